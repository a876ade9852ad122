#!/usr/bin/env python3
"""Damages every column of every table of a store in several ways, and runs the tools on each.

No tool may end with a fault of its own, by a signal, or without a word where it ended otherwise than before; what is
damaged is told of as the store's, and a scoring run is never kept from it.

    damage_test.py TOOLS SOURCE SCRATCH [ONE-IN]

With ONE-IN, only every so many of the damages are made.
"""

import os
import shutil
import sqlite3
import subprocess
import sys

TOOLS, SOURCE, SCRATCH = (os.path.abspath(argument) for argument in sys.argv[1:4])
ONE_IN = int(sys.argv[4]) if len(sys.argv) > 4 else 1

COMMANDS = [
    ["assess-report", "explain", "--unit", "00006"],
    ["assess-report", "ranking"],
    ["assess-report", "scores", "--format", "json"],
    ["assess-report", "records", "--unit", "00006"],
    ["assess-report", "ranking", "--as-published"],
    ["assess-check", "--format", "json"],
    ["assess-round", "show", "2026", "--format", "json"],
    ["assess-round", "list"],
    ["assess-import", "facts", "facts.csv"],
    ["assess-score"],
]

TEXTS = ["", "abc", "1e400", "1/0", "2026-13-45", "-1", "a\0b", "../../../etc/passwd", "[[1,2", "[]", "9" * 2000,
         "x" * 1_200_000, b"\xff\xfe"]
NUMBERS = [-1, 38, 2**63 - 1, -(2**63)]

ENVIRONMENT = {"PATH": TOOLS + ":" + os.environ["PATH"], "LANG": "C.UTF-8", "TZ": "UTC", "ASSESS_ACTOR": "tester",
               "SOURCE_DATE_EPOCH": "1796083200", "HOME": SCRATCH}


def connect(file):
    database = sqlite3.connect(file)
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA ignore_check_constraints = ON")
    return database


def make_store():
    """A store of version 2, brought up to date, with a scoring run of this version."""
    with open(os.path.join(SOURCE, "tests/unit/store/version_2.sql"), encoding="utf-8") as text:
        connect("assess.db").executescript(text.read())
    os.mkdir("assess.files")
    with open("assess.files/6d0a19e4d8ca177494e65484a9cef36a2e95f40b9e1fec48ab8b0baba1e0d42f", "w") as records:
        records.write("dossier,unit,day\na,00006,2026-05-05\nb,00006,2026-05-06\nc,21034,2026-05-06\n"
                      "d,21034,2025-05-06\n")
    with open("facts.csv", "w") as facts:
        facts.write("unit,measure,value\n00006,meetings,4\n")
    for command in COMMANDS[-1:] + COMMANDS[:-2]:
        done = run(command)
        assert done.returncode in (0, 1) and "store-damaged" not in done.stderr, (command, done)
    os.rename("assess.db", "good.db")


def run(command):
    return subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, errors="replace", timeout=120,
                          check=False)


def columns():
    database = connect("good.db")
    for (table,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall():
        for _, name, kind, _, _, _ in database.execute(f"PRAGMA table_info({table})").fetchall():
            yield table, name, kind


def damages():
    for table, name, kind in columns():
        for value in NUMBERS if kind == "INTEGER" else TEXTS:
            for where in ("", " WHERE rowid = 1" if table not in WITHOUT_ROWID else None):
                if where is not None:
                    yield f'UPDATE OR IGNORE "{table}" SET "{name}" = ?{where}', value


def apply(statement, value):
    """Whether it changed anything."""
    shutil.copyfile("good.db", "assess.db")
    database = connect("assess.db")
    triggers = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for trigger, _ in triggers:
        database.execute(f"DROP TRIGGER {trigger}")
    if isinstance(value, bytes):
        statement = statement.replace("?", "CAST(? AS TEXT)")
    try:
        changed = database.execute(statement, (value,)).rowcount
    except sqlite3.IntegrityError:
        return False
    for _, sql in triggers:  # a store without them is refused
        database.execute(sql)
    database.commit()
    database.close()
    return changed > 0


def runs_kept():
    return connect("assess.db").execute("SELECT count(*) FROM run").fetchone()[0]


def judge(statement, done):
    told = "[store-damaged]" in done.stderr or "-altered]" in done.stderr
    if done.returncode == 2 and "[unit-unknown]" in done.stderr and "UPDATE OR IGNORE \"unit\"" in statement:
        return None  # any text may be a kind or a code
    if done.returncode not in (0, 1, 3):
        return f"ends with {done.returncode}"
    if "[tool-fault]" in done.stderr or "terminate called" in done.stderr or "SQLite stopped" in done.stderr:
        return "is a fault of the tool"
    if told and done.returncode == 0:
        return "tells of damage and ends with 0"
    if done.returncode == 3 and not told and "[" not in done.stderr:
        return "ends with 3 and says nothing"
    return None


def main():
    shutil.rmtree(SCRATCH, ignore_errors=True)
    os.makedirs(SCRATCH)
    os.chdir(SCRATCH)
    make_store()
    faults = made = 0
    for number, (statement, value) in enumerate(damages()):
        if number % ONE_IN != 0 or not apply(statement, value):
            continue
        made += 1
        before = runs_kept()
        told = False
        for command in COMMANDS:
            done = run(command)
            fault = judge(statement, done)
            told = told or "[store-damaged]" in done.stderr
            # Results are kept anew where only those of an earlier run were altered.
            of_inputs = '"scorecard"' not in statement
            if command[0] == "assess-score" and told and of_inputs and runs_kept() != before:
                fault = "keeps a run of damaged data"
            if fault:
                faults += 1
                print(f"{statement} with {value!r:.60}: {' '.join(command)} {fault}\n{done.stderr[:600]}")
    print(f"damages made: {made}, faults: {faults}")
    sys.exit(1 if faults or made == 0 else 0)


WITHOUT_ROWID = {"set_part", "fact", "answer", "evidence", "review", "register_file", "register_unit", "register_value"}

if __name__ == "__main__":
    main()
