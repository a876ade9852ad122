#include "builders.hpp"

#include <assess/report/explanation.hpp>
#include <assess/report/write_json.hpp>
#include <assess/score/explain.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace assess;

namespace {

/// A leaf worth half a point a record: measure a is counted from the second of two registers.
CriteriaSet with_register()
{
    CriteriaSet set = build::set_of(
        {build::leaf("x", "4", CountRule{build::value("a + b"), build::number("1/2")})});
    set.registers.resize(2);
    set.registers[0].id = "letters";
    set.registers[1].id = "dossiers";
    set.registers[1].title = {{{"vi", "Hồ sơ"}, {"en", "Dossiers"}}};
    Counted counted;
    counted.from = 1;
    set.measures[0].source = counted;
    return set;
}

RoundInput counted_round()
{
    Submission unit = build::unit("U", {"", "1"});
    unit.counts = {{0, build::counted("3")}};
    unit.records = {9, 5};
    RoundInput input = build::round_of({unit});
    input.registers = {
        {0, {{"letters.csv", "aa", 9, 0, 0, 0}}, 0, 0, false},
        {1, {{"one.csv", "bb", 8, 1, 2, 0}, {"two.csv", "cc", 4, 0, 0, 4}}, 4, 1, false}};
    input.calendar = {"vn", "dd"};
    return input;
}

std::vector<std::string> inputs_of(const CriteriaSet& set, const RoundInput& input,
                                   Language language)
{
    const Scorecards cards = score_round(set, input);
    const ScoredRound round{set, input, cards};
    const auto explanations = explain_unit(set, input, 0);
    std::vector<std::string> texts;
    for (const ExplainedLine& line :
         explain_in_words({round, 0, explanations}, explanations.front(), language)) {
        if (line.part == ExplainedPart::input) {
            texts.push_back(line.text);
        }
    }
    return texts;
}

std::vector<std::string> inputs_in(Language language)
{
    return inputs_of(with_register(), counted_round(), language);
}

/// How a figure is explained that comes from the fees of a register.
std::string explained(Counted::Aggregate aggregate, Language language)
{
    CriteriaSet set = with_register();
    set.registers[1].columns.emplace_back().id = "fee";
    Counted counted;
    counted.from = 1;
    counted.aggregate = aggregate;
    counted.column = 0;
    set.measures[0].source = counted;
    const std::string line = inputs_of(set, counted_round(), language).at(0);
    return line.substr(line.find(" = ") + 3);
}

} // namespace

TEST_SUITE("report/explain_registers")
{
    TEST_CASE("a counted figure leads to the register, its files and how many rows they have")
    {
        const auto lines = inputs_in(Language::en);
        REQUIRE(lines.size() == 6);
        CHECK(lines[2] == "register Dossiers (dossiers): 5 records of the unit count");
        CHECK(lines[3] == "one.csv: 8 rows, SHA-256 bb; left out for a fault: 1; outside the "
                          "period: 2");
        CHECK(lines[4] == "two.csv: 4 rows, SHA-256 cc; superseded: 4");
        CHECK(lines[5] ==
              "records behind a: assess-report records --round 2026 --unit U --measure a");
        CHECK(inputs_in(Language::vi).at(2) == "Hồ sơ (dossiers): 5 bản ghi của đơn vị được tính");
    }

    TEST_CASE("a counted figure says what was counted")
    {
        using Aggregate = Counted::Aggregate;
        const auto english = [](Aggregate aggregate) { return explained(aggregate, Language::en); };
        CHECK(english(Aggregate::count) == "3: number of records in the register dossiers");
        CHECK(english(Aggregate::sum) == "3: sum of fee in the register dossiers");
        CHECK(english(Aggregate::mean) == "3: mean of fee in the register dossiers");
        CHECK(english(Aggregate::min) == "3: least fee in the register dossiers");
        CHECK(english(Aggregate::max) == "3: greatest fee in the register dossiers");
        CHECK(english(Aggregate::distinct) ==
              "3: number of different values of fee in the register dossiers");
        CHECK(explained(Aggregate::max, Language::vi) ==
              "3: giá trị lớn nhất của cột fee trong sổ dossiers");
    }

    TEST_CASE("a condition is quoted as the set writes it")
    {
        CriteriaSet set = with_register();
        Counted counted;
        counted.from = 1;
        const KnownName fee{"fee"};
        counted.where = *parse_expression("fee > 1/2", {{&fee, 1}, {}, true}, ValueType::truth);
        set.measures[0].source = counted;
        CHECK(inputs_of(set, counted_round(), Language::en)
                  .at(0)
                  .ends_with("number of records in the register dossiers where fee > 1/2"));
        CHECK(inputs_of(set, counted_round(), Language::vi)
                  .at(0)
                  .ends_with("số bản ghi trong sổ dossiers có fee > 1/2"));
    }

    TEST_CASE("the command that lists the records survives any code of a unit")
    {
        RoundInput input = counted_round();
        input.units[0].unit.code = "a b'c";
        CHECK(inputs_of(with_register(), input, Language::en)
                  .back()
                  .ends_with(" --unit 'a b'\\''c' --measure a"));
    }

    TEST_CASE("a figure of a register that was never imported says so")
    {
        RoundInput input = counted_round();
        input.units[0].counts.clear();
        input.registers.clear();
        CHECK(inputs_of(with_register(), input, Language::en).back() ==
              "register Dossiers (dossiers): not imported");
    }

    TEST_CASE("a register without a figure in the leaf is not named")
    {
        const auto lines = inputs_in(Language::en);
        CHECK(std::ranges::none_of(lines, [](const std::string& line) {
            return line.find("letters") != std::string::npos;
        }));
    }

    TEST_CASE("premises name the calendar and each file of every register")
    {
        const CriteriaSet set = with_register();
        const RoundInput input = counted_round();
        const Scorecards cards = score_round(set, input);
        const std::string json = write_premises_json("scores", {set, input, cards}, {});
        CHECK(json.find(R"("calendar":"vn","calendar_sha256":"dd")") != std::string::npos);
        CHECK(json.find(R"({"register":"dossiers","repeated_keys":4,"changed_keys":1,"files":[)"
                        R"({"file":"one.csv","sha256":"bb","rows":8,"rejected":1,)"
                        R"("outside_period":2,"superseded":0},)") != std::string::npos);
        Page page;
        add_premises(page, {set, input, cards}, Language::vi);
        const auto& list = std::get<PageList>(page.back());
        CHECK(list.items.back() == "sổ dossiers: two.csv, 4 dòng, loại vì lỗi: 0, SHA-256 cc");
        CHECK(list.items.size() == 14);
    }
}
