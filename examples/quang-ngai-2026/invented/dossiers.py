"""The one-stop dossiers behind a unit's figures, and the two exports of them, which overlap."""

import datetime

from invented.days import BEFORE, FIRST, days, numbered, open_day

HALF = datetime.datetime(2026, 6, 30, 17)  # when the first export was made
REPEATED_FROM = datetime.datetime(2026, 6, 22)  # the second repeats the first from here on
SETTLED, OPEN = "Đã trả kết quả", "Đang giải quyết"

PROCEDURES = [
    ("1.004859", "Đăng ký khai sinh"),
    ("1.000894", "Đăng ký kết hôn"),
    ("2.000815", "Chứng thực bản sao từ bản chính"),
    ("1.003554", "Hòa giải tranh chấp đất đai"),
    ("1.001776", "Trợ cấp xã hội hằng tháng, hỗ trợ chăm sóc"),
    ("1.012753", "Đăng ký biến động đất đai"),
]
NOTES = ["", "", "", "", "Đã gọi điện hai lần", "Nộp thay; có giấy ủy quyền",
         "Thiếu sơ đồ thửa đất,\nđã bổ sung"]


def at(day, minutes):
    return datetime.datetime.combine(day, datetime.time(7, 30)) + datetime.timedelta(minutes=minutes)


def make_dossiers(case):
    rows = [dossier(case, cell, i)
            for cell in ("early", "on_day", "late", "pending", "overdue", "withdrawn",
                         "contradictory")
            for i in range(case.figures["dossiers_" + cell])]
    by_chance = sorted(rows, key=lambda row: case.draw(10000, row["seed"], "online"))
    for i, row in enumerate(by_chance):
        row["channel"] = "Trực tuyến" if i < case.figures["dossiers_online"] \
            else ["Trực tiếp", "Trực tiếp", "Bưu chính công ích"][case.draw(3, row["seed"], "by")]
    rows += [dossier(case, "before", i) | {"channel": "Trực tiếp"}
             for i in range(case.draw(3, "dossiers before the period"))]
    return numbered(rows, "received_at", lambda number, row: {
        "dossier_id": f"H48.{case.code}-{row['received_at']:%y%m%d}-{number:04}",
        "unit": case.code})


def dossier(case, cell, i):
    seed = f"dossier/{cell}/{i}"
    first, span = {"pending": (datetime.date(2026, 12, 11), 4),
                   "overdue": (datetime.date(2026, 10, 12), 40),
                   "before": (BEFORE, 12)}.get(cell, (FIRST, 325))
    received = open_day(first + days(case.draw(span, seed, "received")))
    due = open_day(received + days(4 + case.draw(12, seed, "allowed")))
    code, title = PROCEDURES[case.draw(len(PROCEDURES), seed, "procedure")]
    return {"seed": seed, "procedure": code, "procedure_title": title,
            "received_at": at(received, case.draw(480, seed, "hour")), "due_at": at(due, 570),
            "note": NOTES[case.draw(len(NOTES), seed, "note")],
            } | how_it_ended(case, cell, seed, received, due)


def how_it_ended(case, cell, seed, received, due):
    minutes = 20 + case.draw(480, seed, "returned")
    if cell in ("pending", "overdue"):
        return {"status": [OPEN, "Chờ bổ sung"][case.draw(9, seed, "state") // 7]}
    if cell == "withdrawn":
        return {"status": ["Rút hồ sơ", "Trả lại hồ sơ"][case.draw(2, seed, "state")]}
    if cell == "contradictory":
        return {"status": SETTLED}  # on which day?
    if cell == "late":
        day = open_day(due + days(1 + case.draw(12, seed, "late")))
        anew = {"renewed_due_at": at(day, 570)} if case.draw(4, seed, "renewed") == 0 else {}
        return {"status": SETTLED, "returned_at": at(day, minutes)} | anew
    day = open_day(received + (due - received) * case.draw(3, seed, "early") // 3)
    if cell == "on_day":
        day = due
    elif day == due:
        day = received
    return {"status": SETTLED, "returned_at": at(day, minutes if day > received else 540)}


def first_export(rows):
    """In the middle of the year: what was returned later was still open then."""
    return [row if row.get("returned_at", HALF) <= HALF else
            row | {"status": OPEN, "returned_at": "", "renewed_due_at": ""}
            for row in rows if row["received_at"] <= HALF]


def second_export(rows):
    """At the end of the period: what came since, the week before, and what had been open."""
    return [row for row in rows
            if row["received_at"] >= REPEATED_FROM or row.get("returned_at", HALF) > HALF]
