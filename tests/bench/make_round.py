#!/usr/bin/env python3
"""A country's round for the benchmark: a set of 60 leaves, and what every unit of a list hands in.

    make_round.py [--facts-only] UNITS.csv FOLDER

With --facts-only every leaf is scored from declared figures (linear, count, ratio, steps in turn),
so that nothing but units and facts is needed; else half of the leaves want claims and documents.
"""
import argparse
import csv
import pathlib

LEAVES = 60
LESSONS = 5


def claimed_or_linear(number):
    if number % 2:
        return ['rule = "claimed"', 'evidence = { at_least = 1 }']
    return ['rule = "linear"', f'value = "m{number} + 0 * m{number + 1}"',
            "from = { at = 0, points = 0 }", "to = { at = 100, points = 1 }"]


def by_figures(number):
    """Every value is 0 to 100; where a quotient has the denominator 0, nothing arose."""
    measure = f'"m{number}"'
    return [
        ['rule = "linear"', f"value = {measure}",
         "from = { at = 20, points = 0 }", "to = { at = 80, points = 1 }"],
        ['rule = "count"', f"value = {measure}", "each = 0.015"],
        ['rule = "ratio"', f"numerator = {measure}", f'denominator = "m{(number + 2) % LEAVES}"',
         'target = "95%"', 'floor = "25%"', 'nothing_arose = "exclude"'],
        ['rule = "steps"', f"value = {measure}",
         "steps = [ { at_least = 90, points = 1 }, { at_least = 60, points = 0.7 }, "
         "{ above = 30, points = 0.35 } ]", "otherwise = 0"],
    ][number % 4]


def write_set(folder, kinds, rule):
    lines = [
        "schema = 1", "[set]", 'id = "bench"', 'version = "1"', 'title = "Bench"',
        'languages = ["en"]', "unit_kinds = [%s]" % ", ".join(f'"{kind}"' for kind in kinds),
        f"total = {LEAVES}"]
    for number in range(LEAVES):
        lines += ["[[measure]]", f'id = "m{number}"', f'title = "M{number}"', 'type = "count"']
    for lesson in range(LESSONS):
        lines += ["[[lesson]]", f'id = "l{lesson}"', f'title = "L{lesson}"']
        for number in range(lesson, LEAVES, LESSONS):
            lines += ["[[lesson.criterion]]", f'id = "c{number}"', f'title = "C{number}"', "max = 1"]
            lines += rule(number)
    lines += ["[[band]]", 'id = "good"', 'title = "Good"', "at_least = 30",
              "[[band]]", 'id = "other"', 'title = "Other"']
    (folder / "set.toml").write_text("\n".join(lines) + "\n")


def write_rows(path, header, rows):
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--facts-only", action="store_true")
    options.add_argument("units")
    options.add_argument("folder", type=pathlib.Path)
    options = options.parse_args()

    with open(options.units, encoding="utf-8-sig", newline="") as file:
        units = list(csv.DictReader(file))
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    assessed = [unit["code"] for unit in units if unit["kind"] != "province" and unit["parent"]]
    kinds = sorted({unit["kind"] for unit in units if unit["parent"]})
    write_set(folder, kinds, by_figures if options.facts_only else claimed_or_linear)
    (folder / "units.csv").write_bytes(pathlib.Path(options.units).read_bytes())
    cells = [(code, leaf, (index * 7 + leaf * 13) % 101)
             for index, code in enumerate(assessed) for leaf in range(LEAVES)]
    write_rows(folder / "facts.csv", ["unit", "measure", "value"],
               ((code, f"m{leaf}", value) for code, leaf, value in cells))
    if options.facts_only:
        return
    odd = [cell for cell in cells if cell[1] % 2]
    write_rows(folder / "answers.csv", ["unit", "criterion", "points", "explanation"],
               ((code, f"c{leaf}", value / 100, "as recorded") for code, leaf, value in odd))
    write_rows(folder / "evidence.csv", ["unit", "criterion", "kind", "number", "date", "title"],
               ((code, f"c{leaf}", "report", f"{leaf}/BC", "2026-03-01", "Report")
                for code, leaf, _ in odd))


main()
