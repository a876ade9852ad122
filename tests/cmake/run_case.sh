#!/bin/sh
# Runs one CLI case and compares, byte for byte, what it wrote with what is kept beside it.
#
#   run_case.sh CASE SCRATCH TOOLS SOURCE
#
# CASE     the folder of the case: command, and any of setup, stdout, stderr, status, files, expected/
# SCRATCH  a folder that is emptied and receives a fresh copy of CASE
# TOOLS    the folder of the tools, put first on PATH
# SOURCE   the root of the sources, $SOURCE in the scripts
#
# With ASSESS_UPDATE=1 what is kept is rewritten from what was seen.
set -eu

case_folder=$1 scratch=$2 tools=$3 source_root=$4
work=$scratch/work
seen=$scratch/seen

rm -rf "$scratch"
mkdir -p "$work" "$seen" "$scratch/home" "$scratch/tmp"
cp -R "$case_folder/." "$work"
rm -rf "$work/stdout" "$work/stderr" "$work/status" "$work/expected"

# The script in a world that is the same everywhere. Paths of this machine never reach it by
# themselves; a case that needs the sources names $SOURCE.
in_case() {
    (cd "$work" && env -i PATH="$tools:/usr/local/bin:/usr/bin:/bin" HOME="$scratch/home" \
        TMPDIR="$scratch/tmp" LANG=C.UTF-8 TZ=UTC NO_COLOR=1 SOURCE="$source_root" \
        ASSESS_ACTOR=tester SOURCE_DATE_EPOCH=1796083200 \
        ${ASAN_OPTIONS+"ASAN_OPTIONS=$ASAN_OPTIONS"} \
        ${UBSAN_OPTIONS+"UBSAN_OPTIONS=$UBSAN_OPTIONS"} \
        sh -eu "$1" </dev/null)
}

if [ -f "$work/setup" ]; then
    if ! in_case setup >"$seen/setup" 2>&1; then
        echo "the setup of the case does not succeed:"
        cat "$seen/setup"
        exit 1
    fi
fi

status=0
in_case command >"$seen/stdout" 2>"$seen/stderr" || status=$?
if [ "$status" -ne 0 ]; then
    echo "$status" >"$seen/status"
else
    : >"$seen/status"
fi

# The kept file, or an empty one in its place.
kept() {
    if [ -f "$case_folder/$1" ]; then echo "$case_folder/$1"; else echo /dev/null; fi
}

# keep FROM TO: an empty result is kept as no file at all.
keep() {
    if [ -s "$1" ]; then
        mkdir -p "$(dirname "$2")"
        cmp -s "$1" "$2" || cp "$1" "$2"
    else
        rm -f "$2"
    fi
}

differs=0
compare() { # NAME KEPT SEEN
    if ! diff -u --label "expected $1" --label "seen $1" "$2" "$3"; then
        differs=1
    fi
}

if [ "${ASSESS_UPDATE:-0}" = 1 ]; then
    for name in stdout stderr status; do
        keep "$seen/$name" "$case_folder/$name"
    done
    if [ -f "$case_folder/files" ]; then
        rm -rf "$case_folder/expected"
        while read -r name; do
            keep "$work/$name" "$case_folder/expected/$name"
        done <"$case_folder/files"
    fi
    exit 0
fi

for name in status stderr stdout; do
    compare "$name" "$(kept "$name")" "$seen/$name"
done
if [ -f "$case_folder/files" ]; then
    while read -r name; do
        if [ -f "$work/$name" ]; then
            compare "$name" "$(kept "expected/$name")" "$work/$name"
        else
            echo "the file \"$name\" was not written"
            differs=1
        fi
    done <"$case_folder/files"
fi
if [ "$differs" -ne 0 ]; then
    echo "The case stands in $work; ASSESS_UPDATE=1 keeps what was seen."
fi
exit "$differs"
