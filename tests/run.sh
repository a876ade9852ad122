#!/bin/sh
# Installs the Debian packages that are missing, builds, and runs every test.
#
#   tests/run.sh [BUILD-FOLDER] [ARGUMENTS OF CTEST...]
set -eu
cd "$(dirname "$0")/.."
. .ci/packages.sh

build=${1:-build/release} # shared with the example, so that the library is built once
[ $# -eq 0 ] || shift

# shellcheck disable=SC2086 # words are meant to be split
need_packages $build_packages $test_packages

launcher=
! command -v ccache >/dev/null || launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache

# Several sources are compiled as one, which takes half the time; a folder of one's own to work in
# does without (README.md there).
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE="${ASSESS_BUILD_TYPE:-Release}" \
    -DCMAKE_UNITY_BUILD=ON -DASSESS_TESTS=ON -DASSESS_WERROR="${CI:+ON}" $launcher
cmake --build "$build"
ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)" "$@"
