"""A second scorer, written from libassess/doc/scoring.md alone: fractions, dictionaries, one unit after another.

Reads a criteria set and the files handed in, and prints what `assess-report scores|ranking|matrix --format csv`
prints (notes left out). It shares no code with the tools; where the two differ, one of them is wrong.
"""
import csv
import datetime
import io
import math
import re
import tomllib
import unicodedata
from fractions import Fraction

import records
from expression import AROSE, MISSING, Expression


def quantity(value):
    if isinstance(value, str):
        return Fraction(value[:-1]) / 100 if value.endswith("%") else Fraction(value)
    return Fraction(value)


def rounded(value, digits, rule):
    scaled = abs(value) * 10**digits
    whole = math.floor(scaled)
    rest = scaled - whole
    if rule == "half-away-from-zero":
        whole += rest >= Fraction(1, 2)
    elif rule == "half-even":
        whole += rest > Fraction(1, 2) or (rest == Fraction(1, 2) and whole % 2 == 1)
    return Fraction(whole if value >= 0 else -whole, 10**digits)


def fixed(value, digits):
    """Exactly `digits` decimals of a number that has no more."""
    whole = value * 10**digits
    assert whole.denominator == 1, value
    text = str(abs(whole.numerator)).rjust(digits + 1, "0")
    sign = "-" if value < 0 else ""
    return sign + (text[:-digits] + "." + text[-digits:] if digits else text)


def shortest(value):
    rest, places = value.denominator, 0
    for factor in (2, 5):
        count = 0
        while rest % factor == 0:
            rest, count = rest // factor, count + 1
        places = max(places, count)
    return fixed(value, places) if rest == 1 else f"{value.numerator}/{value.denominator}"


class Set:
    def __init__(self, text):
        self.toml = tomllib.loads(text, parse_float=Fraction)
        self.kinds = self.toml["set"]["unit_kinds"]
        total = self.toml["set"]["total"]
        self.full = total if isinstance(total, dict) else {kind: total for kind in self.kinds}
        scoring = self.toml.get("scoring", {})
        self.round_at = scoring.get("round_at", "criterion")
        self.decimals = scoring.get("decimals", 2)
        self.rounding = scoring.get("rounding", "half-away-from-zero")
        self.classify_on = scoring.get("classify_on", "rounded")
        self.rescale = scoring.get("rescale", True)
        self.incomplete = scoring.get("incomplete", "zero")
        self.ceiling, self.bonus_cap, self.deduction_cap = (
            scoring.get(key) for key in ("ceiling", "bonus_cap", "deduction_cap"))
        ranking = self.toml.get("ranking", {})
        self.ties, self.tie_break = ranking.get("ties", "competition"), ranking.get("tie_break", [])
        self.measures = {measure["id"]: measure for measure in self.toml.get("measure", [])}
        self.bands = self.toml["band"]
        self.leaves, self.numbers = [], {}
        self.criteria = {}  # id -> (lesson, [leaf ids]) in set order
        for i, lesson in enumerate(self.toml["lesson"], 1):
            for j, criterion in enumerate(lesson["criterion"], 1):
                parts = criterion.get("component")
                self.criteria[criterion["id"]] = (lesson["id"], [])
                for k, leaf in enumerate(parts or [criterion], 1):
                    leaf["lesson"], leaf["parent"] = lesson["id"], criterion["id"]
                    self.numbers[f"{i}.{j}.{k}" if parts else f"{i}.{j}"] = leaf["id"]
                    self.criteria[criterion["id"]][1].append(leaf["id"])
                    self.leaves.append(leaf)
        self.leaf = {leaf["id"]: leaf for leaf in self.leaves}

    def of_kind(self, kind):
        return [leaf for leaf in self.leaves if kind in leaf.get("applies_to", self.kinds)]

    def period(self, year):
        period = self.toml.get("period", {})
        month, day = map(int, period.get("first_day", "01-01").split("-"))
        year -= period.get("first_year", "same") == "previous"
        first = datetime.date(year, month, day)
        return first, datetime.date(year + 1, month, day) - datetime.timedelta(1)

    def round(self, value):
        return rounded(value, self.decimals, self.rounding)


def yes(text):
    return text.strip().lower() in ("yes", "true", "1", "x", "có")


