"""The measures of dossiers.toml and the round of make_round.py, for DuckDB, sqlite3 and mawk."""
import pathlib
import shutil
import subprocess
import sys

THREADS = 2

COLUMNS = ("dossier_id unit procedure applicant received_at due_at returned_at channel status "
           "rating").split()

READ_CSV = ("read_csv('{file}', header=true, delim=',', quote='\"', escape='\"', auto_detect=false,"
            " columns={{" + ", ".join(
                f"{column}: '" + ("TIMESTAMP" if column.endswith("_at") else
                                  "DOUBLE" if column == "rating" else "VARCHAR") + "'"
                for column in COLUMNS) + "}})")

# {returned} and {rating} are the columns as they are when an empty cell is NULL.
MEASURES = """count(*) AS received,
  count(*) FILTER (WHERE {returned} <= due_at) AS on_time,
  count(*) FILTER (WHERE {returned} > due_at) AS late,
  count(*) FILTER (WHERE {returned} IS NULL AND due_at < {new_year}) AS pending_overdue,
  count(*) FILTER (WHERE channel = 'online') AS online,
  avg({rating}) AS rating_mean,
  count(*) FILTER (WHERE status = 'rejected') AS rejected,
  count(*) FILTER (WHERE {rating} <= 2) AS rating_low"""


def duckdb_values(source, more=""):
    measures = MEASURES.format(returned="returned_at", rating="rating",
                               new_year="TIMESTAMP '2026-01-01'")
    return (f"COPY (SELECT unit, {measures}{more} FROM {source} GROUP BY unit ORDER BY unit) "
            "TO 'values.csv' (HEADER)")


def duckdb_scan(file):
    return f"SET threads = {THREADS}; {duckdb_values(READ_CSV.format(file=file))}"


def duckdb_scan_with_keys(file):
    more = ",\n  count(DISTINCT dossier_id) AS keys"
    return f"SET threads = {THREADS}; {duckdb_values(READ_CSV.format(file=file), more)}"


def duckdb_load(file):
    return (f"SET threads = {THREADS}; "
            f"CREATE TABLE dossiers AS SELECT * FROM {READ_CSV.format(file=file)}; "
            + duckdb_values("dossiers"))


def sqlite_load(file):
    measures = MEASURES.format(returned="nullif(returned_at, '')", rating="nullif(rating, '')",
                               new_year="'2026-01-01'")
    types = ", ".join(f"{column} {'REAL' if column == 'rating' else 'TEXT'}" for column in COLUMNS)
    return (f"CREATE TABLE dossiers ({types});\n.mode csv\n.import --skip 1 '{file}' dossiers\n"
            ".headers on\n.output values.csv\n"
            f"SELECT unit, {measures} FROM dossiers GROUP BY unit ORDER BY unit;\n")


# The applicant's name may hold commas: what stands behind it is counted from the end of the line.
MAWK = r"""
BEGIN { FS = ","; OFS = "," }
NR == 1 { next }
{
    unit = $2; due = $(NF - 4); returned = $(NF - 3); rating = $NF
    received[unit]++
    if (returned == "") { if (due < "2026-01-01") overdue[unit]++ }
    else if (returned <= due) on_time[unit]++
    else late[unit]++
    if ($(NF - 2) == "online") online[unit]++
    if ($(NF - 1) == "rejected") rejected[unit]++
    if (rating != "") { rated[unit]++; sum[unit] += rating; if (rating + 0 <= 2) low[unit]++ }
}
END {
    out = "values.csv"
    print "unit,received,on_time,late,pending_overdue,online,rating_mean,rejected,rating_low" > out
    for (unit in received)
        print unit, received[unit], on_time[unit] + 0, late[unit] + 0, overdue[unit] + 0, \
            online[unit] + 0, rated[unit] ? sprintf("%.17g", sum[unit] / rated[unit]) : "", \
            rejected[unit] + 0, low[unit] + 0 > out
}
"""

LEAVES, LESSONS = 60, 5  # as in make_round.py

