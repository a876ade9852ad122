#!/bin/sh
# Sees to it that every option of every tool stands in some CLI case, and that every message is
# expected by some test. Prints each that is not.
#
#   check_cases.sh SOURCE TOOLS TOOL...
set -eu

source_root=$1 tools=$2
shift 2
missing=0

say() {
    echo "$1"
    missing=$((missing + 1))
}

# What every tool has is shown once, by the probe.
shared='--lang|--quiet|--verbose|--color|--message-format|--help|--version'

# The long options, or the bare commands, that a help text lists.
options_of() {
    sed -n 's/^  \(-[a-zA-Z], \)\?\(--[a-z-]*\).*/\2/p' | grep -vxE -e "$shared" || :
}
commands_of() {
    awk '/^Commands:/ { inside = 1; next } /^$/ { inside = 0 } inside && /^  [a-z]/ { print $1 }'
}

# in_cases TOOL PATTERN: whether a case of the tool has it in its command, setup or settings.
in_cases() {
    find "$source_root/tests/cli/$1" -type f \( -name command -o -name setup -o -name assess.toml \) \
        -exec cat {} + 2>/dev/null | grep -qE -e "$2"
}

for tool in "$@"; do
    for command in '' $("$tools/$tool" --lang en --help | commands_of); do
        if [ -n "$command" ] && ! in_cases "$tool" "$tool [^|;]*\b$command\b"; then
            say "no case in tests/cli/$tool uses the command $command"
        fi
        # shellcheck disable=SC2086 # no command is no argument
        for option in $("$tools/$tool" $command --lang en --help | options_of); do
            short=$("$tools/$tool" $command --lang en --help |
                sed -n "s/^  \(-[a-zA-Z]\), $option .*/\1/p")
            in_cases "$tool" "(^|[ (])($option${short:+|$short})([ =]|\$)" ||
                say "no case in tests/cli/$tool uses $option${command:+ of $command}"
        done
    done
done

# What the tests expect: golden output, and the sources, which name a message by its id or constant.
expectations=$(mktemp)
trap 'rm -f "$expectations"' EXIT
find "$source_root/tests/cli" -type f \( -name stderr -o -name stdout -o -path '*/expected/*' \) \
    -exec cat {} + >"$expectations"
find "$source_root/tests/unit" -name '*_test.cpp' -exec cat {} + >>"$expectations"

find "$source_root/libassess" "$source_root/apps" -name '*messages.hpp' | LC_ALL=C sort |
    while read -r header; do
        tr '\n' ' ' <"$header" |
            grep -oE 'Message [a-z_0-9]+ *\{ *"[a-z0-9-]+"' |
            sed -E "s|Message ([a-z_0-9]+) *\{ *\"([a-z0-9-]+)\"|\1 \2 ${header#"$source_root"/}|"
    done >"$expectations.ids"
while read -r name id header; do
    grep -qE "(^|[^a-z0-9-])$id([^a-z0-9-]|\$)|(^|[^a-z_0-9])$name([^a-z_0-9]|\$)" "$expectations" ||
        say "no test expects [$id] of $header"
done <"$expectations.ids"
rm -f "$expectations.ids"

[ "$missing" -eq 0 ] || { echo "$missing are missing"; exit 1; }