class Unit:
    def __init__(self, row):
        self.code, self.name, self.kind = row["code"], row["name"], row["kind"]
        self.facts, self.answers, self.evidence, self.reviews, self.judged = {}, {}, {}, {}, []
        self.counts, self.has_records = {}, False

    @property
    def silent(self):
        return not (self.facts or self.answers or self.evidence or self.reviews or self.has_records)


def read_rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def load(the_set, files, year):
    units = {row["code"]: Unit(row) for row in read_rows(files["units"])}
    for row in read_rows(files.get("facts", "")):
        kind, value = the_set.measures[row["measure"]]["type"], row["value"]
        if kind == "percent":
            number = Fraction(value.rstrip("%")) / 100
        elif kind == "yes_no":
            number = Fraction(yes(value))
        else:
            number = Fraction(value)
        units[row["unit"]].facts[row["measure"]] = number
    log = [text for name, text in sorted(files.items()) if name.startswith("records")]
    if log:
        counted = {name: measure for name, measure in the_set.measures.items() if "register" in measure}
        for code, (any_record, values) in records.count(counted, log, units, the_set.period(year)).items():
            units[code].has_records, units[code].counts = any_record, values
    leaf_id = lambda text: the_set.numbers.get(text, text)
    for row in read_rows(files.get("answers", "")):
        units[row["unit"]].answers[leaf_id(row["criterion"])] = row
    for row in read_rows(files.get("evidence", "")):
        units[row["unit"]].evidence.setdefault(leaf_id(row["criterion"]), []).append(row)
    for row in sorted(read_rows(files.get("reviews", "")), key=lambda row: (row["date"], row["evidence_date"])):
        leaf, unit = leaf_id(row["criterion"]), units[row["unit"]]
        if row["evidence"]:
            unit.judged.append((leaf, row))
        else:
            unit.reviews[leaf] = row
    return [unit for _, unit in sorted(units.items()) if unit.kind in the_set.kinds]


def measures_of(the_set, unit):
    values = {}

    def value(name):
        if name not in values:
            measure = the_set.measures[name]
            if "formula" in measure:
                values[name] = Expression(measure["formula"], Lookup(value)).value()
            else:
                values[name] = unit.facts.get(name, unit.counts.get(name, MISSING))
        return values[name]

    return {name: value(name) for name in the_set.measures}


class Lookup:
    def __init__(self, function):
        self.function = function

    def __getitem__(self, name):
        return self.function(name)


def holds(step, value):
    tests = {"at_least": lambda a, b: a >= b, "above": lambda a, b: a > b,
             "at_most": lambda a, b: a <= b, "below": lambda a, b: a < b}
    return next(test(value, quantity(step[key])) for key, test in tests.items() if key in step)


def option_points(leaf, option):
    if "share" in option:
        return quantity(option["share"]) * quantity(leaf["max"])
    return quantity(option["points"])


def rule_points(leaf, unit, measures, peers):
    """Points, or the state of what is not there."""
    top, rule = quantity(leaf["max"]), leaf["rule"]
    answer = unit.answers.get(leaf["id"], {})
    claimed = Fraction(answer["points"]) if answer.get("points") else None
    if rule == "choice":
        if answer.get("choice"):
            return next(option_points(leaf, o) for o in leaf["choices"] if o["id"] == answer["choice"])
        same = [o for o in leaf["choices"] if claimed is not None and option_points(leaf, o) == claimed]
        return claimed if len(same) == 1 else MISSING
    if rule == "checklist":
        if not answer.get("items") and claimed is None:
            return MISSING
        names = answer["items"].split(";")
        return sum(option_points(leaf, o) for o in leaf["items"] if o["id"] in names)
    if rule == "claimed":
        return MISSING if claimed is None else claimed
    if rule == "granted":
        return "pending"
    read = lambda key: Expression(leaf[key], measures).value()
    if rule == "ratio":
        part, whole = read("numerator"), read("denominator")
        for state in (MISSING, AROSE):
            if state in (part, whole):
                return state
        if whole == 0:
            return AROSE
        ratio = part / whole
        if "floor" in leaf and ratio < quantity(leaf["floor"]):
            return Fraction(0)
        return top * min(Fraction(1), ratio / quantity(leaf.get("target", 1)))
    value = read("value")
    if isinstance(value, str):
        return value
    if rule == "steps":
        step = next((s for s in leaf["steps"] if holds(s, value)), None)
        return quantity(step["points"] if step else leaf.get("otherwise", 0))
    if rule == "linear":
        ends = sorted([leaf["from"], leaf["to"]], key=lambda end: quantity(end["at"]))
        (a, p), (b, q) = [(quantity(end["at"]), quantity(end["points"])) for end in ends]
        return p if value <= a else q if value >= b else p + (q - p) * (value - a) / (b - a)
    if rule in ("count", "deduct"):
        each = leaf["each"]
        each = quantity(each) * top if isinstance(each, str) and each.endswith("%") else quantity(each)
        return min(top, each * value) if rule == "count" else max(Fraction(0), top - each * value)
    if rule == "increments":
        start, every = quantity(leaf["start"]), quantity(leaf["every"])
        way = value - start if leaf["direction"] == "up" else start - value
        return quantity(leaf["base"]) + quantity(leaf["each"]) * math.floor(way / every)
    assert rule == "relative"
    if leaf.get("between") == "min-max":
        low, high = min(peers), max(peers)
        return top if value == high else top * (value - low) / (high - low)
    value, peers = max(value, Fraction(0)), [max(peer, Fraction(0)) for peer in peers]
    if leaf["best"] == "max":
        return top if value == max(peers) else top * value / max(peers)
    return top if value == min(peers) else top * min(peers) / value


