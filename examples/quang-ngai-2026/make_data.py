#!/usr/bin/env python3
"""Writes the invented submissions of the example round beside this script.

The units are real (units.csv); everything they "handed in" is invented. Each figure is drawn from a
SHA-256 of the unit's code and the figure's name, so the same files come out on every machine, and
nothing in them says anything about a real place. A few units, drawn the same way, are given a part
to play (CAST), so that every state, gate and kind of tie occurs in the round. What the criteria
set counts from registers is drawn first, and the records are made so that they add up to it.

    make_data.py [FOLDER]      FOLDER: where to write; default: this folder
"""

import csv
import gzip
import hashlib
import pathlib
import sys
from fractions import Fraction

sys.dont_write_bytecode = True  # leaves nothing beside the modules below

from invented.cast import CAST, SAME_MARKS_AS, STRENGTH, play_after, play_before
from invented.exports import registers, table
from invented.shipped_set import DECLARED, LEAF, decimal
from invented.submission import Submission

HERE = pathlib.Path(__file__).resolve().parent

# The figures that departments of the province report about a unit; the unit declares the others.
OF_THE_PROVINCE = {
    "satisfaction": "Kết quả khảo sát năm 2026",
    "dossiers_reported": "Văn phòng UBND tỉnh tổng hợp",
    "policies_withdrawn": "Sở Tư pháp tổng hợp",
    "crowd_complaints": "Ban Tiếp công dân tỉnh",
    "models_recognised": "Danh sách công nhận năm 2026",
    "officials_disciplined": "Sở Nội vụ tổng hợp",
    "reports_late": "Theo dõi tiếp nhận báo cáo",
    "leaders_disciplined": "Ủy ban Kiểm tra Tỉnh ủy",
    "corruption_case": "Thanh tra tỉnh",
}


def cases():
    with open(HERE / "units.csv", encoding="utf-8", newline="") as file:
        units = [row for row in csv.DictReader(file) if row["kind"] != "province"]
    communes = sorted((row["code"] for row in units if row["kind"] == "commune"),
                      key=lambda code: hashlib.sha256(f"part/{code}".encode()).hexdigest())
    part_of = dict(zip(communes, CAST))
    code_of = {part: code for code, part in part_of.items()}
    for row in sorted(units, key=lambda row: row["code"]):
        part = part_of.get(row["code"], "")
        if part == "silent":
            continue
        seed = code_of[SAME_MARKS_AS[part]] if part in SAME_MARKS_AS else row["code"]
        strength = STRENGTH.get(SAME_MARKS_AS.get(part, part))
        case = Submission(row["code"], row["name"], row["kind"], seed, strength)
        play_before(part, case)
        case.add_up()
        case.answer_all()
        for leaf in case.leaves:
            case.hand_in_evidence(leaf)
        case.review_all()
        play_after(part, case)
        case.number_evidence()
        yield case


def fact_cell(value, mark="."):
    return value if isinstance(value, str) else decimal(Fraction(value), mark=mark)


def facts_of_units(all_cases):
    """Wide: a row a unit, a column a measure."""
    names = [name for name in DECLARED if name not in OF_THE_PROVINCE]
    return table(["Mã đơn vị"] + names,
                 [[case.code] + [fact_cell(case.figures.get(name, "")) for name in names]
                  for case in all_cases])


def facts_of_province(all_cases):
    """Long: a row a figure, as Excel in Vietnam saves it: BOM, semicolons, decimal commas, CRLF."""
    sign = {"satisfaction": "%"}
    rows = [[case.code, name, fact_cell(case.figures[name], ",") + sign.get(name, ""), note]
            for name, note in OF_THE_PROVINCE.items() for case in all_cases if name in case.figures]
    return "\ufeff" + table(["Mã đơn vị", "Số liệu", "Giá trị", "Ghi chú"], rows,
                            delimiter=";", lineterminator="\r\n")


def answers(all_cases):
    columns = ["choice", "items", "points", "not_applicable", "explanation"]
    return table(["unit", "criterion"] + columns,
                 [[case.code, leaf_id] + [cells.get(column, "") for column in columns]
                  for case in all_cases for leaf_id, cells in case.answers.items()])


def evidence(all_cases):
    """With Vietnamese headers, printed criterion numbers, and days before months."""
    return table(["Mã đơn vị", "Tiêu chí", "Loại", "Số hiệu", "Ngày", "Tên", "Trang", "Vị trí"],
                 [[case.code, LEAF[piece["leaf"]]["number"], piece["kind"], piece["number"],
                   piece["date"].strftime("%d/%m/%Y"), piece["title"], piece["page"],
                   piece["location"]]
                  for case in all_cases for piece in case.evidence])


def reviews(all_cases):
    columns = ["points", "excluded", "evidence", "decision", "reason", "reviewer", "date"]
    return table(["unit", "criterion"] + columns,
                 [[case.code, cells["criterion"]] + [cells.get(column, "") for column in columns]
                  for case in all_cases for cells in case.reviews])


def write(path, text):
    """A packed file that holds the text already stays: another zlib would pack it differently."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = text.encode()
    if path.suffix == ".gz":
        if path.exists() and gzip.decompress(path.read_bytes()) == content:
            return
        content = gzip.compress(content, mtime=0)
    path.write_bytes(content)


def document(case, piece):
    """The text of an invented document, as a file a commune would attach."""
    name = case.name[0].lower() + case.name[1:]
    return (f"VĂN BẢN MẪU, KHÔNG CÓ THẬT\n\nỦy ban nhân dân {name}\nSố: {piece['number']}\n"
            f"Ngày {piece['date'].strftime('%d/%m/%Y')}\n\n{piece['title']}\n")


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    all_cases = list(cases())
    files = {
        "facts-units.csv": facts_of_units(all_cases),
        "facts-province.csv": facts_of_province(all_cases),
        "answers.csv": answers(all_cases),
        "evidence.csv": evidence(all_cases),
        "reviews.csv": reviews(all_cases),
    }
    for case in all_cases:
        for piece in case.evidence:
            if piece["location"]:
                files[f"evidence/{piece['location']}"] = document(case, piece)
    for name, text in (files | registers(all_cases)).items():
        write(folder / name, text)


if __name__ == "__main__":
    main()
