#!/usr/bin/env python3
"""Times the imports and the scoring of a country's round beside DuckDB and the sqlite3 shell.

    round_bench.py TOOLS-FOLDER [--before TOOLS-FOLDER] [--runs 7] [--scratch DIR] [--out FILE]
                   [--duckdb LIBDUCKDB.so]

TOOLS-FOLDER holds the tools of a Release build. With --before, those of an earlier one, the steps
that have no peer are held against them: the same file again, the ranking, the check. Each has a
store that it made itself, for a store that has become newer is not for older tools.
"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys

import contestants
import peers
import report
import timing
from timing import Contestant

ROWS = {"facts": 199_260, "answers": 99_630, "evidence": 99_630}
MOST_MIB = 76  # of the import of facts
OPENED = ["assess-round", "open", "2025", "--criteria", "set.toml"]
FOUND = (0, 1)  # a check that finds something ends with 1


class RoundBench(contestants.Bench):
    """A round whose units are there and nothing else, and one that is whole."""

    def __init__(self, options):
        super().__init__(options)
        self.before = options.before.resolve() if options.before else None
        self.sides = {"now": self.tools} | ({"before": self.before} if self.before else {})

    def open_all(self):
        self.open_facts()
        timing.fresh_folder(self.round)
        contestants.write_units(self.round / "list.csv", self.scratch / "communes.csv",
                                provinces=True)
        subprocess.run([sys.executable, contestants.HERE / "make_round.py",
                        self.round / "list.csv", self.round], check=True)
        for side in self.sides:
            self.make_whole(side)
        timing.run_in(self.round, [self.tools / OPENED[0], *OPENED[1:]])
        self.prepare(self.round, "assess-import", "units", "units.csv")

    def whole(self, side):
        return self.scratch / f"whole-{side}"

    def make_whole(self, side):
        """A round that is handed in and scored, by the tools of this side."""
        timing.fresh_folder(self.whole(side), [self.round / name for name in
                                               ("set.toml", "units.csv")])
        for tool, *words in (OPENED, ["assess-import", "units", "units.csv"],
                             *(["assess-import", kind, self.round / f"{kind}.csv"]
                               for kind in ROWS), ["assess-score"]):
            timing.run_in(self.whole(side), [self.sides[side] / tool, *words])

    def own_import(self, kind):
        return Contestant(f"import-{kind}",
                          self.tool("assess-import", kind, self.round / f"{kind}.csv"),
                          self.store(self.round))

    def against(self, kind):
        file = self.round / f"{kind}.csv"
        yield "DuckDB", Contestant(f"duckdb-{kind}",
                                   self.in_duckdb("round.db", peers.duckdb_import(kind, file)))
        if shutil.which("sqlite3"):
            script = self.scratch / f"{kind}.sql"
            script.write_text(peers.sqlite_import(kind, file))
            yield "sqlite3", Contestant(f"sqlite3-{kind}",
                                        ["sqlite3", "round.db", f".read {script}"])

    def steps(self):
        """What has no peer, with our tools and with the earlier ones."""
        for title, words in (("facts again", ["assess-import", "facts", self.round / "facts.csv"]),
                             ("report ranking", ["assess-report", "ranking", "--format", "csv"]),
                             ("check", ["assess-check", "--format", "csv"])):
            name = title.replace(" ", "-")
            yield title, *(Contestant(f"{name}-{side}", [tools / words[0], *words[1:]],
                                      self.store(self.whole(side)), FOUND)
                           for side, tools in self.sides.items())


def measure(bench):
    """Title, rows and comparison, by key."""
    measured = {}
    for kind, rows in ROWS.items():
        for peer, contestant in bench.against(kind):
            title = f"import of {kind} / {peer}, table with primary key"
            print(title, file=sys.stderr)
            measured[kind, peer] = title, rows, timing.compare(
                bench.own_import(kind), contestant, bench.runs, bench.scratch)
    print("scoring", file=sys.stderr)
    measured["score", "DuckDB"] = ("scoring from the store / DuckDB", ROWS["facts"],
                                   timing.compare(*bench.scoring(), bench.runs, bench.scratch))
    if bench.before:
        for title, now, before in bench.steps():
            print(title, file=sys.stderr)
            measured[title, "before"] = f"{title} / before", ROWS["facts"], timing.compare(
                now, before, bench.runs, bench.scratch)
    return measured


def goals(measured):
    def ratio(key):
        return statistics.median(measured[key][2].ratios("wall"))

    for kind in ROWS:
        yield f"import of {kind} to DuckDB", 1.4, 1.0, ratio((kind, "DuckDB"))
    yield ("peak memory of the import of facts, MiB", MOST_MIB, MOST_MIB,
           timing.median(measured["facts", "DuckDB"][2].ours, "peak") / report.MIB)
    yield "scoring 3,321 × 60 from the store to DuckDB", 0.5, 0.35, ratio(("score", "DuckDB"))
    for key in measured:
        if key[1] == "before":
            yield f"{key[0]} to before", 1.05, 1.0, ratio(key)


def arguments():
    options = argparse.ArgumentParser(description=__doc__,
                                      formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tools", type=pathlib.Path)
    options.add_argument("--before", type=pathlib.Path)
    options.add_argument("--runs", type=int, default=7)
    options.add_argument("--scratch", type=pathlib.Path, default="build/round-bench")
    options.add_argument("--out", type=pathlib.Path)
    options.add_argument("--duckdb", type=pathlib.Path)
    return options.parse_args()


def main():
    options = arguments()
    machine = report.machine()
    bench = RoundBench(options)
    bench.open_all()
    start_ups = bench.start_ups()
    start = {"DuckDB": start_ups["DuckDB `SELECT 1`"],
             "sqlite3": start_ups.get("sqlite3 `SELECT 1`", 0),
             "before": start_ups["assess-import --version"]}
    measured = measure(bench)
    rows = [report.comparison_row(f"{rows:,}", title, comparison,
                                  (start_ups["assess-import --version"], start[peer]))
            for (_, peer), (title, rows, comparison) in measured.items()]
    out = options.out or bench.scratch / "report.md"
    report.write(out, ["# The steps of a round, measured",
                       f"On {machine}. Medians; ratios are of pairs run one after the other, below "
                       "1 we are faster.",
                       report.table(report.GOALS, [report.goal_row(*goal)
                                                   for goal in goals(measured)]),
                       report.table(report.COMPARISONS, rows)])
    print(out)


main()
