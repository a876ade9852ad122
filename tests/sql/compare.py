"""Runs the queries of `assess-criteria sql` on random registers and compares what the databases count, and what a scan
of the same records as files counts, with what record_rules.py counts from libassess/doc/registers.md.

usage: compare.py FOLDER_OF_THE_TOOLS [FIRST_SEED] [REGISTERS]
"""
import csv
import io
import pathlib
import random
import subprocess
import sys
import tempfile

import engines
import random_register
import record_rules


class Refused(Exception):
    """The tool says that no database could count this without rounding."""


def sql(tools, folder, dialect, *arguments):
    done = subprocess.run([str(tools / "assess-criteria"), "sql", "set.toml", "--register", "dossiers", "--dialect",
                           dialect, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    if "[sql-too-large]" in done.stderr:
        raise Refused
    if done.returncode:
        raise RuntimeError(f"assess-criteria: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def scanned(tools, folder, *files):
    """By unit, what the scan of the files counts; None where it asks for days the calendar does not know."""
    done = subprocess.run([str(tools / "assess-probe-scan"), "set.toml", "calendar.toml", "2026", "units", *files],
                          cwd=folder, capture_output=True, text=True, check=False)
    if "[day-outside-calendar]" in done.stderr:
        return None
    if done.returncode:
        raise RuntimeError(f"assess-probe-scan: exit {done.returncode}\n{done.stdout}{done.stderr}")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    return {unit: [engines.number(value or None) for value in values] for unit, *values in rows}


def sheet(names, records):
    out = io.StringIO()
    csv.writer(out).writerows([names] + [["" if record[name] is None else record[name] for name in names]
                                         for record in records])
    return out.getvalue()


def rows_of(register, records, orders):
    names = [column["id"] for column in register.columns]
    return [[record[name] for name in names] + [order] for order, record in zip(orders, records)]


def random_orders(generator, records):
    """Mostly the order of the records; now and then equal ones, and none."""
    if generator.random() < 0.5:
        return list(range(len(records)))
    return [generator.choice([None, 1, 2, 2, 3]) for _ in records]


def place(register, record, order):
    """What records with one key are ordered by, the one that counts last."""
    def part(value):
        return (value is not None, value.encode() if isinstance(value, str) else value)

    names = [column["id"] for column in register.columns if column["id"] != register.book["key"]]
    return [part(order)] + [part(register.value(name, record[name])) for name in names]


def in_units(measures, rows):
    """The rows of a query as record_rules counts: a mean is a sum and a count there."""
    counted = {}
    for unit, *cells in rows:
        values = iter([engines.number(cell) for cell in cells])
        counted[unit] = []
        for measure in measures:
            value = next(values)
            if measure["aggregate"] == "mean":
                count = next(values)
                value = value / count if count else None
            counted[unit].append(value)
    return counted


class Case:
    def __init__(self, tools, seed, folder):
        self.tools, self.seed, self.folder = tools, seed, folder
        generator = random.Random(seed)
        self.register = random_register.RandomRegister(generator, huge=seed % 4 == 0)
        self.records = self.register.records()
        self.orders = random_orders(generator, self.records)
        (folder / "set.toml").write_text(self.register.set_text())
        (folder / "calendar.toml").write_text(self.register.calendar_text())

    def expected(self, name):
        """Files have their records in order; a table has the order of its column and of its other columns."""
        register = self.register
        calendar = record_rules.Calendar(*random_register.CALENDAR, register.off)
        records = [{name: register.value(name, cell) for name, cell in record.items()} for record in self.in_order(name)]
        return record_rules.counted(register.book, register.measures, records, random_register.UNITS,
                                    random_register.PERIOD, calendar)

    def in_order(self, name):
        if name == "scan":
            return self.records
        placed = zip(self.orders, self.records)
        return [record for _, record in sorted(placed, key=lambda pair: place(self.register, pair[1], pair[0]))]

    def asked(self, engine):
        create = sql(self.tools, self.folder, engine.dialect, "--create-table")
        query = sql(self.tools, self.folder, engine.dialect, "--year", "2026", "--calendar", "calendar.toml",
                    "--units", "all units")
        create = create.replace('"record_order" BIGINT NOT NULL', '"record_order" BIGINT')
        create += 'CREATE TABLE "all units" ("code" TEXT);\n'
        tables = {"dossiers": rows_of(self.register, self.records, self.orders),
                  "all units": [[unit] for unit in random_register.UNITS]}
        return in_units(self.register.measures, engine.run(create, tables, query))

    def scanned(self):
        """Of the records in two files; a file without a row would be refused."""
        names = [column["id"] for column in self.register.columns]
        cut = len(self.records) // 3
        files = {"1.csv": self.records[:cut], "2.csv": self.records[cut:]}
        for name, records in files.items():
            (self.folder / name).write_text(sheet(names, records), newline="")
        (self.folder / "units").write_text("".join(f"{unit}\n" for unit in sorted(random_register.UNITS)))
        with_rows = [name for name, records in files.items() if records]
        return scanned(self.tools, self.folder, *with_rows) if with_rows else None

    def differences(self, name, found):
        expected = self.expected(name)
        for unit in sorted(expected.keys() | found.keys()):
            if unit not in expected or unit not in found:
                yield f"seed {self.seed}, {name}: unit {unit!r} is in one of the two only"
            for measure, want, have in zip(self.register.measures, expected.get(unit, []), found.get(unit, [])):
                if want != have:
                    yield f"seed {self.seed}, {name}, unit {unit!r}: {measure}\n  want {want}\n  have {have}"


class Comparison:
    """What was compared so far, by the name of who counted."""

    def __init__(self, names):
        self.faults, self.left_out, self.registers = [], dict.fromkeys(names, 0), 0

    def compare(self, name, case, count):
        try:
            found = count()
        except (engines.Stopped, Refused):
            found = None
        if found is None:
            self.left_out[name] += 1
        else:
            self.faults += case.differences(name, found)

    def report(self):
        print("\n".join(self.faults[:20]))
        for name, count in self.left_out.items():
            print(f"{name}: {self.registers} registers, {count} of them left out")
            if count * 2 > self.registers:
                self.faults.append(name)
                print("  too few were compared")
        print(f"{len(self.faults)} differences")
        return 1 if self.faults else 0


def main():
    tools = pathlib.Path(sys.argv[1]).resolve()
    first, registers = map(int, sys.argv[2:4]) if len(sys.argv) > 3 else (1, 60)
    here = engines.found()
    comparison = Comparison(["scan"] + [engine.dialect for engine in here])
    for seed in range(first, first + registers):
        comparison.registers += 1
        with tempfile.TemporaryDirectory() as folder:
            case = Case(tools, seed, pathlib.Path(folder))
            comparison.compare("scan", case, case.scanned)
            for engine in here:
                comparison.compare(engine.dialect, case, lambda: case.asked(engine))
    for engine in here:
        engine.close()
    return comparison.report()


if __name__ == "__main__":
    sys.exit(main())
