"""The files that the registers come in, each written the way some office writes them."""

import csv
import datetime
import io

from invented.books import make_inspections, make_petitions, make_sessions
from invented.dossiers import first_export, make_dossiers, second_export


def table(header, rows, **dialect):
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator=dialect.pop("lineterminator", "\n"), **dialect)
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def register(columns, rows, moment, **dialect):
    """`columns`: header by column; `moment`: how a day with its time is written."""
    def cell(value):
        if isinstance(value, datetime.datetime):
            return value.strftime(moment)
        return value.isoformat() if isinstance(value, datetime.date) else value

    return table(columns.values(), [[cell(row.get(column, "")) for column in columns]
                                    for row in rows], **dialect)


def dossiers_of_the_first_half(rows):
    """As the system of the province exports to Excel: BOM, semicolons, days first, CRLF."""
    columns = {"dossier_id": "Mã hồ sơ", "unit": "Mã đơn vị", "procedure": "Mã TTHC",
               "procedure_title": "Tên thủ tục", "received_at": "Ngày tiếp nhận",
               "due_at": "Ngày hẹn trả", "renewed_due_at": "Ngày hẹn lại",
               "returned_at": "Ngày trả kết quả", "channel": "Hình thức nộp",
               "status": "Trạng thái", "note": "Ghi chú"}
    return "\ufeff" + register(columns, rows, "%d/%m/%Y %H:%M", delimiter=";", lineterminator="\r\n")


def dossiers_of_the_second_half(rows):
    """From the system that replaced it in July: ids as headers."""
    columns = ("dossier_id", "unit", "procedure", "procedure_title", "received_at", "due_at",
               "renewed_due_at", "returned_at", "channel", "status")
    return register(dict(zip(columns, columns)), rows, "%Y-%m-%dT%H:%M:%S")


def petitions(rows):
    return register({"petition_id": "Số đơn", "unit": "Mã đơn vị", "received_on": "Ngày nhận",
                     "source": "Nguồn", "kind": "Loại đơn", "subject": "Nội dung",
                     "dialogue_on": "Ngày đối thoại", "answered_on": "Ngày trả lời",
                     "status": "Kết quả"}, rows, "")


def sessions(rows):
    columns = ("session_id", "unit", "held_on", "form", "chair", "announced_on", "concluded_on",
               "people", "matters_due", "matters_overdue")
    return register(dict(zip(columns, columns)), rows, "")


def inspections(rows):
    return register({"inspection_id": "Số quyết định", "unit": "Mã đơn vị",
                     "scheduled_on": "Ngày theo kế hoạch", "in_plan": "Trong kế hoạch",
                     "subject": "Nội dung kiểm tra", "carried_out_on": "Ngày kiểm tra",
                     "concluded_on": "Ngày kết luận"}, rows, "")


def registers(all_cases):
    def rows_of(make):
        return [row for case in all_cases for row in make(case)]

    dossiers = sorted(rows_of(make_dossiers), key=lambda row: (row["received_at"], row["dossier_id"]))
    return {
        "registers/dossiers-1.csv": dossiers_of_the_first_half(first_export(dossiers)),
        "registers/dossiers-2.csv.gz": dossiers_of_the_second_half(second_export(dossiers)),
        "registers/petitions.csv": petitions(rows_of(make_petitions)),
        "registers/dialogues.csv": sessions(rows_of(make_sessions)),
        "registers/inspections.csv": inspections(rows_of(make_inspections)),
    }