def hidden_or_blank(character):
    kind, code = unicodedata.category(character), ord(character)
    return (kind in ("Cc", "Cf", "Zl", "Zp", "Zs") or code in (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0x1D159)
            or 0x180B <= code <= 0x180F or 0xFE00 <= code <= 0xFE0F or 0xFFF0 <= code <= 0xFFF8
            or 0xE0000 <= code <= 0xE0FFF or code & 0xFFFE == 0xFFFE)


def folded_number(number):
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", number).casefold())
    plain = unicodedata.normalize("NFKC", "".join(c for c in plain if not hidden_or_blank(c)))
    return re.sub("[0-9]+", lambda first: first[0].lstrip("0") or "0", plain, count=1)


def documents(pieces):
    """Joins pieces that are one document until no two can be joined."""
    groups = [[piece] for piece in pieces]
    same = lambda one, other: (one["date"] == other["date"]
                               and folded_number(one["number"]) == folded_number(other["number"])
                               or one.get("sha256") and one["sha256"] == other["sha256"])
    for i in range(len(groups) - 1, -1, -1):
        for j in range(i):
            if any(same(one, other) for one in groups[i] for other in groups[j]):
                groups[j] += groups.pop(i)
                break
    return groups


def evidence_counts(leaf, unit, period):
    demand, count = leaf["evidence"], 0
    proves = lambda piece: ((not demand.get("kinds") or piece["kind"] in demand["kinds"])
                            and (period[0] <= datetime.date.fromisoformat(piece["date"]) <= period[1]
                                 or not demand.get("within_period", True)))
    decisions = lambda piece: [row["decision"] for where, row in unit.judged
                               if where == leaf["id"] and row["evidence"] == piece["number"]
                               and row["evidence_date"] in ("", piece["date"])]
    rejected = lambda piece: decisions(piece)[-1:] == ["rejected"]
    for document in documents(unit.evidence.get(leaf["id"], [])):
        count += any(map(proves, document)) and not any(map(rejected, document))
    return count


def score_leaf(the_set, leaf, unit, measures, peers, period):
    answer, review = unit.answers.get(leaf["id"], {}), unit.reviews.get(leaf["id"], {})
    top, policy = quantity(leaf["max"]), leaf.get("nothing_arose")
    if yes(answer.get("not_applicable", "")):
        outcome = AROSE
    else:
        outcome = rule_points(leaf, unit, measures, peers)
    if outcome == AROSE and policy is None:
        outcome = MISSING
    if outcome == AROSE:
        state = "excluded" if policy == "exclude" else "not-applicable"
        points = top if policy == "full" else Fraction(0)
    elif isinstance(outcome, str):
        state, points = outcome, Fraction(0)
    else:
        state, points = "scored", min(max(outcome, Fraction(0)), top)
        demand = leaf.get("evidence")
        if demand and points > 0 and evidence_counts(leaf, unit, period) < demand.get("at_least", 1):
            state, points = "no-evidence", points * quantity(demand.get("without", 0))
    keep = the_set.round if the_set.round_at == "criterion" else lambda value: value
    computed = keep(points)
    verified = keep(Fraction(review["points"])) if review.get("points") else None
    if review and state in (MISSING, "pending", "no-evidence"):
        state = "verified"
    if review.get("excluded"):
        if yes(review["excluded"]):
            state = "excluded"
        elif state == "excluded":
            state = "verified"
    final = computed if verified is None else verified
    if state == "excluded":
        final = Fraction(0)
    return {"state": state, "max": top, "self": self_points(leaf, answer), "computed": computed,
            "verified": verified, "final": final}


