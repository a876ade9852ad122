"""The rounds, files and commands that registers_bench.py compares."""
import csv
import pathlib
import shutil
import subprocess
import sys

import peers
import timing
from timing import Contestant

HERE = pathlib.Path(__file__).resolve().parent


class Bench:
    def __init__(self, options):
        self.tools, self.scratch = options.tools.resolve(), options.scratch.resolve()
        self.runs = options.runs
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.duckdb = options.duckdb or peers.install_duckdb(self.scratch)
        self.runner = peers.build_runner(self.scratch)
        self.round = self.scratch / "round"

    def tool(self, name, *words):
        return [self.tools / name, *words]

    def in_duckdb(self, database, sql):
        return [self.runner, self.duckdb, database, sql]

    def dossiers(self, rows):
        """The register of so many rows; made once."""
        file = self.scratch / f"dossiers-{rows}.csv"
        if not file.exists():
            generate("dossiers", rows, "-o", file.with_suffix(".part"))
            file.with_suffix(".part").rename(file)
        return file

    def open_rounds(self):
        """A round whose set counts dossiers, and one with 60 figures of every unit."""
        timing.fresh_folder(self.round)
        write_units(self.round / "units.csv", self.scratch / "communes.csv")
        shutil.copy(HERE / "dossiers.toml", self.round)
        self.prepare(self.round, "assess-round", "open", "2025", "--criteria", "dossiers.toml")
        self.prepare(self.round, "assess-import", "units", "units.csv")
        self.open_facts()

    def open_facts(self):
        """The round with 60 figures of every unit, and the same figures in DuckDB."""
        facts = self.scratch / "facts"
        timing.fresh_folder(facts)
        write_units(facts / "list.csv", self.scratch / "communes.csv", provinces=True)
        subprocess.run([sys.executable, HERE / "make_round.py", "--facts-only", facts / "list.csv",
                        facts], check=True)
        self.prepare(facts, "assess-round", "open", "2025", "--criteria", "set.toml")
        self.prepare(facts, "assess-import", "units", "units.csv")
        self.prepare(facts, "assess-import", "facts", "facts.csv")
        timing.run_in(facts, self.in_duckdb("facts.db", peers.duckdb_facts("facts.csv")))

    def prepare(self, folder, tool, *words):
        timing.run_in(folder, self.tool(tool, *words))

    def store(self, folder):
        return [file for file in (folder / "assess.db", folder / "assess.files") if file.exists()]

    def scan(self, file):
        return Contestant("scan", self.tool("assess-import", "records", "--dry-run", "--jobs",
                                            str(peers.THREADS), file), self.store(self.round))

    def whole_import(self, file):
        return Contestant("import", self.tool("assess-import", "records", "--jobs",
                                              str(peers.THREADS), file), self.store(self.round))

    def sqlite(self, file):
        script = self.scratch / "sqlite.sql"
        script.write_text(peers.sqlite_load(file))
        return Contestant("sqlite3", ["sqlite3", "dossiers.db", f".read {script}"])

    def mawk(self, file):
        return Contestant("mawk", ["mawk", peers.MAWK, file])

    def against(self, file):
        """What is compared: key, title, ours, peer, how many pairs of a file with many rows."""
        def duckdb(name, sql, database=":memory:"):
            return Contestant("duckdb-" + name, self.in_duckdb(database, sql))

        yield ("scan", "validate and aggregate / DuckDB `read_csv`, `GROUP BY`",
               self.scan(file), duckdb("scan", peers.duckdb_scan(file)), 3)
        yield ("keys", "the same / with `count(DISTINCT dossier_id)`",
               self.scan(file), duckdb("keys", peers.duckdb_scan_with_keys(file)), 3)
        yield ("import", "whole import, file kept and digested / DuckDB `CREATE TABLE`, `GROUP BY`",
               self.whole_import(file), duckdb("load", peers.duckdb_load(file), "dossiers.db"), 3)
        yield ("mawk", "validate and aggregate / mawk", self.scan(file), self.mawk(file), 1)
        yield ("sqlite", "whole import / sqlite3 `.import`, `GROUP BY`",
               self.whole_import(file), self.sqlite(file), 1)

    def scoring(self):
        facts = self.scratch / "facts"
        return (Contestant("score", self.tool("assess-score"), self.store(facts)),
                Contestant("duckdb-score", self.in_duckdb("facts.db", peers.DUCKDB_SCORE),
                           [facts / "facts.db"]))

    def start_ups(self):
        commands = {"assess-import --version": self.tool("assess-import", "--version"),
                    "DuckDB `SELECT 1`": self.in_duckdb(":memory:", "SELECT 1"),
                    "sqlite3 `SELECT 1`": ["sqlite3", ":memory:", "SELECT 1"],
                    "mawk `BEGIN {}`": ["mawk", "BEGIN {}"]}
        return {name: timing.start_up(command, self.scratch)
                for name, command in commands.items() if shutil.which(command[0])}


def generate(*words):
    subprocess.run([sys.executable, HERE / "gen_dossiers.py", *map(str, words)], check=True)


def write_units(file, listed, provinces=False):
    """The units of the generator's list as assess-import takes them."""
    generate("units", "-o", listed)
    with listed.open(newline="") as source, file.open("w", newline="") as target:
        rows = list(csv.DictReader(source))
        writer = csv.writer(target, lineterminator="\n")
        writer.writerow(["code", "name", "kind", "parent"])
        if provinces:
            for code in sorted({row["province"] for row in rows}):
                writer.writerow([code, "Province " + code, "province", ""])
        for row in rows:
            writer.writerow([row["unit"], "Commune " + row["unit"], "commune",
                             row["province"] if provinces else ""])
