"""Random registers, conditions and records: odd on purpose, but nothing that the tools refuse."""
import datetime
import json
from fractions import Fraction

PERIOD = (datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))
CALENDAR = (datetime.date(2025, 6, 1), datetime.date(2027, 6, 30))
UNITS = ["00001", "00002", "7", "Đơn vị", "o'clock", "last"]
# Names that other parts of a query could be called, or that SQL knows as words.
NAMES = {"text": ["select", "code"], "choice": ["order", "channel"], "number": ["r", "day", "amount", "m1"], "count": ["joined"],
         "date": ["u", "worked"], "datetime": ["place", "d1"], "yes_no": ["nth", "paid"]}
WORDS = ["", "a", "A", "á", "à", "aa", "'", "''", "\"", "\\", "\\'", "%", "_", "a%", "--", ";", "💧", "NULL", "null", "0", "1",
         "1.0", "-- x\ny", "ß", "ss", "I", "ı", "đường", "Đường", "{0}", "$1", ":x", "?", "/*", "*/", "E'a'"]
CHOICES = ["online", "counter", "it's", "a\\b", "Qua mạng"]
NUMBERS = ["0", "1", "-1", "0.000001", "-0.000001", "0.5", "-0.5", "3", "3.000000", "0.333333", "0.333334", "1000000",
           "2.5", "-2.5", "12.25", "7", "99999.999999"]
HUGE = ["9223372036854.775807", "-9223372036854.775808", "9000000000000", "123456789012.345678"]
DAYS = ["2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01", "2026-02-28", "2026-03-01", "2026-06-30", "2026-04-30",
        "2026-05-04", "2026-05-03", "2026-09-02", "2026-07-04"]
TIMES = ["00:00:00", "23:59:59", "12:30:00", "08:05:07"]


def quoted(text):
    """A text in a condition: in the quotes it does not hold."""
    return f'"{text}"' if "'" in text else f"'{text}'"


