#include "printers.hpp"
#include "sample_round.hpp"

#include <assess/report/records.hpp>
#include <assess/report/write_csv.hpp>
#include <assess/report/write_markdown.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

constexpr std::string_view counted_toml = R"(
schema = 1

[set]
id = "counted"
version = "1"
title = { vi = "Bộ có sổ", en = "Counted" }
languages = ["vi", "en"]
unit_kinds = ["ward"]
total = 4

[[register]]
id = "visits"
title = { vi = "Sổ tiếp dân", en = "Visits" }
key = "visit"
unit = "unit"
date = "day"
columns = [
  { id = "visit", type = "text" },
  { id = "unit", type = "text" },
  { id = "day", type = "date" },
  { id = "line", type = "number" },
  { id = "reason", type = "text", optional = true },
]

[[measure]]
id = "lines"
title = { vi = "Dòng nhiều nhất", en = "Most lines" }
register = "visits"
aggregate = "max"
column = "line"
where = "line < 9"

[[lesson]]
id = "only"
title = { vi = "Bài", en = "Only" }

[[lesson.criterion]]
id = "visits"
title = { vi = "Tiếp dân", en = "Visits" }
max = 4
rule = "count"
value = "lines"
each = 1
nothing_arose = "full"

[[band]]
id = "all"
title = { vi = "Mọi đơn vị", en = "All" }
)";

sample::Round visits()
{
    CriteriaSet set = sample::set_of(counted_toml);
    std::vector<Submission> units;
    units.push_back(sample::UnitBuilder{set, "1", "Phường Một"}.build());
    return sample::scored(std::move(set), std::move(units));
}

RecordList two_records(RecordChoice choice)
{
    RecordList list;
    list.choice = choice;
    list.records = {{"a.csv", 2, "superseded", {std::string{"=V"}, ExactNumber{"-1.5"}}},
                    {"b.csv", 7, "condition", {std::string{"W"}, ReportCell{}}}};
    for (ShownRecord& record : list.records) {
        record.cells.resize(5);
    }
    return list;
}

} // namespace

TEST_SUITE("report/records")
{
    TEST_CASE("no column of a register takes the name of file, line or reason")
    {
        const auto round = visits();
        CHECK(write_csv(records_table(round.view(), two_records(RecordChoice::not_counted)), {}) ==
              "file,line,visit,unit,day,line_,reason_,reason\n"
              "a.csv,2,'=V,-1.5,,,,superseded\n"
              "b.csv,7,W,,,,,condition\n");
        CHECK(write_csv(records_table(round.view(), two_records(RecordChoice::counted)), {}) ==
              "file,line,visit,unit,day,line_,reason_\n"
              "a.csv,2,'=V,-1.5,,,\n"
              "b.csv,7,W,,,,\n");
    }

    TEST_CASE("a number is one in whatever way the file writes it, and the rest is text")
    {
        Column column;
        CHECK(record_cell(column, DecimalMark::comma, Grouping::none, "1,50") ==
              ReportCell{std::string{"1,50"}});
        column.type = Column::Type::number;
        CHECK(record_cell(column, DecimalMark::comma, Grouping::none, "1,50") ==
              ReportCell{ExactNumber{"1.5"}});
        CHECK(record_cell(column, DecimalMark::point, Grouping::none, "-2") ==
              ReportCell{ExactNumber{"-2"}});
        CHECK(record_cell(column, DecimalMark::point, Grouping::none, "") == ReportCell{});
        CHECK(record_cell(column, DecimalMark::comma, Grouping::dot, "1.234,5") ==
              ReportCell{ExactNumber{"1234.5"}});
    }

    TEST_CASE("the page says what was asked before it shows the records")
    {
        const auto round = visits();
        RecordList list = two_records(RecordChoice::not_counted);
        list.measure = round.set.find_measure("lines");
        list.condition = "line < 9";
        const std::string page =
            write_markdown(records_page(round.view(), list, Language::vi), Language::vi);
        CHECK(page.starts_with("# Các bản ghi trong sổ theo dõi của Phường Một (1)\n\n"
                               "- Sổ theo dõi: Sổ tiếp dân (visits)\n"
                               "- Không được tính vào số liệu: Dòng nhiều nhất (lines)\n"
                               "- Điều kiện: line \\< 9\n"
                               "- Số bản ghi: 2\n"));
        CHECK(page.find("bị bản ghi sau thay thế") != std::string::npos);
        CHECK(page.find("không thỏa mãn điều kiện") != std::string::npos);
    }
}
