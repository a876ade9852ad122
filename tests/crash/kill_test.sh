#!/bin/sh
# Kills imports and scorings with SIGKILL at many moments. Afterwards the store must hold the old
# state or the new one, whole, and the same command must then succeed.
#
#   kill_test.sh TOOLS SOURCE SCRATCH [POINTS-OF-IMPORT POINTS-OF-SCORING POINTS-OF-RECORDS]
set -eu

PATH=$1:$PATH
source_root=$2
scratch=$3
import_points=${4:-60}
score_points=${5:-30}
record_points=${6:-40}
export PATH SOURCE_DATE_EPOCH=1796083200 ASSESS_ACTOR=tester LANG=C.UTF-8

fail() {
    echo "kill test: $*" >&2
    exit 1
}

# Every row of every table, as one digest; a hot journal left behind is rolled back by this, too.
state_of() {
    sqlite3 "$1" .dump | sha256sum
}

rm -rf "$scratch"
mkdir -p "$scratch"
cd "$scratch"

set=$source_root/tests/cli/assess-import/small.toml
{
    echo "code,name,kind"
    seq -f '%05.0f,Unit,ward' 1 400
} >units.csv
facts() { # VALUE OF THE FIRST MEASURE
    echo "unit,measure,value"
    seq -f "%05.0f,meetings,$1" 1 400
    seq -f "%05.0f,satisfied,8$1.5%%" 1 400
    seq -f "%05.0f,balance,$1.25" 1 400
    seq -f "%05.0f,has_plan,1" 1 400
}
facts 1 >old.csv
facts 2 >new.csv
{
    echo "dossier,unit,day"
    seq -f 'D-%.0f,00001,2026-06-01' 1 60000
    seq -f 'D-%.0f,00002,2026-07-01' 50001 110000
} >records.csv

mkdir base
(
    cd base
    assess-round open 2026 --criteria "$set" -q
    assess-import units ../units.csv -q
    assess-import facts ../old.csv -q
) >/dev/null

# How long the command takes when nobody kills it, in microseconds.
duration_of() { # COMMAND...
    rm -rf timed && cp -R base timed
    begin=$(date +%s%N)
    (cd timed && "$@" >/dev/null 2>&1)
    end=$(date +%s%N)
    echo $(((end - begin) / 1000))
}

# Runs the command in "killed" and kills it after SECONDS; returns when it is gone.
kill_after() { # SECONDS COMMAND...
    seconds=$1
    shift
    cd killed
    "$@" >/dev/null 2>&1 &
    victim=$!
    cd ..
    sleep "$seconds"
    kill -KILL "$victim" 2>/dev/null || true
    wait "$victim" 2>/dev/null || true
}

# Kills the command at POINTS moments spread from its start to beyond its end.
kill_often() { # NAME POINTS COMMAND...
    name=$1 points=$2
    shift 2
    whole=$(duration_of "$@")
    old=$(state_of base/assess.db)
    new=$(state_of timed/assess.db)
    [ "$old" != "$new" ] || fail "$name changes nothing"
    point=0 kept_old=0 kept_new=0
    while [ "$point" -lt "$points" ]; do
        rm -rf killed && cp -R base killed
        delay=$((whole * 12 * point / points / 10))
        kill_after "$(printf '%d.%06d' $((delay / 1000000)) $((delay % 1000000)))" "$@"
        # As store.md says it: the copy rolls back what the kill left.
        rm -f copy.db
        sqlite3 killed/assess.db ".timeout 10000" ".backup copy.db"
        [ "$(sqlite3 copy.db 'PRAGMA integrity_check')" = ok ] ||
            fail "$name, $delay microseconds: the copy is damaged"
        copied=$(state_of copy.db)
        [ "$(sqlite3 killed/assess.db 'PRAGMA integrity_check')" = ok ] ||
            fail "$name, $delay microseconds: the store is damaged"
        seen=$(state_of killed/assess.db)
        [ "$copied" = "$seen" ] || fail "$name, $delay microseconds: the copy is another state"
        case $seen in
        "$old") kept_old=$((kept_old + 1)) ;;
        "$new") kept_new=$((kept_new + 1)) ;;
        *) fail "$name, $delay microseconds: neither the old state nor the new one" ;;
        esac
        (cd killed && "$@" >/dev/null 2>&1) || fail "$name, $delay microseconds: not repeatable"
        [ "$(state_of killed/assess.db)" = "$new" ] ||
            fail "$name, $delay microseconds: repeated, it ends elsewhere"
        [ -z "$(find killed/assess.files -name '.*.part')" ] ||
            fail "$name, $delay microseconds: repeated, it leaves an unfinished copy"
        for kept in killed/assess.files/*; do
            case $kept in
            */????????????????????????????????????????????????????????????????)
                [ "$(sha256sum <"$kept")" = "$(basename "$kept")  -" ] ||
                    fail "$name, $delay microseconds: $kept is not what its name says"
                ;;
            esac
        done
        point=$((point + 1))
    done
    echo "$name: $points kills, old state $kept_old times, new state $kept_new times"
    [ "$kept_old" -gt 0 ] || fail "$name: no kill came in time"
}

# A round whose registers are stale: they are counted again, and scored, in one change.
stale_base() {
    rm -rf base
    mkdir base
    (
        cd base
        assess-round open 2026 --criteria "$set" -q
        assess-import units ../units.csv -q
        assess-import facts ../old.csv -q
        assess-import records ../records.csv -q
        assess-import units ../more.csv -q
    ) >/dev/null
}
printf 'code,name,kind\n99999,One more,ward\n' >more.csv

kill_often import "$import_points" assess-import facts ../new.csv
kill_often scoring "$score_points" assess-score
kill_often records "$record_points" assess-import records ../records.csv
stale_base
kill_often recount "$score_points" assess-score
[ "$(sqlite3 timed/assess.db "SELECT group_concat(action, ' ') FROM (SELECT action FROM trail ORDER BY seq DESC LIMIT 2)")" = \
    "score-round count-records" ] || fail "recount: the register was not counted for the run"
