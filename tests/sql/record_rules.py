"""What a register counts for, from libassess/doc/registers.md alone: Python's fractions, no code shared with the tools.

Absent is None, for a cell as for whatever it goes into. A cell is a str, a Fraction, a datetime, or a bool.
"""
import datetime
import re
from fractions import Fraction

TOKEN = re.compile(r"\s*(?:(\d{4}-\d\d-\d\d)|(\d+(?:\.\d+)?%?)|([A-Za-z_][A-Za-z_0-9]*)|\"([^\"]*)\"|'([^']*)'"
                   r"|(!=|<=|>=|[-+*/()<>=,]))")
COMPARE = {"=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b,
           "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b}


class Calendar:
    """Working days from `first` to `last`. A question about other days has no answer, and is remembered."""

    def __init__(self, first, last, off):
        days = (first + datetime.timedelta(n) for n in range((last - first).days + 1))
        self.first, self.last, self.asked_outside = first, last, False
        self.working = [day for day in days if day.weekday() < 5 and day not in off]

    def outside(self):
        self.asked_outside = True

    def knows(self, *days):
        return all(self.first <= day <= self.last for day in days)

    def between(self, start, end):
        if not self.knows(start, end):
            return self.outside()
        counted = sum(min(start, end) < day <= max(start, end) for day in self.working)
        return Fraction(counted if start <= end else -counted)

    def due(self, start, count):
        if count.denominator != 1 or count < 0:
            return None
        if not self.knows(start):
            return self.outside()
        later = [day for day in self.working if (day > start if count else day >= start)]
        place = int(count) - 1 if count else 0
        if place >= len(later):
            return self.outside()
        return datetime.datetime.combine(later[place], datetime.time(23, 59, 59))


def tokens(text):
    at, found = 0, []
    while text[at:].strip():
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"cannot read {text[at:]!r}")
        day, number, word, double, single, sign = match.groups()
        if day:
            found.append(("value", datetime.datetime.fromisoformat(day)))
        elif number:
            value = Fraction(number.rstrip("%"))
            found.append(("value", value / 100 if number.endswith("%") else value))
        elif word or sign:
            found.append(("word" if word else "sign", word or sign))
        else:
            found.append(("value", double if double is not None else single))
        at = match.end()
    return found + [("end", "")]


def known(operate):
    """Unknown as soon as one operand is."""
    return lambda *operands: None if None in operands else operate(*operands)


class Condition:
    """Read once; called with a record (a dict) and a calendar."""

    def __init__(self, text, period):
        begin, end = period[0], period[1] + datetime.timedelta(1)
        self.bounds = {"period_start": datetime.datetime.combine(begin, datetime.time()),
                       "period_end": datetime.datetime.combine(end, datetime.time())}
        self.tokens, self.at = tokens(text), 0
        self.run = self.either()
        if self.tokens[self.at][0] != "end":
            raise ValueError(f"left over: {self.tokens[self.at:]}")

    def __call__(self, record, calendar):
        return self.run(record, calendar)

    def take(self, *wanted):
        kind, text = self.tokens[self.at]
        if kind in ("sign", "word") and text in wanted:
            self.at += 1
            return text
        return None

    def expect(self, sign):
        if not self.take(sign):
            raise ValueError(f"no {sign} at {self.tokens[self.at:]}")

    @staticmethod
    def node(operate, *operands):
        return lambda record, calendar: operate(*(operand(record, calendar) for operand in operands))

    def either(self):
        left = self.also()
        while self.take("or"):
            left = self.node(lambda a, b: True if a or b else None if None in (a, b) else False, left, self.also())
        return left

    def also(self):
        left = self.negated()
        while self.take("and"):
            left = self.node(lambda a, b: False if a is not None and not a or b is not None and not b else
                             None if None in (a, b) else True, left, self.negated())
        return left

    def negated(self):
        if self.take("not"):
            return self.node(known(lambda a: not a), self.negated())
        return self.compared()

    def compared(self):
        left = self.sum()
        if self.take("is"):
            wanted = not self.take("not")
            self.expect("null")
            return self.node(lambda a: (a is None) == wanted, left)
        if self.take("in"):
            self.expect("(")
            others = [self.sum()]
            while self.take(","):
                others.append(self.sum())
            self.expect(")")
            return self.node(lambda a, *rest: True if a is not None and a in rest else
                             None if None in (a, *rest) else False, left, *others)
        sign = self.take(*COMPARE)
        return self.node(known(COMPARE[sign]), left, self.sum()) if sign else left

    def sum(self):
        left = self.product()
        while sign := self.take("+", "-"):
            left = self.node(known(lambda a, b: a + b) if sign == "+" else known(lambda a, b: a - b), left,
                             self.product())
        return left

    def product(self):
        left = self.signed()
        while sign := self.take("*", "/"):
            divide = known(lambda a, b: Fraction(a) / b if b else None)
            left = self.node(known(lambda a, b: a * b) if sign == "*" else divide, left, self.signed())
        return left

    def signed(self):
        return self.node(known(lambda a: -a), self.signed()) if self.take("-") else self.single()

    def single(self):
        if self.take("("):
            inner = self.either()
            self.expect(")")
            return inner
        kind, value = self.tokens[self.at]
        self.at += 1
        if kind == "value":
            return lambda record, calendar: value
        if value in ("true", "false"):
            return lambda record, calendar: value == "true"
        return self.function(value) if self.take("(") else lambda record, calendar: record[value]

    def function(self, name):
        if name in self.bounds:
            self.expect(")")
            return lambda record, calendar: self.bounds[name]
        operands = [self.sum()]
        while self.take(","):
            operands.append(self.sum())
        self.expect(")")
        asked = {"days": lambda calendar: lambda a, b: Fraction((b.date() - a.date()).days),
                 "workdays": lambda calendar: lambda a, b: calendar.between(a.date(), b.date()),
                 "due": lambda calendar: lambda a, n: calendar.due(a.date(), Fraction(n)),
                 "year": lambda calendar: lambda a: Fraction(a.year),
                 "month": lambda calendar: lambda a: Fraction(a.month)}[name]
        return lambda record, calendar: known(asked(calendar))(*(one(record, calendar) for one in operands))


def counting(book, records, period):
    """Of records with one key the last; then those whose day lies in the period."""
    last = {record[book["key"]]: record for record in records}
    return [record for record in last.values() if period[0] <= record[book["date"]].date() <= period[1]]


def measured(measure, records, period, calendar):
    """Of one unit's records: a Fraction, or None where nothing arose."""
    where = Condition(measure["where"], period) if "where" in measure else lambda record, calendar: True
    chosen = [record for record in records if where(record, calendar)]
    if measure["aggregate"] == "count":
        return Fraction(len(chosen))
    values = [record[measure["column"]] for record in chosen if record[measure["column"]] is not None]
    if measure["aggregate"] == "distinct":
        return Fraction(len(set(values)))
    if measure["aggregate"] == "sum":
        return sum(values, Fraction(0))
    if not values:
        return None
    return {"mean": lambda: sum(values, Fraction(0)) / len(values), "min": lambda: min(values),
            "max": lambda: max(values)}[measure["aggregate"]]()


def counted(book, measures, records, units, period, calendar):
    """By unit, the values of the measures in their order."""
    by_unit = {unit: [] for unit in units}
    for record in counting(book, records, period):
        by_unit[record[book["unit"]]].append(record)
    return {unit: [measured(measure, rows, period, calendar) for measure in measures]
            for unit, rows in by_unit.items()}
