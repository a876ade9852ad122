#!/bin/sh
# Runs the commands of a document as its reader would, and compares what they print.
#
#   run_document.sh DOCUMENT SCRATCH TOOLS SOURCE
#
# Every block fenced as ```sh is run, in order, from the root of a copy of the folders criteria
# and examples, with the tools on PATH; a `cd` holds for the blocks that follow. A block fenced
# as ```text right after it is everything it must print. A last line that ends with "# exit status 1"
# names the status it must end with; else it is 0. Other fences (```shell, ```console) are not run.
set -eu

document=$1 scratch=$2 tools=$3 source_root=$4

rm -rf "$scratch"
mkdir -p "$scratch/blocks" "$scratch/root" "$scratch/home"
for folder in criteria examples; do
    [ ! -d "$source_root/$folder" ] || cp -R "$source_root/$folder" "$scratch/root"
done

# Block 7 becomes blocks/007.sh, with its first line in 007.line; what it prints is in 007.text.
awk -v folder="$scratch/blocks/" '
    /^ *```/ {
        if (open) { open = ""; close(file); next }
        open = "other"
        if ($1 == "```sh" && NF == 1) {
            open = "sh"; block = sprintf("%03d", ++number); file = folder block ".sh"
            print NR + 1 >(folder block ".line")
            printf "" >file
        } else if ($1 == "```text" && after_block) {
            open = "text"; file = folder block ".text"
            printf "" >file
        }
        after_block = (open == "sh")
        next
    }
    open == "sh" || open == "text" { print >file; next }
    !open && NF { after_block = 0 }
' "$document"

run_block() { # NAME: leaves what it printed in NAME.seen and returns its status
    (
        cd "$(cat "$scratch/folder")"
        env -i PATH="$tools:/usr/local/bin:/usr/bin:/bin" HOME="$scratch/home" LANG=C.UTF-8 TZ=UTC \
            NO_COLOR=1 ASSESS_ACTOR=reader SOURCE_DATE_EPOCH=1796083200 \
            sh -euc "trap 'pwd >\"$scratch/folder\"' EXIT
. \"$1.sh\"" </dev/null >"$1.seen" 2>&1
    )
}

fail() { # NAME SENTENCE
    echo "$document:$(cat "$1.line"): $2"
    failures=$((failures + 1))
}

echo "$scratch/root" >"$scratch/folder"
failures=0 blocks=0
for script in "$scratch"/blocks/*.sh; do
    [ -f "$script" ] || break
    name=${script%.sh}
    blocks=$((blocks + 1))
    expected=$(sed -n '$s/.*# exit status \([0-9]*\)$/\1/p' "$script")
    status=0
    run_block "$name" || status=$?
    if [ "$status" -ne "${expected:-0}" ]; then
        fail "$name" "the block ends with status $status, not ${expected:-0}; it printed:"
        cat "$name.seen"
    elif [ -f "$name.text" ] && ! diff -u --label "the document" --label "seen" "$name.text" "$name.seen"; then
        fail "$name" "the block prints something else"
    fi
done

if [ "$blocks" -eq 0 ]; then
    echo "$document: no block to run"
    exit 1
fi
echo "$blocks blocks run, $failures differ"
[ "$failures" -eq 0 ]
