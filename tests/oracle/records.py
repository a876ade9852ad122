"""Counts the records of a register, from libassess/doc/registers.md alone: rows as dictionaries, one after another.

The conditions are those of the random sets: each is written once for the tools and once here.
"""
import csv
import datetime
import io
from fractions import Fraction

from expression import AROSE

COLUMNS = [{"id": "key", "type": "text"}, {"id": "unit", "type": "text"}, {"id": "day", "type": "date"},
           {"id": "due", "type": "date"}, {"id": "done", "type": "date", "optional": True},
           {"id": "fee", "type": "number", "optional": True},
           {"id": "way", "type": "choice", "values": ["online", "counter"], "optional": True}]


def known(operate, *operands):
    """Unknown, None, where an operand is."""
    return None if None in operands else operate(*operands)


def both(a, b):
    return False if a is False or b is False else None if None in (a, b) else True


def either(a, b):
    return True if a is True or b is True else None if None in (a, b) else False


CONDITIONS = {
    "": lambda row: True,
    "done is not null and done <= due":
        lambda row: both(row["done"] is not None, known(lambda a, b: a <= b, row["done"], row["due"])),
    "not (done <= due)": lambda row: known(lambda a, b: not a <= b, row["done"], row["due"]),
    "way = 'online' or fee > 2":
        lambda row: either(known(lambda a: a == "online", row["way"]), known(lambda a: a > 2, row["fee"])),
    "days(day, done) >= 3": lambda row: known(lambda a, b: (b - a).days >= 3, row["day"], row["done"]),
    "way in ('counter', 'online') and month(day) = 6":
        lambda row: both(known(lambda a: True, row["way"]), row["day"].month == 6),
    "6 / fee < 4": lambda row: None if row["fee"] in (None, 0) else 6 / row["fee"] < 4,
}


def aggregate(measure, rows):
    kind, column = measure["aggregate"], measure.get("column")
    if kind == "count":
        return Fraction(len(rows))
    values = [row[column] for row in rows if row[column] is not None]
    if kind == "sum":
        return sum(values, Fraction(0))
    if kind == "distinct":
        return Fraction(len(set(values)))
    if not values:
        return AROSE
    return sum(values) / len(values) if kind == "mean" else {"min": min, "max": max}[kind](values)


def typed(row):
    day = lambda text: datetime.date.fromisoformat(text) if text else None
    return {"key": row["key"], "unit": row["unit"], "day": day(row["day"]), "due": day(row["due"]),
            "done": day(row["done"]), "fee": Fraction(row["fee"]) if row["fee"] else None, "way": row["way"] or None}


def count(measures, files, codes, period):
    """For each unit: whether it has a record, and its values."""
    last = {}
    for text in files:
        for row in csv.DictReader(io.StringIO(text)):
            last[row["key"]] = typed(row)
    of_unit = {code: [] for code in codes}
    for row in last.values():
        if period[0] <= row["day"] <= period[1]:
            of_unit[row["unit"]].append(row)
    return {code: (bool(rows), {
        name: aggregate(measure, [row for row in rows if CONDITIONS[measure.get("where", "")](row)])
        for name, measure in measures.items()}) for code, rows in of_unit.items()}
