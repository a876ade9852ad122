"""The parts that a few units play, so that every state, gate and kind of tie occurs."""

import datetime
from fractions import Fraction

from invented.shipped_set import LEAF, decimal, is_standard, quantity
from invented.texts import EXPLANATIONS

# Who plays which part: the communes in the order of a hash of their codes, one after the other.
CAST = [
    "silent",        # hands in nothing: not-submitted
    "corrupt",       # a gate voids its classification
    "disciplined",   # a gate caps it at fair: its head was disciplined
    "late",          # a gate caps it at average: more than 20 % of its dossiers were late
    "slow-desk",     # a gate caps it at good: its one-stop lesson is below 60 %
    "one-sided",     # a gate caps it at fair: one lesson is below half of its maximum
    "set-aside",     # review excludes every leaf: unclassified
    "twin",          # this and the next: the same marks throughout, a tie that stands
    "other-twin",
    "desk-first",    # this and the next: the same total, the tie is broken by the one-stop lesson
    "desk-second",
    "on-the-edge",   # another rounding would give another band
    "quiet",         # nothing arose: full marks, no marks, and leaves that leave the scale
    "careless",      # evidence of the wrong kind, outside the period, rejected in review; a
                     # dossier whose state contradicts its dates
    "half-filled",   # leaves without an answer, measures without a value
    "boastful",      # claims the maximum everywhere, and its figures contradict one another and
                     # its registers
    "struggling",    # the lowest band by its total alone
]
SAME_MARKS_AS = {"other-twin": "twin", "desk-second": "desk-first"}
STRENGTH = {"corrupt": 86, "disciplined": 92, "late": 84, "slow-desk": 96, "one-sided": 84,
            "twin": 99, "desk-first": 88, "on-the-edge": 90, "quiet": 84, "careless": 82,
            "half-filled": 80, "boastful": 70, "struggling": 47}
SET_ASIDE = "Chưa đủ điều kiện xếp loại: số liệu phải lập lại sau khi sắp xếp thôn."


def play_before(part, case):
    """Changes the figures of a unit with a part, before it answers from them."""
    figures = case.figures
    if part == "corrupt":
        figures["corruption_case"] = "yes"
    elif part == "disciplined":
        figures["leaders_disciplined"] = 1
    elif part == "late":
        figures.update(dossiers_early=11, dossiers_on_day=8, dossiers_late=7, dossiers_overdue=1)
    elif part == "slow-desk":
        figures.update(dossiers_early=14, dossiers_on_day=8, dossiers_late=2, dossiers_overdue=1,
                       dossiers_online=5, reception_days_held=9, procedures_published=300,
                       satisfaction=Fraction("78.25"),
                       persuaded_cases=figures["persuasion_cases"] // 2)
    elif part == "one-sided":
        figures.update(inspections_done=2, officials_trained=figures["officials_in_charge"] * 2 // 5)
    elif part in ("desk-first", "desk-second"):
        first = part == "desk-first"
        figures.update(dossiers_early=27, dossiers_on_day=9 if first else 8,
                       dossiers_late=0 if first else 1, dossiers_overdue=0,
                       officials_disciplined=1 if first else 0)
    elif part == "on-the-edge":
        figures.update(policies_issued=0, policies_assessed=0, policies_published=0,
                       policies_consulted=0, tasks_on_time=figures["tasks_assigned"],
                       satisfaction=Fraction("92.14"), reports_late=2)
    elif part == "quiet":
        figures.update(difficulties_raised=0, difficulties_overdue=0, persuasion_cases=0,
                       persuaded_cases=0, complaints_settled=0, complaints_with_dialogue=0,
                       opinions_received=0, opinions_answered=0)
        del figures["satisfaction"]
    elif part == "half-filled":
        for name in ("tasks_on_time", "months_on_agenda", "leaders_disciplined"):
            del figures[name]
    elif part == "careless":
        figures["dossiers_contradictory"] = 1
    elif part == "boastful":
        figures.update(dossiers_misreported=6, villages_meeting=figures["villages"] + 2)


def play_after(part, case):
    """Changes the answers, evidence and reviews of a unit with a part."""
    answers = case.answers
    if part == "one-sided":
        answers["evaluation"] = {"choice": "none", "explanation": EXPLANATIONS["inspection"][2]}
        answers["lessons-drawn"] = {"items": "review-held"}
    elif part == "quiet":
        answers["satisfied-people"] = {"not_applicable": "yes",
                                       "explanation": "Năm 2026 tỉnh không khảo sát tại xã."}
        case.review("listening", "Sổ góp ý để trống cả năm; giữ nguyên không điểm.", points="0")
    elif part == "set-aside":
        case.reviews = []
        for leaf in case.leaves:
            case.review(leaf["id"], SET_ASIDE, excluded="yes")
    elif part == "careless":
        case.drop_evidence("made-public", "interests-weighed", "joint-programme",
                           "regular-inspection", "rules-built", "head-in-charge")
        good_day = datetime.date(2026, 6, 15)
        for leaf_id, kind, day in [
                ("made-public", "minutes", good_day),  # a kind that does not count there
                ("interests-weighed", "report", datetime.date(2025, 11, 28)),  # before the period
                ("regular-inspection", "report", datetime.date(2026, 12, 22)),  # after it
                ("rules-built", "decision", datetime.date(2024, 5, 6)),  # any date will do there
                ("joint-programme", "plan", good_day)]:  # rejected in review
            case.add_evidence(LEAF[leaf_id], kind, day, location=f"{case.code}/{leaf_id}.txt")
        case.number_evidence()
        case.review("joint-programme", "Bản nộp không có chữ ký, không có dấu.",
                    evidence=case.evidence[-1]["number"], decision="rejected")
        case.review("head-in-charge", "Quyết định phân công có trong hồ sơ gốc.", points="2")
    elif part == "half-filled":
        unanswered = ("fit-to-place", "rules-built", "peoples-say", "tasks-done-on-time",
                      "regular-task", "petitions-settled")
        case.drop_evidence(*unanswered)
        for leaf_id in unanswered:
            answers.pop(leaf_id, None)
    elif part == "boastful":
        for leaf in case.leaves:
            if "points" in answers.get(leaf["id"], {}) and is_standard(leaf):
                answers[leaf["id"]] = {"points": decimal(quantity(leaf["max"]))}
