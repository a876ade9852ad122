"""Random criteria sets and what random units hand in for them: odd on purpose, but never refused by the tools."""
import csv
import io
import json
from fractions import Fraction

import records

MEASURES = [("m_count", "count"), ("m_number", "number"), ("m_percent", "percent"), ("m_yes", "yes_no"),
            ("m_whole", "count"), ("m_low", "number")]
FORMULAS = [("f_share", "m_count / m_whole"), ("f_sum", "m_number + m_low * 2 - 1"),
            ("f_deep", "(f_sum + m_percent) / (m_count - m_whole)"), ("f_rate", "r_some / r_all")]
COUNTED = [("r_all", "count", ""), ("r_some", "count", ""), ("r_fees", "sum", "fee"), ("r_fee", "mean", "fee"),
           ("r_least", "min", "fee"), ("r_most", "max", "fee"), ("r_ways", "distinct", "way")]
NUMERIC = [name for name, *_ in MEASURES + FORMULAS + COUNTED]
RULES = ["choice", "checklist", "claimed", "granted", "steps", "ratio", "linear", "count", "deduct", "increments",
         "relative"]
KINDS = ["ward", "commune", "special-zone"]


def decimal(random, low, high, places):
    """A number with at most `places` decimals, as a text."""
    scale = 10 ** random.randint(0, places)
    whole = random.randint(int(low * scale), int(high * scale))
    sign, whole = ("-" if whole < 0 else ""), abs(whole)
    return f"{sign}{whole // scale}" + (f".{whole % scale:0{len(str(scale)) - 1}}" if scale > 1 else "")


