"""What one unit hands in, invented: figures, answers that follow from them, evidence, reviews."""

import datetime
import hashlib
from fractions import Fraction

from invented.shipped_set import FORMULAS, LEAVES, decimal, is_standard, points_of, quantity
from invented.texts import DOCUMENTS, EXPLANATIONS, MARKS_GIVEN, MARKS_LOWERED

FIRST_DAY = datetime.date(2026, 1, 5)  # of the documents; the period is 2025-12-15 to 2026-12-14


def draw(size, *what):
    """A number from 0 to size - 1 that depends on `what` alone."""
    return int(hashlib.sha256("/".join(what).encode()).hexdigest(), 16) % size


def between(low, high, *what):
    return low + draw(high - low + 1, *what)


class NothingArose(Exception):
    """A quotient whose denominator is 0."""


class Submission:
    """One unit. `seed`: what its figures are drawn from; `strength`: how well it does, 0 to 100."""

    def __init__(self, code, name, kind, seed, strength=None):
        self.code, self.name, self.kind, self.seed = code, name, kind, seed
        self.strength = 66 + draw(34, seed, "strength") if strength is None else strength
        self.leaves = [leaf for leaf in LEAVES if kind in leaf.get("applies_to", [kind])]
        self.figures = self.draw_figures()
        self.answers, self.evidence, self.reviews = {}, [], []

    def draw(self, size, *what):
        return draw(size, self.seed, *what)

    def quality(self, topic):
        """How well the unit does in one thing: about its strength, 0 to 100."""
        return max(0, min(100, self.strength + 12 - self.draw(31, topic)))

    def part_of(self, whole, topic, slack):
        """`whole` less what is lacking: at quality 0, `slack` percent of it."""
        return whole - whole * (100 - self.quality(topic)) * slack // 10000

    def draw_figures(self):
        size = 3 if self.kind == "ward" else 1
        tasks = between(8, 24, self.seed, "tasks")
        policies = between(6, 16, self.seed, "policies")
        opinions = between(40, 160, self.seed, "opinions") * size
        villages = between(7, 24, self.seed, "villages") * size
        raised = between(12, 60, self.seed, "raised") * size
        persuaded = between(3, 30, self.seed, "persuasion")
        complaints = between(0, 4, self.seed, "complaints")
        joint = between(6, 14, self.seed, "joint")
        officials = between(6, 18, self.seed, "officials")
        good = self.quality
        figures = {
            "tasks_assigned": tasks,
            "tasks_on_time": tasks - (0 if good("tasks") >= 82 else 1 + (82 - good("tasks")) // 12),
            "months_on_agenda": min(12, good("agenda") // 8),
            "policies_issued": policies,
            "policies_assessed": self.part_of(policies, "assessed", 90),
            "policies_published": self.part_of(policies, "published", 60),
            "policies_consulted": self.part_of(policies, "consulted", 90),
            "policies_withdrawn": 1 if self.draw(100, "withdrawn") < 7 else 0,
            "opinions_received": opinions,
            "opinions_answered": self.part_of(opinions, "answered", 70),
            "villages": villages,
            "dialogues_held": min(6, max(0, (good("dialogues") - 45) // 11)),
            "difficulties_raised": raised,
            "difficulties_overdue": raised - self.part_of(raised, "overdue", 40),
            "procedures_in_force": 372,
            "procedures_published": self.part_of(372, "procedures", 30),
            "satisfaction": Fraction(between(7400, 8000, self.seed, "survey"), 100)
                            + Fraction(good("satisfied") * 18, 100),
            "persuasion_cases": persuaded,
            "persuaded_cases": self.part_of(persuaded, "persuaded", 80),
            "reception_days_due": 24,
            "reception_days_held": self.part_of(24, "reception", 70),
            "complaints_settled": complaints,
            "complaints_with_dialogue": self.part_of(complaints, "complaint-dialogue", 80),
            "crowd_complaints": 1 if self.draw(100, "crowd") < 6 else 0,
            "villages_meeting": self.part_of(villages, "meetings", 70),
            "joint_tasks_planned": joint,
            "joint_tasks_done": self.part_of(joint, "joint-done", 80),
            "models_in_use": good("models") // 17,
            "models_recognised": max(0, self.draw(8, "recognised") - 5),
            "inspections_planned": 6,
            "inspections_done": self.part_of(6, "inspections", 100),
            "officials_in_charge": officials,
            "officials_trained": self.part_of(officials, "trained", 90),
            "officials_rated_good": self.part_of(officials, "rated", 60),
            "officials_disciplined": 1 if self.draw(100, "conduct") < 10 else 0,
            "reports_late": max(0, self.draw(9, "late-reports") - 5),
            "leaders_disciplined": 0,
            "corruption_case": "no",
        }
        if self.kind == "ward":
            figures["grassroots_visits"] = good("visits") // 4
        else:
            figures["villages_visited"] = self.part_of(villages, "visited", 110)
        return figures | self.draw_dossiers() | self.draw_petitions()

    def draw_dossiers(self):
        """Each dossier is in one cell of the table, but for what the part "careless" adds."""
        size = 2 if self.kind == "ward" else 1
        returned = between(16, 28, self.seed, "returned") * size
        late = returned - self.part_of(returned, "on-time", 24)
        early = (returned - late) * between(60, 85, self.seed, "early") // 100
        return {
            "dossiers_early": early,
            "dossiers_on_day": returned - late - early,
            "dossiers_late": late,
            "dossiers_pending": between(0, 3, self.seed, "pending") * size,
            "dossiers_overdue": max(0, (78 - self.quality("overdue-dossiers")) // 12),
            "dossiers_withdrawn": self.draw(3, "withdrawn-dossiers"),
            "dossiers_contradictory": 0,
            "dossiers_misreported": 1 if self.draw(100, "misreported") < 4 else 0,
        }

    def draw_petitions(self):
        size = 2 if self.kind == "ward" else 1
        due = between(4, 11, self.seed, "petitions") * size
        return {
            "petitions_due": due,
            "petitions_on_time": self.part_of(due, "petitions", 60),
            "petitions_not_yet_due": self.draw(3, "petitions-not-yet-due"),
            "petitions_referred": self.draw(3, "petitions-referred"),
            "petitions_withdrawn": self.draw(2, "petitions-withdrawn"),
        }

    def add_up(self):
        """What was received in all, and what was reported of it, once every part is known."""
        figures = self.figures
        received = sum(figures["dossiers_" + cell] for cell in (
            "early", "on_day", "late", "pending", "overdue", "withdrawn", "contradictory"))
        online = self.part_of(received, "online", 160) if self.quality("online") > 40 \
            else received // 8
        figures.setdefault("dossiers_online", online)
        figures["dossiers_received"] = received
        figures["dossiers_reported"] = received + figures["dossiers_misreported"]
        figures["petitions_reported"] = figures["complaints_settled"] + sum(
            figures["petitions_" + cell] for cell in ("due", "not_yet_due", "referred", "withdrawn"))

    def value(self, name):
        """A measure: declared, counted, or a formula of two others."""
        if name not in FORMULAS:
            figure = self.figures[name]
            return Fraction(figure) / 100 if name == "satisfaction" else Fraction(figure)
        left, sign, right = FORMULAS[name]
        if sign == "+":
            return self.value(left) + self.value(right)
        if self.value(right) == 0:
            raise NothingArose
        return self.value(left) / self.value(right)

    def has_figures(self, leaf):
        needed = [leaf[key] for key in ("value", "numerator", "denominator") if key in leaf]
        while any(name in FORMULAS for name in needed):
            needed = [part for name in needed for part in FORMULAS.get(name, [name])[::2]]
        return all(name in self.figures for name in needed)

    # What the unit finds when it works out a leaf from its own figures.

    def honest_points(self, leaf):
        maximum = quantity(leaf["max"])
        points = getattr(self, "points_" + leaf["rule"])(leaf, maximum)
        return max(Fraction(0), min(maximum, points))

    def points_steps(self, leaf, _):
        value = self.value(leaf["value"])
        for step in leaf["steps"]:
            if ("at_least" in step and value >= quantity(step["at_least"])
                    or "above" in step and value > quantity(step["above"])
                    or "at_most" in step and value <= quantity(step["at_most"])
                    or "below" in step and value < quantity(step["below"])):
                return quantity(step["points"])
        return quantity(leaf.get("otherwise", 0))

    def points_ratio(self, leaf, maximum):
        if self.value(leaf["denominator"]) == 0:
            raise NothingArose
        ratio = self.value(leaf["numerator"]) / self.value(leaf["denominator"])
        if ratio < quantity(leaf.get("floor", 0)):
            return Fraction(0)
        return maximum * ratio / quantity(leaf.get("target", 1))

    def points_linear(self, leaf, _):
        (x0, y0), (x1, y1) = [(quantity(leaf[end]["at"]), quantity(leaf[end]["points"]))
                              for end in ("from", "to")]
        value = max(x0, min(x1, self.value(leaf["value"])))
        return y0 + (y1 - y0) * (value - x0) / (x1 - x0)

    def points_count(self, leaf, _):
        return quantity(leaf["each"]) * self.value(leaf["value"])

    def points_deduct(self, leaf, maximum):
        share = str(leaf["each"]).endswith("%")
        each = quantity(leaf["each"]) * (maximum if share else 1)
        return maximum - each * self.value(leaf["value"])

    def points_increments(self, leaf, _):
        steps = (self.value(leaf["value"]) - quantity(leaf["start"])) // quantity(leaf["every"])
        return quantity(leaf["base"]) + quantity(leaf["each"]) * steps

    def points_relative(self, leaf, maximum):
        return maximum * self.value(leaf["value"])  # a guess: the best unit is not known yet

    # Answers

    def answer(self, leaf):
        rule, cells = leaf["rule"], {}
        if rule == "choice":
            good = self.quality(leaf["id"])
            level = leaf["choices"][0 if good >= 74 else 1 if good >= 52 else 2]
            claimed = points_of(level, leaf)
            if self.draw(100, leaf["id"], "by-points") < 3:
                cells["points"] = decimal(claimed)  # names the level by its points
            else:
                cells["choice"] = level["id"]
        elif rule == "checklist":
            items = [item for item in leaf["items"]
                     if self.draw(100, leaf["id"], item["id"]) <= self.quality(leaf["id"])]
            claimed = sum(quantity(item["points"]) for item in items)
            if not items:
                return None
            cells["items"] = ";".join(item["id"] for item in items)
        else:
            if rule == "claimed":
                claimed = quantity(leaf["max"]) * (self.quality(leaf["id"]) // 12) / 8
            elif self.has_figures(leaf):
                claimed = self.honest_points(leaf)
            else:
                return None
            claimed = min(claimed, quantity(leaf["max"]))
            if is_standard(leaf) and self.draw(100, leaf["id"], "boast") < 2:
                claimed = quantity(leaf["max"])
            cells["points"] = decimal(claimed)
        short = claimed < quantity(leaf["max"]) and is_standard(leaf)
        if short and (rule == "claimed" or self.draw(100, leaf["id"], "explained") < 22):
            reasons = EXPLANATIONS[leaf["lesson"]]
            cells["explanation"] = reasons[self.draw(len(reasons), leaf["id"], "reason")]
        return cells

    def answer_all(self):
        for leaf in self.leaves:
            if leaf["rule"] == "granted":
                continue
            try:
                cells = self.answer(leaf)
            except NothingArose:
                cells = {"not_applicable": "yes", "explanation": "Trong kỳ không phát sinh."}
            if cells:
                self.answers[leaf["id"]] = cells

    # Evidence

    def add_evidence(self, leaf, kind, day, **more):
        piece = {"leaf": leaf["id"], "kind": kind, "date": day, "page": "", "location": "",
                 "title": f"{DOCUMENTS[kind][1]} về {subject(leaf)}"}
        self.evidence.append(piece | more)

    def hand_in_evidence(self, leaf):
        demand = leaf.get("evidence")
        cells = self.answers.get(leaf["id"])
        if not demand or not cells or "not_applicable" in cells or cells.get("points") == "0":
            return
        wanted = demand["at_least"] + (1 if self.draw(100, leaf["id"], "extra") < 8 else 0)
        if self.draw(1000, leaf["id"], "lacking") < 115 - self.strength:
            wanted = demand["at_least"] - 1
        for i in range(wanted):
            kind = demand["kinds"][(self.draw(9, leaf["id"], "kind") + i) % len(demand["kinds"])]
            first, days = (20, 300)  # days after FIRST_DAY
            if kind in ("resolution", "plan"):
                first, days = (90, 30) if cells.get("choice") == "late" else (0, 80)
            day = FIRST_DAY + datetime.timedelta(first + self.draw(days, leaf["id"], "day", str(i)))
            page = self.draw(14, leaf["id"], "page", str(i))
            self.add_evidence(leaf, kind, day, page=str(page) if page > 8 else "")

    def drop_evidence(self, *leaf_ids):
        self.evidence = [piece for piece in self.evidence if piece["leaf"] not in leaf_ids]

    def number_evidence(self):
        """Document numbers run through the year, kind by kind, as an office's register does."""
        last = {}
        for piece in sorted(self.evidence, key=lambda piece: (piece["date"], piece["leaf"])):
            step = 1 + draw(4, self.code, piece["leaf"], str(piece["date"]))
            last[piece["kind"]] = last.get(piece["kind"], draw(9, self.code, piece["kind"])) + step
            piece["number"] = f"{last[piece['kind']]:02}/{DOCUMENTS[piece['kind']][0]}"

    # Reviews

    def review(self, leaf_id, reason, **cells):
        team = 1 + draw(4, self.code, "team")
        day = datetime.date(2026, 12, 1 + draw(14, self.code, "visit"))
        self.reviews.append({"criterion": leaf_id, "reason": reason, "date": day,
                             "reviewer": f"Tổ thẩm định số {team}"} | cells)

    def review_all(self):
        if self.draw(100, "reviewed") < 90:
            good = self.quality("mark")
            points, reason = MARKS_GIVEN[0 if good >= 85 else 1 if good >= 65 else 2]
            self.review("superior-mark", reason, points=points)
        for leaf_id, level, points, reason in MARKS_LOWERED:
            chosen = self.answers.get(leaf_id, {}).get("choice") == level
            if chosen and self.draw(100, leaf_id, "lowered") < 6:
                self.review(leaf_id, reason, points=points)


def subject(leaf):
    title = leaf["title"]["vi"].removeprefix("Điểm thưởng: ")
    return title[0].lower() + title[1:]
