#!/bin/sh
# Measures how the sources of libassess and of the tools are laid out: one figure a line.
#
#   house.sh [SOURCE-FOLDER]
#
# The folder is a work tree of git; without one it is the current folder.
set -eu
cd "${1:-.}"
export LC_ALL=C

sources() { git ls-files "$@" | grep -E '\.[ch]pp$'; }
count() { grep -c '' || true; }
found() { git grep "$@" -- libassess/src libassess/include apps || true; }
figure() { printf '%-62s %s\n' "$1" "$2"; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
sources libassess apps >"$scratch/files"
xargs cat <"$scratch/files" >"$scratch/text"
lines=$(count <"$scratch/text")
frame=$(grep -cE '^[[:space:]]*$|^#include|^#pragma once|^(inline )?namespace |^} // namespace' "$scratch/text" || true)

figure "files" "$(count <"$scratch/files")"
figure "lines" "$lines"
figure "of them blank, includes, namespaces" "$((frame * 100 / lines)) %"

# A source has a header of its name beside it, or in include/ (whatever the room of the source).
headerless=0
all=0
for source in $(grep '\.cpp$' "$scratch/files"); do
    all=$((all + 1))
    name=$(basename "$source" .cpp)
    module=$(echo "$source" | sed -nE 's,^libassess/src/([a-z]+)/.*,\1,p')
    [ -e "${source%.cpp}.hpp" ] && continue
    [ -n "$module" ] && [ -e "libassess/include/assess/$module/$name.hpp" ] && continue
    headerless=$((headerless + 1))
done
figure "sources without a header of their name" "$headerless of $all"

# From the line that names a message to the blank line behind it.
grep 'messages\.hpp$' "$scratch/files" | xargs awk '
    /constexpr Message [a-z_0-9]+[{(]/ { messages++; inside = 1 }
    inside { lines++ }
    /^$/ { inside = 0 }
    END { printf "%.1f (%d messages)\n", lines / messages, messages }' >"$scratch/message"
figure "lines a message, blank ones included" "$(cat "$scratch/message")"

figure "twins of unknown names" "$(found -hE 'Message \w+_misspelt\{' | count)"
figure "lists of words for tests, files" "$(found -lE '_(messages|phrases)\(\)' | count)"
figure "\"error\" beside \"lỗi\"" "$(found -hE '"errors?", "lỗi"' | count)"
figure "switches over a report format" "$(found -hE 'case (\w+::)?(Report)?Format::json' | count)"

# A private header of another module, by ../ or by its path from src/, off the list of check_layers.
shared='text/utf8|text/hash|spreadsheet/csv_head|spreadsheet/messages|files/open_file|files/messages'
for source in $(grep '^libassess/src/' "$scratch/files"); do
    module=$(echo "$source" | cut -d/ -f3)
    grep -hE '^#include "[a-z./]*/' "$source" | sed -E 's,^#include "(\.\./)*([^"]+)".*,\2,' |
        grep -vE "^$module/|^($shared)\.hpp" || true
done >"$scratch/foreign"
figure "includes across modules, off the list" "$(count <"$scratch/foreign")"

figure "lines of apps" "$(sources apps | xargs cat | count)"
figure "largest room, lines" "$(sed -nE 's,^(libassess/src/[a-z]+(/[a-z_]+)?)/[^/]+$,\1,p' "$scratch/files" |
    sort -u | while read -r room; do
    echo "$(git ls-files "$room" | grep -E "^$room/[^/]+$" | xargs cat | count) ${room#libassess/src/}"
done | sort -rn | head -n 1)"
figure "book for a register, lines" "$(found -hw book | count)"
figure "identical files in tests/cli" "$(git ls-files tests/cli | xargs sha1sum | cut -c1-40 |
    sort | uniq -d -c | awk '{ n += $1 - 1 } END { print n + 0 }')"
figure "comments begun as fragments" \
    "$(found -hE '^ *///? (Of|What|Whether|The same as|Th(at|ose) of) ' | count)"
