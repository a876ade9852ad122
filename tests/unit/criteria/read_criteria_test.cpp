#include "criteria/sample_set.hpp"
#include "printers.hpp"

#include <assess/criteria/read_criteria.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

using assess::CriteriaSet;
using assess::Rational;
using sample::found_in;
using sample::with;
using Faults = std::vector<std::string>;

namespace {

CriteriaSet read(const std::string& toml)
{
    assess::Diagnostics found;
    auto set = assess::read_criteria(toml, "set.toml", found);
    REQUIRE(set);
    return std::move(*set);
}

/// The set with titles of kinds behind its first line.
std::string with_kinds(const std::string& of_units, const std::string& of_evidence)
{
    return with("\n", "\n[unit_kind]\n" + of_units + "\n[evidence_kind]\n" + of_evidence + "\n");
}

template <typename R> const R& rule_of(const CriteriaSet& set, std::string_view leaf)
{
    return std::get<R>(set.leaves[*set.find_leaf(leaf)].rule);
}

} // namespace

TEST_SUITE("criteria/read_criteria")
{
    TEST_CASE("a set is read with everything resolved")
    {
        const CriteriaSet set = read(sample::every_rule());
        CHECK(set.id == "all");
        CHECK(set.sha256.size() == 64);
        CHECK(set.title.in("vi") == "Tất cả");
        CHECK(set.full_points == std::vector{Rational::whole(24), Rational::whole(22)});
        CHECK(set.scoring.bonus_cap == Rational::whole(1));
        CHECK(set.ranking.tie_break == std::vector<std::size_t>{0});
        CHECK(set.formula_order == std::vector<std::size_t>{2});
        CHECK(set.measures[1].declared()->min == Rational::of(1, 100));
        CHECK(set.measures[3].counted()->column == 3);
        CHECK(set.leaves.size() == 13);
        CHECK(set.criteria[0].has_components);
        CHECK(set.criteria[0].leaf_count == 2);
        CHECK(set.leaves[1].number == "1.1.2");
        CHECK(set.leaves[1].applies == std::vector<bool>{true, false});
        CHECK(set.leaves[2].criterion == 1);
        CHECK(set.find_leaf("1.1.2") == set.find_leaf("a2"));
        CHECK(set.bands[0].quota->of == 1);
        CHECK_FALSE(set.gates[0].cap);
        CHECK(set.gates[1].cap == 1);
    }

    TEST_CASE("shares of a maximum are points when they are read")
    {
        const CriteriaSet set = read(sample::every_rule());
        CHECK(rule_of<assess::ChoiceRule>(set, "a1").choices[1].points == Rational::whole(1));
        CHECK(rule_of<assess::DeductRule>(set, "de").each == Rational::of(1, 2));
        CHECK(rule_of<assess::StepsRule>(set, "s").steps[1].bound.value == Rational::of(1, 3));
        CHECK(rule_of<assess::RatioRule>(set, "r").target == Rational::of(95, 100));
    }

    TEST_CASE("an example is read as a unit would hand it in")
    {
        const auto example = read(sample::every_rule()).examples.at(0);
        CHECK(example.facts.size() == 2);
        CHECK(example.facts[1].second == Rational::of(1, 2));
        CHECK(example.answers[0].choice == 0);
        CHECK(*example.answers[1].items == std::vector<std::size_t>{0});
        CHECK(example.answers[3].not_applicable);
        CHECK(example.points[0].part == assess::Part::lesson);
    }

    TEST_CASE("an example may give the value of a measure that is counted from a register")
    {
        const CriteriaSet set = read(with("facts = { n = 3,", "facts = { n = 3, c = 4.5,"));
        const auto& given = set.examples.at(0).facts.at(2);
        CHECK(set.measures[given.first].counted() != nullptr);
        CHECK(given.second == Rational::of(9, 2));
    }

    TEST_CASE("a number of records is whole and not below zero")
    {
        const auto counting = [](std::string_view aggregate, std::string_view fact) {
            std::string toml =
                with("facts = { n = 3,", "facts = { n = 3, c = " + std::string{fact} + ",");
            const std::string_view mean = "aggregate = \"mean\"\ncolumn = \"r\"";
            return found_in(toml.replace(toml.find(mean), mean.size(), aggregate));
        };
        const std::string_view count = "aggregate = \"count\"\n";
        const std::string_view distinct = "aggregate = \"distinct\"\ncolumn = \"r\"";
        const std::string_view sum = "aggregate = \"sum\"\ncolumn = \"r\"";
        CHECK(counting(count, "2").empty());
        CHECK(counting(count, "2.5") == Faults{"fact-value 178:22"});
        CHECK(counting(distinct, "-1") == Faults{"fact-value 178:22"});
        CHECK(counting(sum, "-1.5").empty());
    }

    TEST_CASE("the period begins in the year before where the set says so")
    {
        using namespace std::chrono;
        const assess::Period period = read(sample::every_rule()).period.of(2026);
        CHECK(period.first == sys_days{2025y / 12 / 15});
        CHECK(period.last == sys_days{2026y / 12 / 14});
        CHECK(assess::PeriodStart{}.of(2028).last == sys_days{2028y / 12 / 31});
    }

    TEST_CASE("kinds are called by their ids or by their titles, in any case")
    {
        const CriteriaSet set = read(with_kinds("ward = { vi = \"Phường\", en = \"ward\" }\n"
                                                "office = { vi = \"văn phòng\", en = \"office\" }",
                                                "r = { vi = \"báo cáo\", en = \"report\" }"));
        CHECK(set.kind_title(0, assess::Language::vi) == "Phường");
        CHECK(set.kind_called("phường") == 0U);
        CHECK(set.kind_called("VĂN PHÒNG") == 1U);
        CHECK(set.kind_called("office") == 1U);
        CHECK_FALSE(set.kind_called("xã"));
        CHECK(set.evidence_kind_called("Báo cáo") == "r");
        CHECK(set.evidence_kind_called("Kế hoạch") == "Kế hoạch");
        CHECK(set.evidence_kind_title("r", assess::Language::vi) == "báo cáo");
        CHECK(set.evidence_kind_title("plan", assess::Language::vi) == "plan");
    }

    TEST_CASE("kinds without titles are called by their ids")
    {
        const CriteriaSet set = read(sample::every_rule());
        CHECK(set.kind_title(0, assess::Language::vi) == "ward");
        CHECK(set.evidence_kind_title("r", assess::Language::vi) == "r");
        CHECK(set.evidence_kind_called("R") == "R");
    }

    TEST_CASE("titles of kinds are checked")
    {
        const std::string ward = "ward = { vi = \"phường\", en = \"ward\" }\n";
        const std::string office = "office = { vi = \"văn phòng\", en = \"office\" }";
        const std::string report = "r = { vi = \"báo cáo\", en = \"report\" }";
        CHECK(found_in(with_kinds(ward, report)) == Faults{"key-missing 2:1"});
        CHECK(found_in(with_kinds(ward + office + "\nwrd = \"x\"", report)) ==
              Faults{"key-unknown 5:1"});
        CHECK(found_in(with_kinds(ward + "office = { vi = \"Phường\", en = \"office\" }",
                                  report)) == Faults{"list-repeats 4:10"});
        CHECK(found_in(with_kinds(ward + office, "plan = { vi = \"kế hoạch\", en = \"plan\" }")) ==
              Faults{"evidence-kind-unknown 65:37"});
        CHECK(found_in(with_kinds("ward = { vi = \"phường\", en = \"Office\" }\n" + office,
                                  report)) == Faults{"list-repeats 3:8"});
    }

    TEST_CASE("one fault is one message at its place")
    {
        struct Case {
            std::string old;
            std::string now;
            Faults faults;
        };
        const std::vector<Case> cases{
            {"until = 2026-12-31", "until = 2026-11-30", {"period-not-in-force 12:13"}},
            {"from = 2026-01-01", "from = \"2026-01-01\"", {"date-expected 9:21"}},
            {"from = 2026-01-01", "from = 1026-01-01", {"date-expected 9:21"}},
            {"ceiling = 25",
             "ceiling = 20",
             {"ceiling-below-total 16:11", "ceiling-below-total 16:11"}},
            {"bonus_cap = 1", "deduction_cap = 1", {"cap-without-leaf 17:17"}},
            {"at_least = \"98%\"", "at_least = 98", {}},
            {"value = \"f\"", "value = \"p\"", {"measure-unused 31:6"}},
            {"to = { at = 5, points = 2 }",
             "to = { at = 5, points = 2 }\nfloor = 1",
             {"key-of-other-rule 104:1"}},
            {"from = { at = 1, points = 0 }",
             "from = { at = 1, points = 2 }",
             {"line-level 103:6"}},
            {"nothing_arose = \"zero\"", "", {"nothing-arose-implied 97:6"}},
            {"nothing_arose = \"full\"", "", {}},
            {"set = \"other\"", "set = \"all\"", {"result-of-itself 142:7"}},
            {"at_least = 10", "at_least = 26", {"band-out-of-reach 154:12"}},
            {"\"25%\"", "\"25 %\"", {"quantity-form 118:8"}},
            {"every = 1", "every = -1", {"number-not-positive 127:9"}},
            {"base = 1", "base = 3", {"points-above-max 125:8"}},
            {"best = \"min\"", "between = \"min-max\"", {}},
            {"at_least = 1, kinds", "at_most = 1, kinds", {"key-unknown 60:14"}},
            {"of = \"lo\"", "of = \"all\"", {}},
            {"title = { vi = \"n\", en = \"n\" }",
             "title = { vi = \"n\\u0007\", en = \"n\" }",
             {"text-control 22:16"}},
        };
        for (const Case& one : cases) {
            CAPTURE(one.now);
            CHECK(found_in(with(one.old, one.now)) == one.faults);
        }
    }

    TEST_CASE("a lesson is not called like a column of a report")
    {
        const Faults faults = found_in(with("id = \"l\"", "id = \"unit\""));
        CHECK(std::count_if(faults.begin(), faults.end(), [](const std::string& fault) {
                  return fault.starts_with("lesson-id-reserved ");
              }) == 1);
    }

    TEST_CASE("the sum is judged for each kind of unit")
    {
        CHECK(found_in(with("ward = 24", "ward = 25")) == Faults{"total-mismatch 8:9"});
        CHECK(found_in(with("{ ward = 24, office = 22 }", "24")) == Faults{"total-mismatch 8:9"});
    }

    TEST_CASE("a place inside a text is found through quotes, escapes and line breaks")
    {
        const auto when = [](std::string_view text) {
            return found_in(with("\"n > 3 and share(\\\"l\\\") < 50%\"", text));
        };
        CHECK(when("'n > 3 and x > 1'") == Faults{"expression-name-unknown 162:19"});
        CHECK(when("\"n > 3 and share(\\\"x\\\") < 1\"") ==
              Faults{"expression-part-unknown 162:25"});
        CHECK(when("\"\"\"\nn > 3 and\n  xxxx > 1\"\"\"") ==
              Faults{"expression-name-unknown 164:3"});
        CHECK(when("\"\"\"n > 3 \\\n   and xxxx > 1\"\"\"") ==
              Faults{"expression-name-unknown 163:8"});
        CHECK(when("'''\nn > 3 and xxxx > 1'''") == Faults{"expression-name-unknown 163:11"});
        CHECK(when("\"n \\u003e 3 and xxxx > 1\"") == Faults{"expression-name-unknown 162:24"});
    }

    TEST_CASE("bounds of a percent measure are compared with the steps")
    {
        std::string toml = with("value = \"f\"", "value = \"p\"");
        toml.replace(toml.find("at_least = \"98%\""), 16, "at_least = 98   ");
        CHECK(found_in(toml) == Faults{"measure-unused 31:6", "step-beyond-measure 84:23"});
    }

    TEST_CASE("absurd sizes are refused")
    {
        CHECK(found_in(std::string(5'000'000, '#')) == Faults{"set-too-large 0:0"});
        CHECK(found_in(with("vi = \"n\"", "vi = \"" + std::string(100'001, 'n') + "\"")) ==
              Faults{"text-too-long 22:16"});
        std::string bands;
        for (int count = 0; count < 10'001; ++count) {
            bands += "[[check]]\n";
        }
        CHECK(found_in(sample::every_rule() + bands).front() == "list-too-long 170:1");
        std::string leaves = "[[lesson]]\n";
        for (int count = 0; count < 9'999; ++count) {
            leaves += "[[lesson.criterion]]\n";
        }
        leaves += "[[lesson]]\n";
        const Faults faults = found_in(sample::every_rule() + leaves);
        CHECK(std::any_of(faults.begin(), faults.end(),
                          [](const std::string& fault) { return fault.starts_with("too-many"); }));
    }

    TEST_CASE("a criterion divided into nothing is a fault")
    {
        const Faults faults = found_in(with("[[lesson.criterion]]\nid = \"b\"",
                                            "[[lesson.criterion]]\nid = \"z\"\ncomponent = []\n"
                                            "title = { vi = \"a\", en = \"a\" }\n"
                                            "[[lesson.criterion]]\nid = \"b\""));
        CHECK(faults == Faults{"components-empty 70:13"});
    }
}