def toml(value):
    """A value as TOML writes it; a dict stands inline. Texts that start with '#' are bare numbers."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value[1:] if value.startswith("#") else json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{key} = {toml(item)}" for key, item in value.items()) + " }"
    return str(value)


def block(name, keys):
    return f"\n{name}\n" + "".join(f"{key} = {toml(value)}\n" for key, value in keys.items())


def points_up_to(random, top, places):
    return "#" + decimal(random, 0, top, places)


def rule_keys(random, rule, top):
    """The keys of a rule for a leaf worth `top` (a whole number of points)."""
    value = random.choice(NUMERIC + ["m_count * 2", "m_number / m_whole"])
    if rule in ("choice", "checklist"):
        names = [f"o{i}" for i in range(random.randint(2, 4))]
        if rule == "choice" and random.random() < 0.3:
            options = [{"id": names[0], "title": "t", "share": "1/1"},
                       {"id": names[1], "title": "t", "share": random.choice(["1/2", "1/3", "25%"])}]
        else:
            options = [{"id": n, "title": "t", "points": points_up_to(random, top, 3)} for n in names]
            options[0]["points"] = top
        return {("choices" if rule == "choice" else "items"): options}
    if rule in ("claimed", "granted"):
        return {}
    if rule == "steps":
        falling = random.random() < 0.6
        bounds = sorted({random.randint(-4, 12) for _ in range(3)}, reverse=falling)
        kinds = ["at_least", "above"] if falling else ["at_most", "below"]
        steps = [{random.choice(kinds): bound, "points": points_up_to(random, top, 2)} for bound in bounds]
        steps[0]["points"] = top
        return {"value": value, "steps": steps, "otherwise": points_up_to(random, top, 1)}
    if rule == "ratio":
        keys = {"numerator": random.choice(NUMERIC[:5]), "denominator": random.choice(NUMERIC[:5])}
        keys["target"] = random.choice(["1/3", "95%", 1, "#0.8"])
        if random.random() < 0.5:
            keys["floor"] = random.choice(["10%", "#0.25", "1/7"])
        return keys
    if rule == "linear":
        ends = [{"at": random.randint(-5, 2), "points": 0}, {"at": random.randint(3, 9), "points": top}]
        random.shuffle(ends)
        return {"value": value, "from": ends[0], "to": ends[1]}
    if rule == "count":
        return {"value": value, "each": "#" + decimal(random, 1, 3, 2)}
    if rule == "deduct":
        return {"value": value, "each": random.choice(["25%", "10%", "#0.35", 1])}
    if rule == "increments":
        return {"value": value, "base": points_up_to(random, top, 1), "start": random.randint(-3, 6),
                "every": random.choice(["#0.5", 1, 3]), "each": random.choice(["#0.25", 1, "#0.333"]),
                "direction": random.choice(["up", "down"])}
    form = random.choice([{"best": "max"}, {"best": "min"}, {"between": "min-max"}])
    return {"value": value, **form}


class RandomSet:
    def __init__(self, random):
        self.random, self.leaves = random, []
        kinds = KINDS[: random.randint(1, 3)]
        self.kinds, self.decimals = kinds, random.randint(0, 4)
        body, sums = "", dict.fromkeys(kinds, 0)
        for i in range(random.randint(1, 4)):
            body += block("[[lesson]]", {"id": f"lesson-{i}", "title": "t"})
            for j in range(random.randint(1, 4)):
                body += self.criterion(f"{i}-{j}", sums, first=i == j == 0)
        self.lessons = i + 1
        self.text = self.head(sums) + self.measures() + body + self.bands() + self.gates()

    def head(self, sums):
        random = self.random
        total = sums[self.kinds[0]] if len(set(sums.values())) == 1 else sums
        scoring = {"round_at": random.choice(["criterion", "total"]), "decimals": self.decimals,
                   "rounding": random.choice(["half-away-from-zero", "half-even", "toward-zero"]),
                   "classify_on": random.choice(["rounded", "exact"]), "rescale": random.random() < 0.7,
                   "incomplete": "unclassified" if random.random() < 0.15 else "zero"}
        for key, odds in (("ceiling", 0.3), ("bonus_cap", 0.5), ("deduction_cap", 0.5)):
            if random.random() < odds:
                scoring[key] = max(sums.values()) if key == "ceiling" else random.randint(1, 6)
        text = "schema = 1\n" + block("[set]", {
            "id": "random-set", "version": "1", "title": "t", "languages": ["en"], "unit_kinds": self.kinds,
            "total": total})
        if random.random() < 0.5:
            text += block("[period]", {"first_day": "12-15", "first_year": "previous"})
        ranking = {"ties": random.choice(["competition", "dense"])}
        if random.random() < 0.5:
            ranking["tie_break"] = [f"lesson-{random.randrange(self.lessons)}"]
        return text + block("[scoring]", scoring) + block("[ranking]", ranking)

    def counted(self):
        """A register and its measures; all but the first are over some of its records."""
        text = block("[[register]]", {"id": "log", "title": "t", "key": "key", "unit": "unit", "date": "day",
                                      "columns": records.COLUMNS})
        for name, kind, column in COUNTED:
            keys = {"id": name, "title": "t", "register": "log", "aggregate": kind}
            where = "" if name == "r_all" else self.random.choice(list(records.CONDITIONS))
            keys |= ({"column": column} if column else {}) | ({"where": where} if where else {})
            text += block("[[measure]]", keys)
        return text

    def measures(self):
        return self.counted() + "".join(block("[[measure]]", {"id": name, "title": "t", "type": kind}) for name, kind in MEASURES) + \
            "".join(block("[[measure]]", {"id": name, "title": "t", "formula": text}) for name, text in FORMULAS)

    def criterion(self, name, sums, first):
        if self.random.random() < 0.3:
            text = block("[[lesson.criterion]]", {"id": f"c-{name}", "title": "t"})
            for k in range(self.random.randint(1, 3)):
                text += self.leaf("[[lesson.criterion.component]]", f"c-{name}-{k}", sums, first and k == 0)
            return text
        return self.leaf("[[lesson.criterion]]", f"c-{name}", sums, first)

    def leaf(self, header, name, sums, first):
        random = self.random
        kind = "standard" if first or random.random() < 0.85 else random.choice(["bonus", "deduction"])
        rule, top = random.choice(RULES), random.randint(1, 12)
        keys = {"id": name, "title": "t", "max": top, "rule": rule}
        if kind != "standard":
            keys["kind"] = kind
        kinds = self.kinds
        if not first and len(kinds) > 1 and random.random() < 0.25:
            kinds = random.sample(kinds, random.randint(1, len(kinds) - 1))
            keys["applies_to"] = kinds
        keys |= rule_keys(random, rule, top)
        if random.random() < 0.6 or rule == "ratio" or "/" in str(keys.get("value")):
            keys["nothing_arose"] = random.choice(["full", "zero", "exclude", "exclude"])
        if random.random() < 0.3:
            keys["evidence"] = {"at_least": random.randint(1, 2), "without": random.choice([0, "#0.5", "1/3"])}
            if random.random() < 0.5:
                keys["evidence"] |= {"kinds": ["report", "plan"], "within_period": random.random() < 0.6}
        if kind == "standard":
            for name_of_kind in kinds:
                sums[name_of_kind] += top
        self.leaves.append((keys, kinds))
        return block(header, keys)

    def bands(self):
        random, text = self.random, ""
        bounds = sorted(random.sample(range(2, 30), 3), reverse=True)
        for i, bound in enumerate(bounds):
            keys = {"id": f"band-{i}", "title": "t", random.choice(["at_least", "above"]): bound}
            if random.random() < 0.4:
                keys["quota"] = {"share": random.choice(["20%", "1/3", "50%", 1]),
                                 "of": random.choice(["all", f"band-{i + 1}", "band-3"])}
            text += block("[[band]]", keys)
        return text + block("[[band]]", {"id": "band-3", "title": "t"})

    def gates(self):
        random = self.random
        leaf, kinds = self.leaves[0]
        conditions = ["m_number > 3", "total < 9.5 and not (m_yes = 1)", "share(\"lesson-0\") < 40% or m_yes",
                      f"points(\"{leaf['id']}\") = 0", "f_share >= 0.5 and m_low in (1, 2, 3)", "m_count is null",
                      "m_percent != 0.5"]
        text = ""
        for i in range(random.randint(0, 3)):
            keys = {"id": f"gate-{i}", "title": "t"}
            if random.random() < 0.6:
                keys["when"] = random.choice(conditions)
            else:
                keys |= {"each": random.choice(["lesson", "criterion"]),
                         "share_below": random.choice(["50%", "1/3", "10%"])}
            if random.random() < 0.1:
                keys["void"] = True
            else:
                keys["cap"] = f"band-{random.randint(1, 3)}"
            text += block("[[gate]]", keys)
        return text


def sheet(columns, rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([columns.split(","), *rows])
    return out.getvalue()


def files(random, the_set):
    """Files by kind. Values come from small pools, so that ties, bounds and zero denominators occur."""
    units, facts, answers, evidence, reviews = [], [], [], [], []
    for number in range(random.randint(2, 14)):
        code, kind = f"{number:05}", random.choice(the_set.kinds)
        units.append([code, f"Đơn vị {number}", kind])
        if random.random() < 0.08:
            continue
        twin = random.random() < 0.3
        for name, kind_of_measure in MEASURES:
            if random.random() < 0.9:
                facts.append([code, name, fact(random, kind_of_measure, twin)])
        for keys, kinds in the_set.leaves:
            if kind in kinds:
                hand_in(random, the_set, code, keys, answers, evidence, reviews)
    tables = {"units": ("code,name,kind", units), "facts": ("unit,measure,value", facts),
              "answers": ("unit,criterion,choice,items,points,not_applicable,explanation", answers),
              "evidence": ("unit,criterion,kind,number,date,title,sha256", evidence),
              "reviews": ("unit,criterion,points,excluded,evidence,evidence_date,decision,reason,reviewer,date",
                          reviews)}
    shuffled = {}
    for name, (columns, rows) in tables.items():
        random.shuffle(rows)
        if rows:
            shuffled[name] = sheet(columns, rows)
    if random.random() < 0.8:
        for name in ("records-1", "records-2")[: random.randint(1, 2)]:
            rows = [record(random, units) for _ in range(random.randint(1, 40))]
            shuffled[name] = sheet("key,unit,day,due,done,fee,way", rows)
    return shuffled


def record(random, units):
    """Few keys and few days: records supersede others, and some are outside the period."""
    day = lambda: random.choice(["2025-12-14", "2025-12-31", "2026-01-01", "2026-06-10", "2026-06-12", "2026-06-14",
                                 "2026-12-14", "2026-12-15"])
    return [f"K{random.randint(1, 60)}", random.choice(units)[0], day(), day(), random.choice(["", day(), day()]),
            random.choice(["", "0", "1.5", "2", "6", decimal(random, -2, 9, 4)]), random.choice(["", "online", "counter"])]


def fact(random, kind, twin):
    if kind == "yes_no":
        return random.choice(["yes", "no", "1", "0"])
    if twin:
        return "2"
    if kind == "count":
        return str(random.choice([0, 0, 1, 2, 3, 4, 7, 9, 120]))
    if kind == "percent":
        return decimal(random, 0, 120, 3) + random.choice(["", "%"])
    return random.choice([str(random.randint(-4, 12)), decimal(random, -5, 15, 6)])


FILES = [letter * 64 for letter in "abc"]


def pieces(random):
    """Number and day of each. Some are one document, written in several ways; some have one number."""
    days = ["2025-12-14", "2025-12-15", "2026-06-30", "2026-12-14", "2026-12-31", "2027-01-01"]
    numbers = ["0/BC", "1/BC", "2/BC", "01/bc", "1 /BC", "1/b c", "\uff11/BC", "10/BC", "1/QĐ", "001/qđ"]
    count = random.choice([0, 1, 1, 2, 3, 5])
    chosen = random.sample(numbers, count) if random.random() < 0.5 else [f"{i}/BC" for i in range(count)]
    return list({(random.choice([number, chosen[0]]), random.choice(days)) for number in chosen})


def hand_in(random, the_set, code, keys, answers, evidence, reviews):
    leaf, top = keys["id"], keys["max"]
    options = keys.get("choices") or keys.get("items")
    choice, items, points = "", "", ""
    if keys["rule"] == "choice" and random.random() < 0.8:
        choice = random.choice(options)["id"]
    elif keys["rule"] == "checklist" and random.random() < 0.9:
        items = ";".join(option["id"] for option in random.sample(options, random.randint(1, len(options))))
    elif random.random() < 0.8:
        points = random.choice([str(top), "0", decimal(random, 0, top + 1, 3)])
    skip = "yes" if "nothing_arose" in keys and random.random() < 0.1 else ""
    if choice or items or points or skip:
        answers.append([code, leaf, choice, items, points, skip, "giải trình"])
    handed_in = sorted(pieces(random)) if "evidence" in keys else []
    for number, day in handed_in:
        file = random.choice(["", "", *FILES])
        evidence.append([code, leaf, random.choice(["report", "plan", "photo"]), number, day, "t", file])
        if random.random() < 0.2:
            several = sum(number == other for other, _ in handed_in) > 1
            for date in random.sample(["", "2026-12-20", "2026-12-21"], random.randint(1, 2)):
                for meant in [day] if several else random.choice([["", day], [""], [day]]):
                    reviews.append([code, leaf, "", "", number, meant, random.choice(["accepted", "rejected"]), "r",
                                    "a", date])
    if random.random() < (0.5 if keys["rule"] == "granted" else 0.12):
        for date in random.sample(["", "2026-12-20", "2026-12-21"], random.randint(1, 2)):
            excluded = random.choice(["yes", "no"]) if random.random() < 0.3 else ""
            mark = "" if excluded and random.random() < 0.5 else decimal(random, 0, top, 3)
            reviews.append([code, leaf, mark, excluded, "", "", "", "r", "a", date])


if __name__ == "__main__":
    import random as source
    import sys

    generator = source.Random(int(sys.argv[1]))
    made = RandomSet(generator)
    print(made.text)
    for name, text in files(generator, made).items():
        print(f"--- {name}\n{text}")
