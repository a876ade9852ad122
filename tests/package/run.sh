#!/bin/sh
# Installs the project to a scratch prefix and uses it from there, as a stranger would.
#
#   tests/package/run.sh BUILD-FOLDER [ARGUMENTS OF CMAKE...]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
shift

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
prefix=$scratch/prefix

cmake --install "$build" --prefix "$prefix" >"$scratch/installed"
cmake -S "$here" -B "$scratch/build" -G Ninja -DCMAKE_PREFIX_PATH="$prefix" "$@" >"$scratch/configured"
cmake --build "$scratch/build"

[ -s "$prefix/share/assess/criteria/calendars/vietnam/2024-2027.toml" ] ||
    { echo "the calendar was not installed" >&2; exit 1; }
find "$prefix/share/assess/criteria" -name '*.toml' ! -path '*/calendars/*' | LC_ALL=C sort >"$scratch/sets"
[ -s "$scratch/sets" ] || { echo "no criteria set was installed" >&2; exit 1; }
# shellcheck disable=SC2046 # our own names, without spaces
"$scratch/build/from_outside" "$here/set.toml" $(cat "$scratch/sets") >"$scratch/seen"
cat >"$scratch/expected" <<END
five-lessons-commune 2026.1
five-lessons-commune 2026.2
five-lessons-commune 2026.3
five-lessons-commune 2026.4
five-lessons-department 2026.1
five-lessons-department 2026.2
00006 7.5 good
END
diff -u "$scratch/expected" "$scratch/seen"

for tool in "$prefix"/bin/*; do
    "$tool" --version
done
