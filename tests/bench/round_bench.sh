#!/bin/sh
# Times each step of a round of the size of a country: the median of five runs, in seconds.
#
#   round_bench.sh [--facts-only] TOOLS UNITS.csv [SCRATCH]
set -eu

only=
if [ "$1" = --facts-only ]; then
    only=$1
    shift
fi
PATH=$(realpath "$1"):$PATH
units=$2
scratch=${3:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd)
export PATH SOURCE_DATE_EPOCH=1796083200 ASSESS_ACTOR=bench

mkdir -p "$scratch"
python3 "$here/make_round.py" $only "$units" "$scratch"
cd "$scratch"
rm -rf assess.db assess.files

# Runs the command five times, each from the same store; leaves the store of the last run.
step() { # NAME COMMAND...
    name=$1
    shift
    rm -rf before && mkdir before
    if [ -e assess.db ]; then cp -R assess.db assess.files before; fi
    : >times
    for _ in 1 2 3 4 5; do
        rm -rf assess.db assess.files
        cp -R before/. .
        sync assess.db 2>/dev/null || true # what was copied is not to be written in the step
        begin=$(date +%s%N)
        "$@" >out 2>err || { cat err >&2; exit 1; }
        end=$(date +%s%N)
        echo $(((end - begin) / 1000)) >>times
    done
    printf '%-18s %8s s\n' "$name" "$(sort -n times | awk 'NR == 3 { printf "%.3f", $1 / 1000000 }')"
}

step start-up assess-score --version
step open assess-round open 2026 --criteria set.toml -q
step units assess-import units units.csv
step facts assess-import facts facts.csv
step facts-again assess-import facts facts.csv
if [ -z "$only" ]; then
    step answers assess-import answers answers.csv
    step evidence assess-import evidence evidence.csv
fi
step score assess-score
for report in ranking scores matrix; do
    step "report $report" assess-report "$report" --format csv
done
wc -l facts.csv
