"""The shipped criteria set, as far as the invented submissions need it; and exact numbers as text."""

import pathlib
import tomllib
from fractions import Fraction

SET_FILE = pathlib.Path(__file__).parent / "../../../criteria/five-lessons-commune/2026.3.toml"


def decimal(value, digits=2, mark="."):
    """A fraction as a decimal number, halves away from zero, without needless zeros."""
    steps = (2 * abs(value) * 10**digits + 1) // 2
    text = f"{steps // 10**digits}.{steps % 10**digits:0{digits}}".rstrip("0").rstrip(".")
    return text.replace(".", mark)


def quantity(written):
    """A number of the set: 3, 0.5, "95%" or "1/2"."""
    text = str(written)
    return Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)


def read_leaves(criteria_set):
    """Every leaf with its printed number and its lesson, in the order of the set."""
    leaves = []
    for i, lesson in enumerate(criteria_set["lesson"], 1):
        for j, criterion in enumerate(lesson["criterion"], 1):
            for k, leaf in enumerate(criterion.get("component", [criterion]), 1):
                number = f"{i}.{j}.{k}" if "component" in criterion else f"{i}.{j}"
                leaves.append(leaf | {"number": number, "lesson": lesson["id"]})
    return leaves


SET = tomllib.loads(SET_FILE.read_text(encoding="utf-8"))
LEAVES = read_leaves(SET)
LEAF = {leaf["id"]: leaf for leaf in LEAVES}
DECLARED = [measure["id"] for measure in SET["measure"] if "type" in measure]
FORMULAS = {m["id"]: m["formula"].split() for m in SET["measure"] if "formula" in m}


def points_of(option, leaf):
    return quantity(option["points"]) if "points" in option \
        else quantity(option["share"]) * quantity(leaf["max"])


def is_standard(leaf):
    return leaf.get("kind", "standard") == "standard"
