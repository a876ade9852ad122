#include "printers.hpp"
#include "sample_round.hpp"

#include <assess/report/unit_sheet.hpp>
#include <assess/score/explain.hpp>

#include <doctest/doctest.h>

#include <map>

using namespace assess;

namespace {

sample::Round two_units()
{
    CriteriaSet set = sample::every_rule();
    std::vector<Submission> units;
    units.push_back(sample::UnitBuilder{set, "001", "Xã Một"}
                        .fact("done", "17")
                        .fact("tasks_due", "20")
                        .fact("faults", "3")
                        .level("level", 0)
                        .items("items", {0, 2})
                        .claim("claim", "3.5", "thiếu một buổi họp")
                        .evidence("level", "12/BC-UBND", "2025-03-01")
                        .build());
    units.push_back(sample::UnitBuilder{set, "002", "Xã Hai"}
                        .fact("done", "30")
                        .fact("tasks_due", "30")
                        .fact("faults", "7")
                        .level("level", 1)
                        .evidence("level", "13/BC-UBND", "2026-03-01")
                        .review("grant", "4", "làm tốt")
                        .build());
    return sample::scored(std::move(set), std::move(units));
}

/// The notes of the leaves of a unit, by id.
std::map<std::string, std::vector<std::string>> notes(const sample::Round& round, std::size_t unit,
                                                      Language language)
{
    const auto view = round.view();
    const auto explanations = explain_unit(round.set, round.input, unit);
    std::map<std::string, std::vector<std::string>> found;
    for (const ReportRow& row : unit_table({view, unit, explanations}, language).rows) {
        found[std::get<std::string>(row.cells[2])] =
            std::get<std::vector<std::string>>(row.cells.back());
    }
    return found;
}

} // namespace

TEST_SUITE("report/unit_sheet")
{
    TEST_CASE("every lost point has its reason in Vietnamese")
    {
        auto found = notes(two_units(), 0, Language::vi);
        using Notes = std::vector<std::string>;
        CHECK(found["level"] == Notes{"không có tài liệu kiểm chứng nào được tính",
                                      "12/BC-UBND ban hành ngoài kỳ đánh giá"});
        CHECK(found["items"] == Notes{"đạt 2/3 mục, còn thiếu «công khai»"});
        CHECK(found["claim"] == Notes{"tự chấm 3,5/4 điểm: thiếu một buổi họp"});
        CHECK(found["grant"] == Notes{"chờ cấp trên chấm điểm"});
        CHECK(found["steps"] ==
              Notes{"Tỷ lệ việc đã làm: 85%; phải từ 98% trở lên mới được 6 điểm"});
        CHECK(found["ratio"] == Notes{"17 trên 20, đạt 85%; từ 90% mới được điểm tối đa"});
        CHECK(found["line"] == Notes{"Số lỗi: 3; đạt 0 mới được điểm tối đa"});
        CHECK(found["each"] == Notes{"Số việc đã làm: 17; mỗi trường hợp được 0,04 điểm"});
        CHECK(found["less"] == Notes{"Số lỗi: 3; mỗi trường hợp trừ 0,5 điểm"});
        CHECK(found["relative"] == Notes{"Số việc đã làm: 17; đơn vị dẫn đầu cùng loại đạt 30"});
    }

    TEST_CASE("full points need no reason, a review gives its own, a gap is named")
    {
        auto found = notes(two_units(), 1, Language::en);
        using Notes = std::vector<std::string>;
        CHECK(found["level"] == Notes{"level chosen: late"});
        CHECK(found["items"] == Notes{"the unit claimed nothing"});
        CHECK(found["grant"] == Notes{"review: làm tốt"});
        CHECK(found["steps"].empty());
        CHECK(found["relative"].empty());
    }

    TEST_CASE("points of a checklist that name no item say why they earn nothing")
    {
        CriteriaSet set = sample::every_rule();
        std::vector<Submission> units;
        units.push_back(
            sample::UnitBuilder{set, "003", "Xã Ba"}.claim("items", "2", "đủ cả").build());
        const auto round = sample::scored(std::move(set), std::move(units));
        using Notes = std::vector<std::string>;
        CHECK(notes(round, 0, Language::en)["items"] == Notes{"no item is claimed"});
        CHECK(notes(round, 0, Language::vi)["items"] == Notes{"chưa nêu mục nào đạt"});
    }

    TEST_CASE("lessons and criteria with components are the sums of their leaves")
    {
        const auto round = two_units();
        const auto view = round.view();
        const auto explanations = explain_unit(round.set, round.input, 0);
        const ReportTable table = unit_table({view, 0, explanations}, Language::en);
        REQUIRE(table.rows.size() == 15);
        const auto& lesson = table.rows[5].cells;
        CHECK(std::get<std::string>(lesson[0]) == "lesson");
        CHECK(std::get<ExactNumber>(lesson[5]).digits == "30.00");
        CHECK(std::holds_alternative<std::monostate>(lesson[6]));
        CHECK(std::get<ExactNumber>(lesson[9]).digits == "17.98");
        const auto& components = table.rows[6].cells;
        CHECK(std::get<std::string>(components[0]) == "criterion");
        CHECK(std::get<ExactNumber>(components[9]).digits == "8.17");
        CHECK(std::get<std::string>(table.rows.back().cells[2]) == "total");
        CHECK(std::get<ExactNumber>(table.rows.back().cells[9]).digits == "25.48");
    }

    TEST_CASE("a sum has verified points only when every leaf below it was reviewed")
    {
        const auto sheet = [](sample::UnitBuilder& unit, const CriteriaSet& set) {
            std::vector<Submission> units{unit.build()};
            return sample::scored(set, std::move(units));
        };
        const auto verified = [](const sample::Round& round, std::size_t row) {
            const auto view = round.view();
            const auto explanations = explain_unit(round.set, round.input, 0);
            const ReportTable table = unit_table({view, 0, explanations}, Language::en);
            const auto* const number = std::get_if<ExactNumber>(&table.rows[row].cells[8]);
            return number == nullptr ? std::string{} : number->digits;
        };
        const CriteriaSet set = sample::every_rule();
        sample::UnitBuilder some{set, "001", "Xã"};
        some.claim("claim", "3", "vì").review("claim", "2", "vì").review("grant", "4.5", "vì");
        const sample::Round part = sheet(some, set);
        using Notes = std::vector<std::string>;
        CHECK(verified(part, 0).empty());
        CHECK(notes(part, 0, Language::en)["one"] == Notes{"reviewed: 2 of 4, 6.50 points"});
        CHECK(notes(part, 0, Language::vi)["one"] == Notes{"đã thẩm định: 2/4, 6,50 điểm"});
        CHECK(notes(part, 0, Language::en)["two"].empty());
        CHECK(notes(part, 0, Language::en)["standard"] == Notes{"reviewed: 2 of 10, 6.50 points"});

        sample::UnitBuilder all{set, "001", "Xã"};
        all.review("claim", "2", "vì").review("grant", "4.5", "vì");
        all.review("level", "5", "vì").review("items", "1", "vì");
        const sample::Round whole = sheet(all, set);
        CHECK(verified(whole, 0) == "12.50");
        CHECK(notes(whole, 0, Language::en)["one"].empty());
    }
}
