"""Runs the queries of `assess-criteria sql` on random registers and compares what the databases count with what
record_rules.py counts from libassess/doc/registers.md.

usage: compare.py FOLDER_OF_THE_TOOLS [FIRST_SEED] [REGISTERS]
"""
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


def rows_of(register, records):
    names = [column["id"] for column in register.columns]
    return [[record[name] for name in names] + [order] for order, record in enumerate(records)]


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
        (folder / "set.toml").write_text(self.register.set_text())
        (folder / "calendar.toml").write_text(self.register.calendar_text())

    def expected(self):
        register = self.register
        calendar = record_rules.Calendar(*random_register.CALENDAR, register.off)
        records = [{name: register.value(name, cell) for name, cell in record.items()} for record in self.records]
        return record_rules.counted(register.book, register.measures, records, random_register.UNITS,
                                    random_register.PERIOD, calendar)

    def asked(self, engine):
        create = sql(self.tools, self.folder, engine.dialect, "--create-table")
        query = sql(self.tools, self.folder, engine.dialect, "--year", "2026", "--calendar", "calendar.toml",
                    "--units", "all units")
        create += 'CREATE TABLE "all units" ("code" TEXT);\n'
        tables = {"dossiers": rows_of(self.register, self.records),
                  "all units": [[unit] for unit in random_register.UNITS]}
        return in_units(self.register.measures, engine.run(create, tables, query))

    def differences(self, engine):
        expected, found = self.expected(), self.asked(engine)
        for unit in sorted(expected.keys() | found.keys()):
            values = zip(self.register.measures, expected.get(unit, []), found.get(unit, []))
            if unit not in expected or unit not in found:
                yield f"seed {self.seed}, {engine.dialect}: unit {unit!r} is in one of the two only"
            for measure, want, have in values:
                if want != have:
                    yield f"seed {self.seed}, {engine.dialect}, unit {unit!r}: {measure}\n  want {want}\n  have {have}"


def main():
    tools = pathlib.Path(sys.argv[1]).resolve()
    first, registers = map(int, sys.argv[2:4]) if len(sys.argv) > 3 else (1, 60)
    faults, refused = [], 0
    here = engines.found()
    stopped = dict.fromkeys((engine.dialect for engine in here), 0)
    for seed in range(first, first + registers):
        with tempfile.TemporaryDirectory() as folder:
            case = Case(tools, seed, pathlib.Path(folder))
            for engine in here:
                try:
                    faults += case.differences(engine)
                except engines.Stopped:
                    stopped[engine.dialect] += 1
                except Refused:
                    refused += 1
    for engine in here:
        engine.close()
    print("\n".join(faults[:20]))
    for dialect, count in stopped.items():
        print(f"{dialect}: {registers} registers, {count} of them with numbers too large to be counted")
    if max(stopped.values()) * 2 > registers or refused * 2 > registers:
        faults.append("too few registers were counted")
    print(f"{len(faults)} differences")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