# How the points of make_round.py --facts-only come from its figures, as one would write it in SQL.
DUCKDB_SCORE = f"""SET threads = {THREADS};
CREATE TABLE leaves AS
SELECT a.unit, a.measure AS leaf, round(
    CASE a.measure % 4
      WHEN 0 THEN least(1, greatest(0, (a.value - 20) / 60))
      WHEN 1 THEN least(1, 0.015::DOUBLE * a.value)
      WHEN 2 THEN CASE WHEN b.value = 0 THEN NULL WHEN a.value / b.value < 0.25 THEN 0
                       ELSE least(1, a.value / b.value / 0.95::DOUBLE) END
      ELSE CASE WHEN a.value >= 90 THEN 1 WHEN a.value >= 60 THEN 0.7 WHEN a.value > 30 THEN 0.35
                ELSE 0 END::DOUBLE
    END, 2) AS points
FROM facts a LEFT JOIN facts b
  ON b.unit = a.unit
  AND b.measure = CASE WHEN a.measure % 4 = 2 THEN (a.measure + 2) % {LEAVES} END;
CREATE TABLE scores AS
SELECT unit, leaf % {LESSONS} AS lesson, sum(points) AS points, count(points) AS open
FROM leaves GROUP BY unit, lesson;
CREATE TABLE ranking AS
SELECT *, rank() OVER (ORDER BY total DESC) AS place,
  CASE WHEN total >= 30 THEN 'good' ELSE 'other' END AS band
FROM (SELECT unit, round(sum(points) * {LEAVES} / sum(open), 2) AS total
      FROM scores GROUP BY unit);
COPY (SELECT place, unit, total, band FROM ranking ORDER BY place, unit) TO 'ranking.csv' (HEADER);
"""


def duckdb_facts(file):
    return (f"CREATE TABLE facts AS SELECT unit, substr(measure, 2)::INTEGER AS measure, value "
            f"FROM read_csv('{file}', header=true, auto_detect=false, "
            "columns={unit: 'VARCHAR', measure: 'VARCHAR', value: 'DOUBLE'})")


# The files of make_round.py: their columns, with types of DuckDB, and how many of them are the key.
ROUND_FILES = {
    "facts": (["unit VARCHAR", "measure VARCHAR", "value DOUBLE"], 2),
    "answers": (["unit VARCHAR", "criterion VARCHAR", "points DOUBLE", "explanation VARCHAR"], 2),
    "evidence": (["unit VARCHAR", "criterion VARCHAR", "number VARCHAR", "date DATE",
                  "kind VARCHAR", "title VARCHAR"], 4),
}


def names(columns):
    return ", ".join(column.split()[0] for column in columns)


def table_with_key(kind):
    columns, keys = ROUND_FILES[kind]
    return f"CREATE TABLE {kind} ({', '.join(columns)}, PRIMARY KEY ({names(columns[:keys])}))"


def duckdb_import(kind, file):
    columns = ROUND_FILES[kind][0]
    with open(file, encoding="utf-8") as lines:
        header = next(lines).strip().split(",")
    types = dict(column.split() for column in columns)
    of_file = ", ".join(f"{name}: '{types[name]}'" for name in header)
    return (f"SET threads = {THREADS}; {table_with_key(kind)}; INSERT INTO {kind} "
            f"SELECT {names(columns)} FROM read_csv('{file}', header=true, delim=',', "
            f"auto_detect=false, columns={{{of_file}}})")


def sqlite_import(kind, file):
    with open(file, encoding="utf-8") as lines:
        header = next(lines).strip()
    keys = names(ROUND_FILES[kind][0][:ROUND_FILES[kind][1]])
    return (f"CREATE TABLE {kind} ({header}, PRIMARY KEY ({keys}));\n.mode csv\n"
            f".import --skip 1 '{file}' {kind}\n")


def install_duckdb(scratch):
    """DuckDB's shared library, out of its package for Node; fetched once."""
    folder = pathlib.Path(scratch) / "duckdb"
    found = sorted(folder.glob("node_modules/@duckdb/*/libduckdb.so"))
    if not found:
        if not shutil.which("npm"):
            sys.exit("registers_bench.py: DuckDB comes by npm, which is not here; "
                     "or name a libduckdb.so by --duckdb")
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", folder,
                        "@duckdb/node-api"], check=True, stdout=sys.stderr)
        found = sorted(folder.glob("node_modules/@duckdb/*/libduckdb.so"))
    return found[0]


def build_runner(scratch):
    """duckdb_run, which opens a database and runs SQL, without the start-up of another language."""
    source = pathlib.Path(__file__).with_name("duckdb_run.cpp")
    program = pathlib.Path(scratch) / "duckdb_run"
    if not program.exists() or program.stat().st_mtime < source.stat().st_mtime:
        subprocess.run(["c++", "-std=c++20", "-O2", "-o", program, source, "-ldl"], check=True)
    return program
