"""The databases the queries are run in. Each makes the table, fills it and returns the rows of the query.

A value comes back as None, an int, a Fraction or a str. What the database could not count without rounding is Stopped.
"""
import csv
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
from fractions import Fraction

HERE = pathlib.Path(__file__).parent


class Stopped(Exception):
    """The database says that a number became too large for it."""


def literal(value):
    return "NULL" if value is None else "'" + str(value).replace("'", "''") + "'"


def inserts(table, rows):
    """One statement, or none. The texts are read by each database as the type of the column."""
    if not rows:
        return ""
    return f'INSERT INTO "{table}" VALUES\n' + ",\n".join(
        "(" + ", ".join(map(literal, row)) + ")" for row in rows) + ";\n"


class Sqlite:
    dialect = "sqlite"

    def run(self, create, tables, query):
        with sqlite3.connect(":memory:") as database:
            database.executescript(create + "".join(inserts(name, rows) for name, rows in tables.items()))
            try:
                return [list(row) for row in database.execute(query)]
            except sqlite3.OperationalError as error:
                if "integer overflow" in str(error):
                    raise Stopped(error) from error
                raise

    def close(self):
        pass


class DuckDb:
    """Through npm's @duckdb/node-api, which $ASSESS_DUCKDB says the folder of."""

    dialect = "duckdb"

    def __init__(self, folder):
        environment = os.environ | {"ASSESS_DUCKDB": str(folder)}
        self.process = subprocess.Popen(["node", str(HERE / "duckdb_run.mjs")], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, env=environment)

    def run(self, create, tables, query):
        setup = create + "".join(inserts(name, rows) for name, rows in tables.items())
        self.process.stdin.write(json.dumps({"setup": setup, "query": query}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            if "Overflow" in answer["error"] or "out of range" in answer["error"].lower():
                raise Stopped(answer["error"])
            raise RuntimeError(answer["error"])
        return answer["rows"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class PostgreSql:
    """A server that $ASSESS_POSTGRESQL says the socket's folder of."""

    dialect = "postgresql"

    def __init__(self, folder):
        self.command = ["psql", "-h", str(folder), "-U", "postgres", "-d", "postgres", "-qAtX", "-v", "ON_ERROR_STOP=1",
                        "--csv", "--pset=null=\\N"]

    def run(self, create, tables, query):
        setup = "".join(inserts(name, rows) for name, rows in tables.items())
        script = f"BEGIN;\n{create}{setup}{query}ROLLBACK;\n"
        done = subprocess.run(self.command, input=script, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return [[None if cell == "\\N" else cell for cell in row] for row in csv.reader(done.stdout.splitlines(True))]

    def close(self):
        pass


def found():
    """The engines that are here; says of each other one that it is left out."""
    engines = [Sqlite()]
    duckdb, postgresql = os.environ.get("ASSESS_DUCKDB"), os.environ.get("ASSESS_POSTGRESQL")
    if duckdb and shutil.which("node"):
        engines.append(DuckDb(duckdb))
    else:
        print("skipped: DuckDB is not installed (ASSESS_DUCKDB names no folder)")
    if postgresql and shutil.which("psql"):
        engines.append(PostgreSql(postgresql))
    else:
        print("skipped: PostgreSQL is not running (ASSESS_POSTGRESQL names no folder)")
    return engines


def number(value):
    return None if value is None else Fraction(value)