def self_points(leaf, answer):
    if leaf["rule"] == "choice" and answer.get("choice"):
        return next(option_points(leaf, o) for o in leaf["choices"] if o["id"] == answer["choice"])
    if leaf["rule"] == "checklist" and answer.get("items"):
        names = answer["items"].split(";")
        return sum(option_points(leaf, o) for o in leaf["items"] if o["id"] in names)
    return Fraction(answer["points"]) if answer.get("points") else None


class Card:
    def __init__(self, the_set, unit, scores, measures):
        self.set, self.unit, self.scores, self.measures = the_set, unit, scores, measures
        self.leaves = the_set.of_kind(unit.kind)
        self.rank = self.band = None
        self.gates = []
        kind = lambda name: [l for l in self.leaves if l.get("kind", "standard") == name]
        final = lambda leaf: scores[leaf["id"]]["final"]
        capped = lambda name, cap: min(sum(map(final, kind(name)), Fraction(0)),
                                       math.inf if cap is None else quantity(cap))
        standard = sum(map(final, kind("standard")), Fraction(0))
        self.open = sum((quantity(l["max"]) for l in kind("standard")
                         if scores[l["id"]]["state"] != "excluded"), Fraction(0))
        full = quantity(the_set.full[unit.kind])
        if the_set.rescale and 0 < self.open < full:
            standard = standard * full / self.open
        self.bonus = capped("bonus", the_set.bonus_cap)
        self.deduction = capped("deduction", the_set.deduction_cap)
        self.exact = max(Fraction(0), standard + self.bonus - self.deduction)
        if the_set.ceiling is not None:
            self.exact = min(self.exact, quantity(the_set.ceiling))
        self.total = the_set.round(self.exact)
        self.ranked_on = self.total if the_set.classify_on == "rounded" else self.exact
        self.lessons = {lesson["id"]: sum((final(l) for l in kind("standard") if l["lesson"] == lesson["id"]),
                                          Fraction(0)) for lesson in the_set.toml["lesson"]}
        self.classify()

    def part(self, name):
        """Points and counting maximum of a lesson, criterion or leaf."""
        if name in self.lessons:
            leaves = [l for l in self.leaves if l["lesson"] == name and l.get("kind", "standard") == "standard"]
        elif name in self.set.criteria:
            leaves = [l for l in self.leaves if l["parent"] == name]
        else:
            leaves = [l for l in self.leaves if l["id"] == name]
        if not leaves:
            return MISSING, MISSING
        return (sum((self.scores[l["id"]]["final"] for l in leaves), Fraction(0)),
                sum((quantity(l["max"]) for l in leaves if self.scores[l["id"]]["state"] != "excluded"),
                    Fraction(0)))

    def share(self, name):
        points, top = self.part(name)
        return MISSING if points == MISSING else AROSE if top == 0 else points / top

    def classify(self):
        if self.unit.silent:
            self.state = "not-submitted"
            return
        bands = self.set.bands
        self.state, self.band = "unclassified", None
        if self.open > 0:
            self.state, self.band = "classified", next(
                i for i, band in enumerate(bands)
                if not {"at_least", "above"} & set(band) or holds(band, self.ranked_on))
        for gate in self.set.toml.get("gate", []):
            fired = self.firings(gate)
            self.gates += [gate["id"]] * (fired > 0)
            if fired and gate.get("void"):
                self.state, self.band = "void", None
            elif fired and self.band is not None:
                self.band = max(self.band, next(i for i, b in enumerate(bands) if b["id"] == gate["cap"]))
        missing = any(self.scores[leaf["id"]]["state"] == MISSING for leaf in self.leaves
                      if leaf.get("kind", "standard") == "standard")
        if missing and self.set.incomplete == "unclassified":
            self.state, self.band = "unclassified", None

    def firings(self, gate):
        if "when" in gate:
            value = Expression(gate["when"], self.measures, self.exact, lambda n: self.part(n)[0],
                               self.share).value()
            return int(not isinstance(value, str) and value != 0)
        if gate["each"] == "lesson":
            groups = [[l for l in self.leaves if l["lesson"] == name] for name in self.lessons]
        else:
            groups = [[l for l in self.leaves if l["parent"] == name] for name in self.set.criteria]
        count = 0
        for leaves in groups:
            counting = [l for l in leaves if l.get("kind", "standard") == "standard"
                        and self.scores[l["id"]]["state"] != "excluded"]
            top = sum((quantity(l["max"]) for l in counting), Fraction(0))
            points = sum((self.scores[l["id"]]["final"] for l in counting), Fraction(0))
            count += top > 0 and points < quantity(gate["share_below"]) * top
        return count


