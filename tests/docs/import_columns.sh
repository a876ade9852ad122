#!/bin/sh
# Every header that assess-import accepts stands in its table of libassess/doc/imports.md.
#
#   import_columns.sh SOURCE
set -eu
cd "$1"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
missing=0 seen=0

# section TITLE: the lines below that title.
section() {
    awk -v title="## $1" '/^## / { inside = $0 == title } inside' libassess/doc/imports.md
}

for kind in units facts answers evidence reviews; do
    first=$(echo "$kind" | cut -c1 | tr '[:lower:]' '[:upper:]')
    section "$first${kind#?}" >"$scratch/section"
    # ColumnWords{"id", "header", "more;headers", … and the same under the names of key_columns.hpp
    source=libassess/src/import/read_$kind.cpp
    shared=$(grep -oE '[a-z_]+_words' "$source" | sort -u | tr '\n' '|')
    { cat "$source"; tr '\n' ' ' <libassess/src/import/key_columns.hpp | grep -oE "(${shared}none)\{ *\"[^}]*\}"; } |
        tr '\n' ' ' | grep -oE '(ColumnWords|[a-z_]+_words)\{ *"[^}]*\}' | grep -oE '"[^"]*"' | tr -d '"' | tr ';' '\n' |
        sed '/^$/d' | sort -u >"$scratch/headers"
    while read -r header; do
        seen=$((seen + 1))
        grep -qE "(\`|\| |, |; )$header(\`| \||,|;)" "$scratch/section" || {
            case $header in # evidence and reviews name these as answers do
            unit | criterion | 'mã đơn vị' | 'đơn vị' | mã | 'mã số' | 'tiêu chí' | 'mã tiêu chí')
                grep -q '^| `unit`, `criterion` | as above |' "$scratch/section" && continue ;;
            esac
            echo "libassess/doc/imports.md does not name the header \"$header\" of $kind"
            missing=$((missing + 1))
        }
    done <"$scratch/headers"
done
[ "$seen" -gt 80 ] || { echo "only $seen headers were found in the sources"; exit 1; }
[ "$missing" -eq 0 ]
