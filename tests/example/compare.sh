#!/bin/sh
# Runs the example round and compares its reports with those in its folder expected/.
#
#   compare.sh SCRATCH TOOLS SOURCE
#
# With ASSESS_UPDATE=1 what is expected is rewritten from what was seen.
set -eu

scratch=$1 tools=$2 example=$3/examples/quang-ngai-2026
expected=$example/expected

rm -rf "$scratch"
mkdir -p "$scratch/home"
env -i PATH=/usr/local/bin:/usr/bin:/bin HOME="$scratch/home" LANG=C.UTF-8 TZ=UTC NO_COLOR=1 \
    ASSESS_ACTOR=tester SOURCE_DATE_EPOCH=1796083200 ASSESS_BIN="$tools" \
    ${ASAN_OPTIONS+"ASAN_OPTIONS=$ASAN_OPTIONS"} ${UBSAN_OPTIONS+"UBSAN_OPTIONS=$UBSAN_OPTIONS"} \
    "$example/run.sh" "$scratch/out" >"$scratch/printed"

differs=0
for file in "$expected"/*; do
    name=${file##*/}
    case $name in unit-*.vi.md) seen=units/${name#unit-} && seen=${seen%.vi.md}.md ;; *) seen=$name ;; esac
    if [ "${ASSESS_UPDATE:-0}" = 1 ]; then
        cp "$scratch/out/reports/$seen" "$file"
    elif ! diff -u --label "expected $name" --label "seen $seen" "$file" "$scratch/out/reports/$seen"; then
        differs=1
    fi
done
exit "$differs"
