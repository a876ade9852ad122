#!/bin/sh
# Readers beside a writer see all of an import or nothing of it; two writers wait for each other.
#
#   two_processes_test.sh TOOLS SOURCE SCRATCH
set -eu

PATH=$1:$PATH
source_root=$2
scratch=$3
export PATH SOURCE_DATE_EPOCH=1796083200 ASSESS_ACTOR=tester LANG=C.UTF-8

fail() {
    echo "two processes: $*" >&2
    exit 1
}

rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"

{
    echo "code,name,kind"
    seq -f '%05.0f,Unit,ward' 1 400
} >units.csv
facts() { # MEASURE
    echo "unit,measure,value"
    seq -f "%05.0f,$1,1" 1 400
}
facts meetings >meetings.csv
facts balance >balance.csv
assess-round open 2026 --criteria "$source_root/tests/cli/assess-import/small.toml" -q >/dev/null
assess-import units units.csv >/dev/null

# Two writers at once, and a reader all the while.
assess-import facts meetings.csv >one 2>&1 &
one=$!
assess-import facts balance.csv >two 2>&1 &
two=$!
looks=0 between=0
while kill -0 "$one" 2>/dev/null || kill -0 "$two" 2>/dev/null; do
    seen=$(assess-round show --format json | sed -n 's/.*"facts": \([0-9]*\).*/\1/p')
    case $seen in
    0 | 400 | 800) ;;
    *) fail "a reader saw $seen facts" ;;
    esac
    [ "$seen" != 400 ] || between=$((between + 1))
    looks=$((looks + 1))
done
wait "$one" || fail "the first writer failed: $(cat one)"
wait "$two" || fail "the second writer failed: $(cat two)"
[ "$looks" -gt 0 ] || fail "nobody looked"
[ "$(assess-round show --format json | grep -c '"facts": 800')" = 1 ] || fail "facts are missing"
[ "$(sqlite3 assess.db 'PRAGMA integrity_check')" = ok ] || fail "the store is damaged"
[ "$(sqlite3 assess.db 'SELECT count(*) FROM trail')" = 4 ] || fail "the trail has not one entry each"
echo "two processes: $looks looks, $between of them between the two imports"
