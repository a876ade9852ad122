#!/bin/sh
# Everything the example is there to show occurs in its expected reports: every state of a leaf and
# of a unit, every gate of the set, every leaf scored somewhere, both kinds of tie, registers that do
# not add up.
#
#   occurs.sh SOURCE
set -eu

expected=$1/examples/quang-ngai-2026/expected
set_file=$1/criteria/five-lessons-commune/2026.3.toml
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
lacking=0

column() { # FILE NUMBER: the values of a column; the cells up to there hold no commas
    cut -d, -f"$2" "$expected/$1"
}

wanted() { # WHAT FOUND-FILE: each line of standard input must be a line of the file
    while read -r value; do
        if ! grep -qxF -e "$value" "$2"; then
            echo "the example has no $1 \"$value\""
            lacking=1
        fi
    done
}

ids() { # TABLE: the ids of the set's [[TABLE]]s
    awk -v head="[[$1]]" '$0 == head {inside = 1; next}
        /^\[/ {inside = 0}
        inside && $1 == "id" {gsub(/"/, "", $3); print $3}' "$set_file"
}

column scores.csv 4 >"$scratch/leaf-states"
wanted "leaf in state" "$scratch/leaf-states" <<END
scored
missing
no-evidence
pending
verified
not-applicable
excluded
END

column ranking.csv 8 >"$scratch/unit-states"
wanted "unit in state" "$scratch/unit-states" <<END
classified
unclassified
void
not-submitted
END

column ranking.csv 7 >"$scratch/bands"
ids band >"$scratch/all-bands"
wanted "unit in band" "$scratch/bands" <"$scratch/all-bands"

column ranking.csv 9 | tr ';' '\n' >"$scratch/gates"
ids gate >"$scratch/all-gates"
wanted "gate" "$scratch/gates" <"$scratch/all-gates"

awk -F, '$4 == "scored" || $4 == "verified" {print $3}' "$expected/scores.csv" >"$scratch/scored"
column scores.csv 3 | sed 1d | sort -u >"$scratch/leaves"
wanted "points for criterion" "$scratch/scored" <"$scratch/leaves"

awk -F, 'NR > 1 && $2 != "" {ranked[$1 "," $2]++; place[$1 "," $5 "," $2] = 1}
    END {
        for (key in ranked) if (ranked[key] > 1) print "stands"
        for (key in place) {split(key, part, ","); places[part[1] "," part[2]]++}
        for (key in places) if (places[key] > 1) print "is broken"
    }' "$expected/ranking.csv" >"$scratch/ties"
wanted "tie that" "$scratch/ties" <<END
stands
is broken
END

column findings.csv 2 >"$scratch/checks"
wanted "finding of" "$scratch/checks" <<END
set:dossiers-add-up
set:dossiers-as-reported
set:few-renewed-dates
END

exit "$lacking"
