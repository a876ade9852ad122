#!/bin/sh
# Every link from one document to another leads somewhere, and the index of decisions is complete.
#
#   links.sh SOURCE
set -eu
cd "$1"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dead=0

find . -name '*.md' -not -path './build*' -not -path './out/*' -not -path '*/expected/*' |
    LC_ALL=C sort >"$scratch/documents"
while read -r document; do
    grep -o '](\([^)]*\))' "$document" | sed 's/^](//; s/)$//; s/#.*//; /^[a-z]*:/d; /^$/d' >"$scratch/links" || true
    while read -r link; do
        if [ ! -e "$(dirname "$document")/$link" ]; then
            echo "$document: there is no $link"
            dead=1
        fi
    done <"$scratch/links"
done <"$scratch/documents"

decisions=libassess/doc/decisions
for note in "$decisions"/[0-9]*.md; do
    if ! grep -qF "(${note##*/})" "$decisions/README.md"; then
        echo "$decisions/README.md does not name ${note##*/}"
        dead=1
    fi
done
exit "$dead"
