"""Expressions over measures, evaluated as the design says: plain recursion, no tables shared with the tools."""
import re
from fractions import Fraction

MISSING, AROSE = "missing", "nothing-arose"  # what stands in for a value that is not there
TOKEN = re.compile(r"\s*(?:(\d+(?:\.\d+)?%?)|([A-Za-z_][A-Za-z_0-9]*)|\"([^\"]*)\"|'([^']*)'|(!=|<=|>=|[-+*/()<>=,]))")


def tokens(text):
    at, found = 0, []
    while text[at:].strip():
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"cannot read {text[at:]!r}")
        number, word, double, single, sign = match.groups()
        if number:
            value = Fraction(number.rstrip("%"))
            found.append(("number", value / 100 if number.endswith("%") else value))
        elif word:
            found.append(("word", word))
        elif sign:
            found.append(("sign", sign))
        else:
            found.append(("text", double if double is not None else single))
        at = match.end()
    return found + [("end", "")]


class Expression:
    """`names` maps a measure to its value or state; `points` and `share` answer for parts."""

    def __init__(self, text, names, total=None, points=None, share=None):
        self.tokens, self.at = tokens(text), 0
        self.names, self.total, self.points, self.share = names, total, points, share

    def value(self):
        result = self.either()
        if self.tokens[self.at][0] != "end":
            raise ValueError(f"left over: {self.tokens[self.at:]}")
        return result

    def take(self, *wanted):
        kind, text = self.tokens[self.at]
        if kind in ("sign", "word") and text in wanted:
            self.at += 1
            return text
        return None

    @staticmethod
    def both(operate, *operands):
        for state in (MISSING, AROSE):
            if any(operand == state for operand in operands if isinstance(operand, str)):
                return state
        return operate(*operands)

    def either(self):
        left = self.also()
        while self.take("or"):
            left = self.both(lambda a, b: Fraction(bool(a) or bool(b)), left, self.also())
        return left

    def also(self):
        left = self.negated()
        while self.take("and"):
            left = self.both(lambda a, b: Fraction(bool(a) and bool(b)), left, self.negated())
        return left

    def negated(self):
        if self.take("not"):
            return self.both(lambda a: Fraction(not a), self.negated())
        return self.compared()

    def compared(self):
        left = self.sum()
        if self.take("is"):
            negative = self.take("not")
            assert self.take("null")
            return Fraction(isinstance(left, str) != bool(negative))
        sign = self.take("=", "!=", "<", "<=", ">", ">=")
        if sign:
            operate = {
                "=": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b,
                "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
            }[sign]
            return self.both(lambda a, b: Fraction(operate(a, b)), left, self.sum())
        if self.take("in"):
            assert self.take("(")
            others = [self.sum()]
            while self.take(","):
                others.append(self.sum())
            assert self.take(")")
            return self.both(lambda a, *rest: Fraction(a in rest), left, *others)
        return left

    def sum(self):
        left = self.product()
        while sign := self.take("+", "-"):
            left = self.both(lambda a, b: a + b if sign == "+" else a - b, left, self.product())
        return left

    def product(self):
        left = self.signed()
        while sign := self.take("*", "/"):
            right = self.signed()
            if sign == "*":
                left = self.both(lambda a, b: a * b, left, right)
            else:
                left = self.both(lambda a, b: AROSE if b == 0 else a / b, left, right)
        return left

    def signed(self):
        if self.take("-"):
            return self.both(lambda a: -a, self.signed())
        return self.single()

    def single(self):
        if self.take("("):
            inner = self.either()
            assert self.take(")")
            return inner
        kind, value = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            return value
        if value in ("true", "false"):
            return Fraction(value == "true")
        if value == "total":
            return self.total
        if value in ("points", "share"):
            assert self.take("(")
            part = self.tokens[self.at][1]
            self.at += 1
            assert self.take(")")
            return (self.points if value == "points" else self.share)(part)
        return self.names[value]
