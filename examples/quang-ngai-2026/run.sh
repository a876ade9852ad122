#!/bin/sh
# Scores the example round from beginning to end: builds the tools if needed, opens the round in a
# new store, imports what the units handed in, scores, checks and writes every report.
#
#   examples/quang-ngai-2026/run.sh [OUT]
#
# OUT         a folder for the store and the reports; default: out/quang-ngai-2026 of the checkout.
#             What an earlier run left there is replaced; a folder with anything else is refused.
# ASSESS_BIN  a folder with the tools: nothing is installed or built.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
out=${1:-$root/out/quang-ngai-2026}

build_tools() {
    . "$root/.ci/packages.sh"
    # shellcheck disable=SC2154,SC2086 # set by packages.sh; words are meant to be split
    need_packages $build_packages
    build=$root/build/release
    log=$root/build/release.log
    launcher=
    ! command -v ccache >/dev/null || launcher=-DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    mkdir -p "$root/build"
    echo "building the tools in $build (the first time takes a few minutes) ..."
    if ! { cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_UNITY_BUILD=ON -DASSESS_TESTS=OFF $launcher && cmake --build "$build"; } >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        echo "the build stopped; all it said is in $log" >&2
        exit 3
    fi
    ASSESS_BIN=$build/bin
}

# The folder for the results, empty: the mark says that an earlier run made it.
empty_folder() {
    mark=$1/.made-by-run.sh
    if [ -e "$1" ] && [ ! -e "$mark" ] && [ -n "$(ls -A "$1")" ]; then
        echo "$1 holds something else than results of an earlier run; name another folder" >&2
        exit 2
    fi
    if [ -e "$mark" ]; then
        rm -rf "$1"
    fi
    mkdir -p "$1"
    : >"$mark"
}

# Findings are what a check is for: they give status 1 and do not stop the run.
with_findings() {
    "$@" || [ $? -eq 1 ]
}

[ -n "${ASSESS_BIN:-}" ] || build_tools
PATH=$(cd "$ASSESS_BIN" && pwd):$PATH
empty_folder "$out"
out=$(cd "$out" && pwd)
reports=$out/reports
mkdir "$reports"

cd "$here"
export ASSESS_STORE="$out/assess.db"
assess-round open 2026 --criteria ../../criteria/five-lessons-commune/2026.3.toml \
    --calendar ../../criteria/calendars/vietnam/2024-2027.toml

assess-import units units.csv
assess-import facts facts-units.csv
assess-import facts facts-province.csv --decimal comma
assess-import records --register dossiers registers/dossiers-1.csv --dates dmy
assess-import records --register dossiers registers/dossiers-2.csv.gz
for register in petitions dialogues inspections; do
    assess-import records --register "$register" "registers/$register.csv"
done
assess-import answers answers.csv
assess-import evidence evidence.csv --dates dmy --files evidence
assess-import reviews reviews.csv

assess-score >"$out/ranking.txt"
with_findings assess-check --format csv >"$reports/findings.csv"

for kind in ranking scores matrix; do
    for format in csv markdown json; do
        case $format in markdown) ending=md ;; *) ending=$format ;; esac
        assess-report "$kind" --format "$format" -o "$reports/$kind.$ending"
    done
    assess-report "$kind" --format csv --for excel --lang vi -o "$reports/$kind-for-excel.csv"
done
assess-report unit --format markdown --lang vi --each-unit "$reports/units"
assess-report unit --unit 21433 --format markdown --lang en -o "$reports/unit-21433.en.md"
assess-report explain --unit 23356 --criterion interests-weighed --format markdown --lang en \
    -o "$reports/explain-23356-interests-weighed.md"
assess-criteria guide ../../criteria/five-lessons-commune/2026.3.toml --lang vi -o "$reports/guide.md"

echo
echo "rank  unit    total  band       name"
sed 1d "$reports/ranking.csv" |
    awk -F, '{printf "%4s  %-6s %6s  %-9s  %s\n", $2, $3, $5, $7, $4}' | head -n 15
echo
echo "the whole ranking   $out/ranking.txt"
echo "the reports         $reports"
echo "a sheet a unit      $reports/units"
echo "the store           $ASSESS_STORE"
