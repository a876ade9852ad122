"""Whether all programs came to the same figures; ends the script if not."""
import csv
import sqlite3
import sys
from fractions import Fraction

MEASURES = "received on_time late pending_overdue online rating_mean rejected rating_low".split()
TIES = 0.05  # of a total: in DOUBLE a tie of a leaf may be rounded to its other side


def values_of_store(store):
    """The measures of each unit that has a record, as the import left them."""
    values = {}
    database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    for unit, measure, value in database.execute(
            "SELECT unit, measure, value FROM v_register_values WHERE records > 0"):
        values.setdefault(unit, {})[measure] = value
    database.close()
    return {unit: [number(row[name]) for name in MEASURES] for unit, row in values.items()}


def values_of_csv(file):
    with file.open(newline="") as lines:
        return {row["unit"]: [number(row[name]) for name in MEASURES]
                for row in csv.DictReader(lines)}


def number(text):
    return Fraction(text) if text else None


def differ(ours, theirs):
    """Whole numbers must be the same; a mean of binary fractions may be off in its last digits."""
    if ours is None or theirs is None:
        return ours is not theirs
    return abs(ours - theirs) > Fraction(1, 10**9)


def check_values(bench, peers_run):
    """Ends the script unless all programs gave every unit the same eight figures."""
    ours = values_of_store(bench.scratch / "run" / "import" / "assess.db")
    for peer in peers_run:
        theirs = values_of_csv(bench.scratch / "run" / peer / "values.csv")
        wrong = [unit for unit in sorted(ours.keys() | theirs.keys())
                 if unit not in ours or unit not in theirs
                 or any(map(differ, ours[unit], theirs[unit]))]
        if wrong or not ours:
            sys.exit(f"registers_bench.py: {peer} and the store differ in {len(wrong)} of "
                     f"{len(ours)} units, first {wrong[:1]}")
    return f"{len(ours)} units × {len(MEASURES)} measures are the same in {', '.join(peers_run)}"


def check_ranking(bench):
    """Ends the script unless both gave every unit the same total, ties aside."""
    run = bench.scratch / "run"
    with (run / "duckdb-score" / "ranking.csv").open(newline="") as lines:
        theirs = {row["unit"]: float(row["total"]) for row in csv.DictReader(lines)}
    database = sqlite3.connect(f"file:{run / 'score' / 'assess.db'}?mode=ro", uri=True)
    ours = dict(database.execute("SELECT unit, CAST(total AS REAL) FROM v_ranking"))
    database.close()
    wrong = [unit for unit in theirs if abs(theirs[unit] - ours.get(unit, -1)) > TIES]
    if wrong or not theirs:
        sys.exit(f"registers_bench.py: {len(wrong)} of {len(theirs)} totals differ, first "
                 f"{wrong[:1]}")
    return f"{len(theirs)} totals differ by {TIES} at most"