def rank(the_set, cards):
    for kind in the_set.kinds:
        group = [card for card in cards if card.unit.kind == kind and card.band is not None]
        key = lambda card: (card.ranked_on, *(the_set.round(card.lessons[l]) for l in the_set.tie_break))
        keys = sorted((key(card) for card in group), reverse=True)
        distinct = sorted(set(keys), reverse=True)
        for card in group:
            card.rank = 1 + (keys if the_set.ties == "competition" else distinct).index(key(card))
        quotas(the_set, group)


def quotas(the_set, group):
    names = [band["id"] for band in the_set.bands]
    for i, band in enumerate(the_set.bands):
        if "quota" not in band:
            continue
        share, of = quantity(band["quota"]["share"]), band["quota"]["of"]
        held = sorted((card for card in group if card.band == i), key=lambda card: card.rank)
        for kept in range(len(held), -1, -1):
            moved = len(held) - kept
            if of == "all":
                base = len(group)
            else:
                base = sum(card.band == names.index(of) for card in group)
                base += moved * (names.index(of) == i + 1)
            if kept <= share * base:
                break
        while 0 < kept < len(held) and held[kept - 1].rank == held[kept].rank:
            kept -= 1
        for card in held[kept:]:
            card.band = i + 1


def score(the_set, files, year):
    units, period = load(the_set, files, year), the_set.period(year)
    measures = {unit.code: measures_of(the_set, unit) for unit in units}
    cards = []
    for unit in units:
        scores = {}
        for leaf in the_set.of_kind(unit.kind):
            peers = []
            if leaf["rule"] == "relative":
                values = [Expression(leaf["value"], measures[u.code]).value() for u in units if u.kind == unit.kind]
                peers = [value for value in values if not isinstance(value, str)]
            scores[leaf["id"]] = score_leaf(the_set, leaf, unit, measures[unit.code], peers, period)
        cards.append(Card(the_set, unit, scores, measures[unit.code]))
    rank(the_set, cards)
    return cards


def table(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


def reports(the_set, cards):
    show = (lambda v: "" if v is None else fixed(the_set.round(v), the_set.decimals)) \
        if the_set.round_at == "criterion" else (lambda v: "" if v is None else shortest(v))
    scores = [["unit", "lesson", "criterion", "state", "max", "self", "computed", "verified", "final"]]
    matrix = [["unit", *(lesson["id"] for lesson in the_set.toml["lesson"]), "bonus", "deduction", "total"]]
    for card in cards:
        for leaf in card.leaves:
            s = card.scores[leaf["id"]]
            scores.append([card.unit.code, leaf["lesson"], leaf["id"], s["state"], show(s["max"]), show(s["self"]),
                           show(s["computed"]), show(s["verified"]), show(s["final"])])
        total = "" if card.state == "not-submitted" else fixed(card.total, the_set.decimals)
        sums = [*card.lessons.values(), card.bonus, card.deduction]
        if card.state == "not-submitted":  # leaves may have points, from what was counted for the unit
            sums = [Fraction(0)] * len(sums)
        matrix.append([card.unit.code, *map(show, sums), total])
    ranking = [["kind", "rank", "unit", "name", "total", "exact", "band", "state", "gates"]]
    place = lambda card: (the_set.kinds.index(card.unit.kind),
                          2 if card.state == "not-submitted" else int(card.rank is None),
                          card.rank or 0, card.unit.code)
    for card in sorted(cards, key=place):
        told = card.state != "not-submitted"
        ranking.append([card.unit.kind, card.rank or "", card.unit.code, card.unit.name,
                        fixed(card.total, the_set.decimals) if told else "", shortest(card.exact) if told else "",
                        "" if card.band is None else the_set.bands[card.band]["id"], card.state,
                        ";".join(card.gates)])
    return {"scores": table(scores), "matrix": table(matrix), "ranking": table(ranking)}