class RandomRegister:
    """`huge`: some numbers are as large as a column may hold, and some days far behind the calendar's end."""

    def __init__(self, random, huge=False):
        self.random, self.huge = random, huge
        self.columns = [{"id": "dossier", "type": "text"}, {"id": "unit", "type": "text"},
                        {"id": "received_at", "type": random.choice(["date", "datetime"])}]
        for kind, names in NAMES.items():
            for name in names:
                column = {"id": name, "type": kind}
                if kind == "choice":
                    column["values"] = CHOICES
                if random.random() < 0.8:
                    column["optional"] = True
                self.columns.append(column)
        self.book = {"id": "dossiers", "key": "dossier", "unit": "unit", "date": "received_at",
                     "columns": self.columns}
        self.off = {datetime.date.fromisoformat(day) for day in random.sample(DAYS, 4)}
        self.measures = [self.measure(number) for number in range(random.randint(6, 16))]

    def names(self, *kinds):
        return [column["id"] for column in self.columns if column["type"] in kinds]

    def measure(self, number):
        random = self.random
        made = {"id": f"f_{number}", "register": "dossiers",
                "aggregate": random.choice(["count", "count", "sum", "mean", "min", "max", "distinct"])}
        if made["aggregate"] != "count":
            kinds = list(NAMES) if made["aggregate"] == "distinct" else ["number", "count"]
            made["column"] = random.choice(self.names(*kinds))
        if random.random() < 0.9:
            made["where"] = self.truth(random.randint(0, 3))
        return made

    def truth(self, depth):
        random = self.random
        if depth and random.random() < 0.7:
            kind = random.choice(["and", "or", "not", "(", "null"])
            if kind == "not":
                return f"not {self.truth(depth - 1)}"
            if kind == "(":
                return f"({self.truth(depth - 1)})"
            if kind == "null":
                return f"({self.truth(depth - 1)}) is {random.choice(['', 'not '])}null"
            return f"({self.truth(depth - 1)}) {kind} {self.truth(depth - 1)}"
        return self.plain()

    def plain(self):
        random = self.random
        kind = random.choice(["number", "number", "number", "moment", "text", "choice", "yes_no", "null", "constant"] + 4 * ["close"])
        if kind == "yes_no":
            name = random.choice(self.names("yes_no"))
            return random.choice([name, f"{name} = true", f"{name} != 0", f"{name} in (false, true)", f"{name} >= 1"])
        if kind == "null":
            asked = random.choice([self.number(1), self.moment(1), random.choice(self.names(*NAMES))])
            return f"{asked} is {random.choice(['', 'not '])}null"
        if kind == "choice":
            name, value = random.choice(self.names("choice")), quoted(random.choice(CHOICES))
            return random.choice([f"{name} = {value}", f"{value} != {name}", f"{name} in ({value}, 'counter')",
                                  f"{name} = {random.choice(self.names('text'))}"])
        if kind == "close":
            return self.close_call()
        if kind == "constant":
            return random.choice(["true", "false", "1 = 1", "'a' != 'A'"])
        make = {"number": lambda: self.number(2), "moment": lambda: self.moment(1), "text": self.text}[kind]
        if random.random() < 0.25:
            others = ", ".join(make() for _ in range(random.randint(1, 4)))
            return f"{make()} in ({others})"
        sign = random.choice(["=", "!="] if kind == "text" else ["=", "!=", "<", "<=", ">", ">="])
        return f"{make()} {sign} {make()}"

    def close_call(self):
        """What is true or not by one second, one day, one sign or one absent value."""
        random = self.random
        day, other = random.sample(self.names("date", "datetime"), 2)
        first, second = random.sample(self.names(random.choice(["number", "text", "date"])) * 2, 2)
        number, divisor = random.choice(self.names("number")), random.choice(self.names("number") + ["0"])
        return random.choice([
            f"{day} {random.choice(['<=', '<', '>'])} due({day}, 0)",
            f"days({day}, due({day}, {random.choice(['0', '0', '1', '3'])})) in ({random.choice(['0', '1', '2', '3, 4'])})",
            f"due({day}, {random.choice(['0', '1'])}) = due({other}, {random.choice(['0', '1'])})",
            f"{day} {random.choice(['<=', '=', '>='])} due({other}, workdays({other}, {day}))",
            f"workdays({day}, {other}) = -workdays({other}, {day})",
            f"workdays({day}, {other}) {random.choice(['<', '<=', '='])} days({day}, {other})",
            f"{first} in ({second}, {first})",
            f"not {first} in ({second}, {self.random.choice(self.names('text'))})" if first in NAMES["text"] else
            f"({first} in ({second}, {first})) is null",
            f"{number} / {divisor} {random.choice(['<', '>=', '='])} {number} / {random.choice(['3', '-3', '7', '0.5'])}",
            f"{number} / {divisor} * {divisor} = {number}",
            f"1 / 3 {random.choice(['<', '>'])} {number}",
            f"({number} / {divisor} is null) = ({number} is null)",
            f"{day} = {other} or year({day}) = year({other}) and month({day}) < month({other})"])

    def text(self):
        """Choices are compared with their values only: another word is refused."""
        random = self.random
        if random.random() < 0.5:
            return random.choice(self.names("text"))
        return quoted(random.choice([word for word in WORDS if "\n" not in word and not {"'", '"'} <= set(word)]))

    def moment(self, depth):
        random = self.random
        kind = random.random()
        if kind < 0.5:
            return random.choice(self.names("date", "datetime"))
        if kind < 0.65:
            return random.choice(["period_start()", "period_end()"])
        if kind < 0.75 or not depth:
            return random.choice(DAYS)
        month = f"month({random.choice(self.names('date', 'datetime'))})"
        counts = ["0", "1", "3", "10", "2.5", "-1", "nth", month, f"{month} / 4", f"3 - {month} * 0.5", f"nth / (7 - {month})"]
        count = random.choice(counts + ["r", "day", "r / 2", "1 / day"] if self.huge else counts)
        return f"due({self.moment(depth - 1)}, {count})"

    def number(self, depth):
        random = self.random
        kind = random.random()
        if not depth or kind < 0.35:
            return random.choice(self.names("number") + self.names("yes_no") +
                                 [number for number in NUMBERS if number[0] != "-"] + ["95%", "0.5%"])
        if kind < 0.55:
            name = random.choice(["days", "workdays", "year", "month"])
            second = f", {self.moment(0)}" if name in ("days", "workdays") else ""
            return f"{name}({self.moment(1)}{second})"
        if kind < 0.62:
            return f"-{self.number(depth - 1)}"
        left, right = self.number(depth - 1), self.number(depth - 1)
        sign = random.choice(["+", "-", "*", "/"])
        if random.random() < 0.5:
            left, right = f"({left})", f"({right})"
        return f"{left} {sign} {right}"

    def records(self):
        random = self.random
        keys = [f"k{number}" for number in range(random.randint(1, 60))] + ["K1", "ḱ", "k'", "k%"]
        return [self.record(random.choice(keys)) for _ in range(random.choice([0, 1, 40, 150]))]

    def record(self, key):
        made = {"dossier": key, "unit": self.random.choice(UNITS[:-1])}
        for column in self.columns[2:]:
            absent = column.get("optional") and self.random.random() < 0.3
            made[column["id"]] = None if absent else self.cell(column["type"])
        return made

    def cell(self, kind):
        """As a text in the form the tools import."""
        random = self.random
        if kind == "text":
            return random.choice([word for word in WORDS if word])
        if kind == "choice":
            return random.choice(CHOICES)
        if kind == "count":
            return random.choice(["0", "1", "2", "7", "1000000"])
        if kind == "number":
            if self.huge and random.random() < 0.03:
                return random.choice(HUGE)
            return random.choice(NUMBERS)
        if kind == "yes_no":
            return random.choice(["1", "0"])
        day = random.choice(DAYS)
        if random.random() < 0.5:
            day = str(PERIOD[0] + datetime.timedelta(random.randint(-20, 380)))
        return day if kind == "date" or random.random() < 0.3 else f"{day} {random.choice(TIMES)}"

    def value(self, name, cell):
        """What a cell is in a condition."""
        kind = next(column["type"] for column in self.columns if column["id"] == name)
        if cell is None or kind in ("text", "choice"):
            return cell
        if kind in ("number", "count"):
            return Fraction(cell)
        return cell == "1" if kind == "yes_no" else datetime.datetime.fromisoformat(cell)

    def set_text(self):
        """The criteria set; its one criterion is there because a set needs one."""
        def inline(value):
            if isinstance(value, bool):
                return "true"
            if isinstance(value, list):
                return "[" + ", ".join(map(inline, value)) + "]"
            if isinstance(value, dict):
                return "{ " + ", ".join(f"{key} = {inline(item)}" for key, item in value.items()) + " }"
            return json.dumps(value, ensure_ascii=False)

        text = ('schema = 1\n[set]\nid = "random"\nversion = "1"\ntitle = "t"\nlanguages = ["en"]\n'
                'unit_kinds = ["ward"]\ntotal = 1\n[[lesson]]\nid = "l"\ntitle = "t"\n[[lesson.criterion]]\n'
                'id = "c"\ntitle = "t"\nmax = 1\nrule = "claimed"\n[[band]]\nid = "b"\ntitle = "t"\n[[register]]\ntitle = "t"\n')
        text += "".join(f"{key} = {inline(value)}\n" for key, value in self.book.items())
        for measure in self.measures:
            text += '[[measure]]\ntitle = "t"\n'
            text += "".join(f"{key} = {inline(value)}\n" for key, value in measure.items())
        return text

    def calendar_text(self):
        text = ('schema = 1\n[calendar]\nid = "random"\ntitle = "t"\nlanguages = ["en"]\n'
                f'range = {{ from = {CALENDAR[0]}, until = {CALENDAR[1]} }}\n'
                'weekly_days_off = ["saturday", "sunday"]\n')
        return text + "".join(f'[[holiday]]\ndate = {day}\ntitle = "t"\nsource = "s"\n' for day in sorted(self.off))
