#!/bin/sh
# The program printed in libassess/README.md is the one that is built and run.
#
#   readme.sh SOURCE
set -eu
sed -n '/^```cpp$/,/^```$/p' "$1/libassess/README.md" | sed '1d;$d' |
    diff -u --label libassess/README.md - "$1/tests/package/from_outside.cpp"
