#!/bin/sh
# Holds apps/common/known_settings.hpp to the tools there are and to the options that their --help lists.
#
#   known_settings.sh SOURCE TOOLS TOOL...
set -eu
export LC_ALL=C

source_root=$1 tools=$2
shift 2
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

sed -n '/known_tools/,/;/p' "$source_root/apps/common/known_settings.hpp" |
    grep -o '"[a-z-]*"' | tr -d '"' >"$scratch/tools"
sed -n '/known_options/,/;/p' "$source_root/apps/common/known_settings.hpp" |
    grep -o '"[a-z-]*"' | tr -d '"' >"$scratch/options"

for tool in "$@"; do
    echo "$tool"
done | sort >"$scratch/tools.built"

for tool in "$@"; do
    "$tools/$tool" --lang en --help >"$scratch/help"
    cat "$scratch/help"
    for command in $(awk '/^Commands:/ { inside = 1; next } /^$/ { inside = 0 } inside && /^  [a-z]/ { print $1 }' \
        "$scratch/help"); do
        "$tools/$tool" "$command" --lang en --help
    done
done | sed -n 's/^  \(-[a-zA-Z], \)\?--\([a-z-]*\).*/\2/p' | sort -u >"$scratch/options.built"

status=0
for list in tools options; do
    diff -u --label "known_settings.hpp" --label "the $list built" "$scratch/$list" "$scratch/$list.built" || status=1
done
exit "$status"
