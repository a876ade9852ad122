#!/bin/sh
# Kills the writing of a folder of sheets with SIGKILL at many moments. Afterwards each sheet is whole, of the old
# figures or the new ones; a mixture is told of by the next run, which puts everything right.
#
#   folder_test.sh TOOLS SOURCE SCRATCH [POINTS]
set -eu

PATH=$1:$PATH
source_root=$2
scratch=$3
points=${4:-12}
export PATH SOURCE_DATE_EPOCH=1796083200 ASSESS_ACTOR=tester LANG=C.UTF-8

fail() {
    echo "folder test: $*" >&2
    exit 1
}

rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"

score() { # FIGURE: what every unit hands in
    {
        echo "unit,measure,value"
        seq -f "%05.0f,meetings,$1" 1 60
    } >facts.csv
    assess-import facts facts.csv -q >out.txt
    assess-score -q >out.txt
}

assess-round open 2026 --criteria "$source_root/tests/cli/assess-import/small.toml" -q >out.txt
{
    echo "code,name,kind"
    seq -f '%05.0f,Unit,ward' 1 60
} >units.csv
assess-import units units.csv -q >out.txt
score 1
assess-report unit --each-unit old

# One unit goes, another one comes.
printf 'code,name,kind,valid_until\n00001,Unit,ward,2025-12-31\n00061,Unit,ward,\n' >units.csv
assess-import units units.csv -q >out.txt
score 2
cp -R old new
begin=$(date +%s%N)
assess-report unit --each-unit new
end=$(date +%s%N)
whole=$(((end - begin) / 1000))
[ ! -e new/00001.md ] || fail "the sheet of a unit that is gone stayed"

# Are the files as the list says?
agrees() {
    sed -n 's/.*"file":"\([^"]*\)","sha256":"\([^"]*\)".*/\2  \1/p' killed/premises.json >sums
    (cd killed && sha256sum --quiet -c ../sums >/dev/null 2>&1)
}

point=0 mixed=0
while [ "$point" -lt "$points" ]; do
    rm -rf killed && cp -R old killed
    delay=$((whole * 12 * point / points / 10))
    assess-report unit --each-unit killed >out.txt 2>&1 &
    victim=$!
    sleep "$(printf '%d.%06d' $((delay / 1000000)) $((delay % 1000000)))"
    kill -KILL "$victim" 2>/dev/null || true
    wait "$victim" 2>/dev/null || true
    for sheet in killed/*; do
        name=$(basename "$sheet")
        cmp -s "$sheet" "old/$name" || cmp -s "$sheet" "new/$name" || fail "$delay microseconds: $name is not whole"
    done
    if agrees; then told=0; else told=1 mixed=$((mixed + 1)); fi
    assess-report unit --each-unit killed >out.txt 2>&1 || fail "$delay microseconds: not repeatable"
    [ "$(grep -c unit-files-differ out.txt)" = "$told" ] || fail "$delay microseconds: told $((1 - told)) times too often"
    diff -r killed new >out.txt || fail "$delay microseconds: repeated, it ends elsewhere: $(cat out.txt)"
    point=$((point + 1))
done
echo "folder: $points kills, $mixed mixtures"
[ "$mixed" -gt 0 ] || fail "no kill came in between"
