"""The books behind a unit's other counted figures: petitions, dialogues and reception, inspections."""

import datetime

from invented.days import BEFORE, FIRST, days, numbered, open_day

SUBJECTS = [
    "Đèn đường hỏng, đề nghị thay bóng",
    "Mương thoát nước bị lấp,\nnước tràn vào vườn",
    "Xe chở đất làm rơi vãi, bụi",
    'Đề nghị sửa đường "xóm Bàu"',
    "Đề nghị công khai danh sách hộ nghèo",
    "Mở nhạc lớn sau 22 giờ",
]
SOURCES = ["Đơn thư", "Tiếp công dân", "Cử tri", "Hệ thống phản ánh trực tuyến"]
BEFORE_NEW_YEAR = datetime.date(2026, 2, 9), datetime.date(2026, 2, 13)
AFTER_NEW_YEAR = datetime.date(2026, 3, 2)  # over two weeks, but within ten working days
INSPECTED = ["Việc niêm yết thủ tục hành chính", "Thực hiện quy chế dân chủ ở cơ sở",
             "Tiếp công dân, xử lý đơn", "Thái độ phục vụ tại bộ phận một cửa"]


def make_petitions(case):
    figures = case.figures
    on_time = figures["petitions_on_time"]
    cells = {"on time": on_time, "late": figures["petitions_due"] - on_time,
             "not yet due": figures["petitions_not_yet_due"],
             "referred": figures["petitions_referred"], "withdrawn": figures["petitions_withdrawn"],
             "complaint": figures["complaints_settled"],
             "before": case.draw(5, "petitions before the period") // 4}
    rows = [petition(case, cell, i) for cell, count in cells.items() for i in range(count)]
    return numbered(rows, "received_on", lambda number, _: {
        "petition_id": f"{number:03}/{case.code}", "unit": case.code})


def petition(case, cell, i):
    seed = f"petition/{cell}/{i}"
    first, span = {"not yet due": (datetime.date(2026, 12, 4), 8),
                   "before": (BEFORE, 10)}.get(cell, (FIRST, 318))
    received = open_day(first + days(case.draw(span, seed, "received")))
    return {"received_on": received, "kind": ["Kiến nghị", "Phản ánh"][case.draw(2, seed, "kind")],
            "source": SOURCES[case.draw(len(SOURCES), seed, "source")],
            "subject": SUBJECTS[case.draw(len(SUBJECTS), seed, "subject")],
            } | how_it_ended(case, cell, i, received)


def how_it_ended(case, cell, i, received):
    def after(low, span):
        return open_day(received + days(low + case.draw(span, "petition", cell, str(i), "after")))

    unsettled = {"not yet due": "Đang giải quyết", "withdrawn": "Rút đơn",
                 "referred": "Chuyển cơ quan có thẩm quyền"}
    if cell in unsettled:
        return {"status": unsettled[cell]}
    if cell == "late" and case.draw(3, "petition", str(i), "open") == 0:
        return {"status": "Đang giải quyết"}
    settled = {"status": "Đã giải quyết"}
    if cell == "complaint":
        talk = {"dialogue_on": after(5, 10)} if i < case.figures["complaints_with_dialogue"] else {}
        return settled | talk | {"kind": "Khiếu nại", "answered_on": after(20, 10)}
    if cell == "late":
        return settled | {"answered_on": after(24, 16)}
    first, last = BEFORE_NEW_YEAR
    waited = first <= received <= last and case.draw(2, "petition", str(i), "waited")
    return settled | {"answered_on": AFTER_NEW_YEAR if waited else after(2, 8)}


def make_sessions(case):
    """Dialogues, and the days on which citizens are received, twice a month."""
    figures = case.figures
    dialogues = [dialogue(case, i) for i in range(figures["dialogues_held"])]
    dialogues += [dialogue(case, 6 + i) | {"chair": "Cấp phó"} for i in range(case.draw(2, "deputy"))]
    dialogues += [dialogue(case, 8 + i) | {"announced_on": ""} for i in range(case.draw(5, "hasty") // 4)]
    slots = sorted(range(24), key=lambda slot: case.draw(1000, "reception", str(slot)))
    held = slots[:figures["reception_days_held"]]
    by_deputy = [slot for slot in slots if slot not in held and slot % 2]
    reception = [received_citizens(slot, "Người đứng đầu") for slot in held]
    reception += [received_citizens(slot, "Cấp phó") for slot in by_deputy]
    if held:  # two sessions on one day are one day
        reception.append(received_citizens(held[0], "Người đứng đầu"))
    rows = dialogues + reception
    share_out(case, rows)
    return numbered(rows, "held_on", lambda number, _: {
        "session_id": f"{number:02}/BB-{case.code}", "unit": case.code})


def dialogue(case, i):
    held = open_day(FIRST + days(28 * i + 20 + case.draw(20, "dialogue", str(i))))
    return {"held_on": held, "form": "Đối thoại", "chair": "Người đứng đầu",
            "announced_on": held - days(7), "concluded_on": open_day(held + days(5)),
            "people": 30 + case.draw(120, "dialogue", str(i), "people")}


def received_citizens(slot, chair):
    return {"held_on": open_day(FIRST + days(2 + 15 * slot)), "form": "Tiếp công dân",
            "chair": chair, "people": 1 + slot * 7 % 11}


def share_out(case, rows):
    """Spreads the matters raised, and those overdue, over the sessions."""
    raised, overdue = case.figures["difficulties_raised"], case.figures["difficulties_overdue"]
    for i in range(raised):
        row = rows[case.draw(len(rows), "matter", str(i))]
        row["matters_due"] = row.get("matters_due", 0) + 1
        row["matters_overdue"] = row.get("matters_overdue", 0) + (1 if i < overdue else 0)


def make_inspections(case):
    figures = case.figures
    rows = [inspection(case, i, i < figures["inspections_done"])
            for i in range(figures["inspections_planned"])]
    rows += [inspection(case, 6 + i, True) | {"in_plan": "không"}
             for i in range(case.draw(3, "inspections not in the plan") // 2)]
    return numbered(rows, "scheduled_on", lambda number, _: {
        "inspection_id": f"{number:02}/QĐ-{case.code}", "unit": case.code})


def inspection(case, i, done):
    seed = f"inspection/{i}"
    scheduled = open_day(FIRST + days(60 + case.draw(230, seed)))
    row = {"scheduled_on": scheduled, "in_plan": "có",
           "subject": INSPECTED[case.draw(len(INSPECTED), seed, "subject")]}
    if done:
        carried_out = open_day(scheduled + days(case.draw(12, seed, "delay")))
        row |= {"carried_out_on": carried_out, "concluded_on": open_day(carried_out + days(10))}
    elif case.draw(2, seed, "begun"):
        row["carried_out_on"] = scheduled
    return row
