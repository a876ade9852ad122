#include "printers.hpp"
#include "sample_round.hpp"

#include <assess/report/spreadsheet_words.hpp>
#include <assess/report/write_csv.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

CriteriaSet small_set()
{
    return sample::set_of(R"(
schema = 1

[set]
id = "small"
version = "1"
title = "Nhỏ"
languages = ["vi"]
unit_kinds = ["ward"]
total = 4

[unit_kind]
ward = "phường"

[[measure]]
id = "cases"
title = "Số vụ việc"
type = "count"

[[lesson]]
id = "only"
title = "Bài học duy nhất"

[[lesson.criterion]]
id = "claim"
title = "Tự chấm"
max = 4
rule = "claimed"

[[band]]
id = "good"
title = "Tốt"
at_least = 3

[[band]]
id = "rest"
title = "Còn lại"

[[gate]]
id = "case"
title = "Có vụ việc"
when = "cases > 0"
cap = "rest"
)");
}

std::string in_vietnamese(ReportTable table)
{
    return write_csv(spreadsheet_words(std::move(table), small_set(), Language::vi),
                     {CsvDialect::plain, CsvText::guarded, CsvHeadings::titles});
}

} // namespace

TEST_SUITE("report/spreadsheet_words")
{
    TEST_CASE("headings are in words, a lesson by its number and title")
    {
        CHECK(in_vietnamese({{{"unit", "unit"}, {"only", "only"}, {"exact", "exact"}}, {}}) ==
              "Mã đơn vị,1 Bài học duy nhất,Tổng điểm chưa làm tròn\n");
    }

    TEST_CASE("states, bands, levels and parts are words, ids of criteria stay")
    {
        const ReportTable table{
            {{"criterion", ""}, {"state", ""}, {"band", ""}, {"level", ""}, {"part", ""}},
            {{{"claim", "not-applicable", "good", "sum", "review"}},
             {{"good", "not-submitted", "", "lesson", "input"}}}};
        CHECK(in_vietnamese(table) == "Tiêu chí,Trạng thái,Mức xếp loại,Cấp,Phần\n"
                                      "claim,không phát sinh,Tốt,dòng cộng,Thẩm định\n"
                                      "good,chưa nộp gì,,bài học,Số liệu\n");
    }

    TEST_CASE("kinds of unit have their titles, severities are words, ids of checks stay")
    {
        const ReportTable table{{{"kind", ""}, {"check", ""}, {"severity", ""}},
                                {{{"ward", "gate-fired", "note"}}, {{"other", "error", "error"}}}};
        CHECK(in_vietnamese(table) == "Loại đơn vị,Mã kiểm tra,Mức độ\n"
                                      "phường,gate-fired,ghi chú\n"
                                      "other,error,lỗi\n");
    }

    TEST_CASE("gates are called by their titles")
    {
        const std::vector<std::string> gates{"case", "unheard-of"};
        CHECK(in_vietnamese({{{"gates", ""}}, {{{gates}}}}) ==
              "Điều kiện khống chế\nCó vụ việc;unheard-of\n");
    }
}
