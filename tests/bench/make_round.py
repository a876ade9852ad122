#!/usr/bin/env python3
"""A country's round for the benchmark: a set of 60 leaves, and what every unit of a list hands in.

    make_round.py UNITS.csv FOLDER
"""
import csv
import pathlib
import sys

LEAVES = 60
LESSONS = 5


def write_set(folder, kinds):
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
            if number % 2:
                lines += ['rule = "claimed"', 'evidence = { at_least = 1 }']
            else:
                lines += ['rule = "linear"', f'value = "m{number} + 0 * m{number + 1}"',
                          "from = { at = 0, points = 0 }", "to = { at = 100, points = 1 }"]
    lines += ["[[band]]", 'id = "good"', 'title = "Good"', "at_least = 30",
              "[[band]]", 'id = "other"', 'title = "Other"']
    (folder / "set.toml").write_text("\n".join(lines) + "\n")


def write_rows(path, header, rows):
    with path.open("w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    units = [row for row in csv.DictReader(open(sys.argv[1], encoding="utf-8-sig"))]
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    assessed = [unit["code"] for unit in units if unit["kind"] != "province" and unit["parent"]]
    kinds = sorted({unit["kind"] for unit in units if unit["parent"]})
    write_set(folder, kinds)
    (folder / "units.csv").write_bytes(open(sys.argv[1], "rb").read())
    cells = [(code, leaf, (index * 7 + leaf * 13) % 101)
             for index, code in enumerate(assessed) for leaf in range(LEAVES)]
    write_rows(folder / "facts.csv", ["unit", "measure", "value"],
               ((code, f"m{leaf}", value) for code, leaf, value in cells))
    odd = [cell for cell in cells if cell[1] % 2]
    write_rows(folder / "answers.csv", ["unit", "criterion", "points", "explanation"],
               ((code, f"c{leaf}", value / 100, "as recorded") for code, leaf, value in odd))
    write_rows(folder / "evidence.csv", ["unit", "criterion", "kind", "number", "date", "title"],
               ((code, f"c{leaf}", "report", f"{leaf}/BC", "2026-03-01", "Report")
                for code, leaf, _ in odd))


main()
