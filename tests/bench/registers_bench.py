#!/usr/bin/env python3
"""Times registers and scoring beside DuckDB, the sqlite3 shell and mawk, and writes a report.

    registers_bench.py TOOLS-FOLDER [--rows 100000,1000000,10000000] [--runs 5]
                       [--scratch DIR] [--out FILE] [--duckdb LIBDUCKDB.so]

TOOLS-FOLDER holds assess-import, assess-round and assess-score of a Release build. README.md says
what is measured and how the report is read.
"""
import argparse
import pathlib
import shutil
import statistics
import sys

import report
import timing
from contestants import Bench
from same_values import check_ranking, check_values

MANY_ROWS = 5_000_000  # from here on there are fewer pairs


def measure_size(bench, rows):
    file, many, measured = bench.dossiers(rows), rows >= MANY_ROWS, {}
    seen = ["duckdb-scan", "duckdb-load"]
    for key, title, ours, peer, pairs_of_many in bench.against(file):
        if not shutil.which(peer.command[0]):
            print(f"{peer.name} is not here", file=sys.stderr)
            continue
        print(f"{rows} rows: {title}", file=sys.stderr)
        runs = min(bench.runs, pairs_of_many) if many else bench.runs
        compared = timing.compare(ours, peer, runs, bench.scratch, warm_up=runs > 1)
        measured[key] = title, compared
        if peer.name in ("mawk", "sqlite3"):
            seen.append(peer.name)
    said = check_values(bench, seen)
    for folder in ("import", "duckdb-load", "sqlite3"):
        shutil.rmtree(bench.scratch / "run" / folder, ignore_errors=True)
    return measured, said


def instructions_a_row(bench):
    """Of two runs: what 90,000 more rows cost, without start-up and units."""
    few, more = 10_000, 100_000
    made = {"assess-import records --dry-run": bench.scan}
    made |= {name: made_of for name, made_of in (("sqlite3", bench.sqlite), ("mawk", bench.mawk))
             if shutil.which(name)}
    counts = {}
    for name, contestant in made.items():
        used = [timing.instructions(contestant(bench.dossiers(rows)), bench.scratch)
                for rows in (few, more)]
        counts[name] = (used[1] - used[0]) / (more - few)
        print(f"{name}: {counts[name]:.0f} instructions a row", file=sys.stderr)
    return counts


def goals(sizes, scoring, start_ups, counts):
    """Each goal that was measured; of comparisons the median of the pairs, at the largest size."""
    rows, largest = max(sizes.items())
    start = start_ups["assess-import --version"]

    def ratio(key, size=None):
        return statistics.median((size or largest)[key][1].ratios("wall"))

    for key, title, must, aim in (
            ("scan", "validate + aggregate to DuckDB `GROUP BY`", 0.75, 0.50),
            ("keys", "the same to DuckDB with `count(DISTINCT)`", 0.60, 0.35),
            ("import", "whole import to DuckDB `CREATE TABLE` + `GROUP BY`", 0.35, 0.20),
            ("sqlite", "whole import to sqlite3", 0.15, 0.08)):
        if key in largest:
            yield f"{title}, {rows:,} rows", must, aim, ratio(key)
    if 100_000 in sizes:
        yield "100,000 rows, whole process, to DuckDB", 0.7, 0.5, ratio("scan", sizes[100_000])
    yield ("scoring 3,321 × 60 from the store to DuckDB", 0.6, 0.35,
           statistics.median(scoring.ratios("wall")))
    yield "start-up (`--version`), ms", 10, 5, 1000 * start
    peak = timing.median(largest["scan"][1].ours, "peak")
    yield (f"peak memory above 64 MiB, {rows:,} rows, bytes a row", 16, 9,
           max(0, peak - 64 * report.MIB) / rows)
    if counts:
        yield ("instructions a row, 8 measures", 5000, 3000,
               counts["assess-import records --dry-run"])
    if {1_000_000, 10_000_000} <= sizes.keys():
        walls = [timing.median(sizes[size]["scan"][1].ours, "wall") for size in
                 (1_000_000, 10_000_000)]
        yield "growth of wall time, 10M to 1M rows", 10.5, 10.5, walls[1] / walls[0]


def arguments():
    options = argparse.ArgumentParser(description=__doc__,
                                      formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("tools", type=pathlib.Path)
    options.add_argument("--rows", default="100000,1000000,10000000")
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--scratch", type=pathlib.Path, default="build/registers-bench")
    options.add_argument("--out", type=pathlib.Path)
    options.add_argument("--duckdb", type=pathlib.Path)
    return options.parse_args()


def sections(machine, sizes, scoring, start_ups, counts, said):
    start = start_ups["assess-import --version"]
    peer_start = {"mawk": start_ups.get("mawk `BEGIN {}`", 0),
                  "sqlite": start_ups.get("sqlite3 `SELECT 1`", 0)}
    compared = [report.comparison_row(f"{rows:,}", title, comparison, (
                    start, peer_start.get(key, start_ups["DuckDB `SELECT 1`"])))
                for rows, measured in sorted(sizes.items())
                for key, (title, comparison) in measured.items()]
    compared.append(report.comparison_row("199,260", "scoring from the store / DuckDB", scoring,
                                          (start, start_ups["DuckDB `SELECT 1`"])))
    yield "# Registers and scoring, measured"
    yield (f"On {machine}. Medians; ratios are of pairs run one after the other, below 1 we are "
           "faster.")
    yield report.table(report.GOALS, [report.goal_row(*goal) for goal in
                                      goals(sizes, scoring, start_ups, counts)])
    yield report.table(report.COMPARISONS, compared)
    yield report.table(["start-up", "ms"], [[name, f"{1000 * seconds:.1f}"]
                                            for name, seconds in start_ups.items()])
    if counts:
        yield report.table(["callgrind", "instructions a row"],
                           [[name, f"{count:,.0f}"] for name, count in counts.items()])
    yield "\n".join("- " + sentence for sentence in said)


def main():
    options = arguments()
    machine = report.machine()
    bench = Bench(options)
    bench.open_rounds()
    start_ups = bench.start_ups()
    scoring = timing.compare(*bench.scoring(), options.runs, bench.scratch)
    said = ["scoring: " + check_ranking(bench)]
    sizes = {}
    for rows in sorted(int(word) for word in options.rows.split(",")):
        sizes[rows], same = measure_size(bench, rows)
        said.append(f"{rows:,} rows: {same}")
    counts = instructions_a_row(bench) if shutil.which("valgrind") else {}
    if not counts:
        said.append("no instructions were counted: valgrind is not here")
    out = options.out or bench.scratch / "report.md"
    report.write(out, list(sections(machine, sizes, scoring, start_ups, counts, said)))
    print(out)


main()
