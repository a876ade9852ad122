#include "printers.hpp"

#include <assess/criteria/expression.hpp>

#include <doctest/doctest.h>

#include <array>
#include <string>

using assess::evaluate;
using assess::Expression;
using assess::KnownName;
using assess::KnownPart;
using assess::Language;
using assess::Outcome;
using assess::parse_expression;
using assess::Part;
using assess::PartPoints;
using assess::Rational;
using assess::ValueType;

namespace {

const std::array<KnownName, 5> measures{KnownName{"late"}, KnownName{"returned"}, KnownName{"none"},
                                        KnownName{"empty_share"},
                                        KnownName{"has_plan", ValueType::number, true}};
const std::array<KnownPart, 3> parts{KnownPart{"one-stop", Part::lesson, 0},
                                     KnownPart{"petitions", Part::criterion, 0},
                                     KnownPart{"on-time", Part::leaf, 0}};
const std::array<KnownName, 5> columns{
    KnownName{"returned_at", ValueType::moment}, KnownName{"due_at", ValueType::moment},
    KnownName{"channel", ValueType::text}, KnownName{"rating", ValueType::number},
    KnownName{"paid", ValueType::number, true}};

/// late = 3, returned = 60, none missing, empty_share without an occasion, has_plan = yes.
const std::array<Outcome, 5> values{Outcome::of(Rational::whole(3)),
                                    Outcome::of(Rational::whole(60)), Outcome{},
                                    Outcome::nothing_arose(), Outcome::of(Rational::whole(1))};
const std::array<PartPoints, 1> lesson{
    PartPoints{Outcome::of(Rational::whole(12)), Rational::whole(16)}};
const std::array<PartPoints, 1> criterion{PartPoints{Outcome{}, Rational::whole(4)}};
const std::array<PartPoints, 1> leaf{PartPoints{Outcome::of(Rational{}), Rational{}}};

assess::Result<Expression> over_results(std::string_view source, ValueType wanted)
{
    return parse_expression(source, {measures, parts, false}, wanted);
}

/// "3", "missing", "nothing-arose", or the fault in English.
std::string result_of(std::string_view source, ValueType wanted = ValueType::number)
{
    const auto expression = over_results(source, wanted);
    if (!expression) {
        return sentence(expression.fault().at({}), Language::en);
    }
    const Outcome outcome =
        evaluate(*expression, {values, Rational::whole(80), lesson, criterion, leaf});
    if (outcome.has_value()) {
        return outcome.number.str();
    }
    return outcome.state == Outcome::State::missing ? "missing" : "nothing-arose";
}

struct SeenFault {
    std::string id;
    std::size_t offset;

    bool operator==(const SeenFault&) const = default;
};

SeenFault fault_of(const assess::Result<Expression>& result)
{
    return result ? SeenFault{"", 0}
                  : SeenFault{std::string{result.fault().message->id}, result.fault().offset};
}

} // namespace

TEST_SUITE("criteria/expression")
{
    TEST_CASE("arithmetic is exact and follows the usual order")
    {
        struct Example {
            std::string source;
            std::string value;
        };
        for (const Example& example : {
                 Example{"1 + 2 * 3", "7"},
                 Example{"(1 + 2) * 3", "9"},
                 Example{"10 - 4 - 3", "3"},
                 Example{"12 / 4 / 3", "1"},
                 Example{"-2 * -3", "6"},
                 Example{"1 / 3", "1/3"},
                 Example{"0.1 + 0.2", "0.3"},
                 Example{"95%", "0.95"},
                 Example{"late / returned", "0.05"},
                 Example{"has_plan + 1", "2"},
                 Example{"total", "80"},
                 Example{"points(\"one-stop\")", "12"},
                 Example{"share('one-stop')", "0.75"},
             }) {
            const auto& [source, value] = example;
            CAPTURE(example.source);
            CHECK(result_of(source) == value);
        }
    }

    TEST_CASE("conditions give one or zero")
    {
        struct Example {
            std::string source;
            std::string value;
        };
        for (const Example& example : {
                 Example{"late <= returned * 20%", "1"},
                 Example{"late = 3 and not (returned < 60)", "1"},
                 Example{"late != 3 or returned > 60", "0"},
                 Example{"late in (1, 2, 3)", "1"},
                 Example{"late in (1, 2)", "0"},
                 Example{"has_plan", "1"},
                 Example{"not has_plan", "0"},
                 Example{"has_plan = true", "1"},
                 Example{"has_plan = 1", "1"},
                 Example{"true or false and false", "1"},
                 Example{"none is null", "1"},
                 Example{"empty_share is null", "1"},
                 Example{"late is not null", "1"},
                 Example{"3 >= 3", "1"},
                 Example{"share(\"one-stop\") < 50%", "0"},
             }) {
            const auto& [source, value] = example;
            CAPTURE(example.source);
            CHECK(result_of(source, ValueType::truth) == value);
        }
    }

    TEST_CASE("an operand without a value decides, missing before nothing arose")
    {
        CHECK(result_of("late + none") == "missing");
        CHECK(result_of("empty_share * 0") == "nothing-arose");
        CHECK(result_of("empty_share + none") == "missing");
        CHECK(result_of("none + empty_share") == "missing");
        CHECK(result_of("true or none > 0", ValueType::truth) == "missing");
        CHECK(result_of("false and empty_share > 0", ValueType::truth) == "nothing-arose");
        CHECK(result_of("late in (3, none)", ValueType::truth) == "missing");
        CHECK(result_of("points(\"petitions\")") == "missing");
    }

    TEST_CASE("a zero denominator is nothing arose, also of a part without a maximum")
    {
        CHECK(result_of("late / (returned - 60)") == "nothing-arose");
        CHECK(result_of("0 / 0") == "nothing-arose");
        CHECK(result_of("share(\"on-time\")") == "nothing-arose");
    }

    TEST_CASE("a fault is told at its character")
    {
        struct Example {
            std::string source;
            SeenFault fault;
        };
        for (const Example& example : {
                 Example{"", {"expression-empty", 0}},
                 Example{"late +", {"expression-operand-missing", 6}},
                 Example{"late + * 2", {"expression-operand-missing", 7}},
                 Example{"(late + 2", {"expression-unexpected", 9}},
                 Example{"late 2", {"expression-unexpected", 5}},
                 Example{"late == 3", {"expression-sign-foreign", 5}},
                 Example{"late <> 3", {"expression-sign-foreign", 5}},
                 Example{"late ≥ 3", {"expression-sign-foreign", 5}},
                 Example{"late # 3", {"expression-character", 5}},
                 Example{"ngày + 1", {"expression-character", 2}},
                 Example{"latte > 3", {"expression-name-unknown", 0}},
                 Example{"late > 0.1234567", {"expression-number", 7}},
                 Example{"late > 3x", {"expression-number", 7}},
                 Example{"1 < late < 3", {"expression-chained", 9}},
                 Example{"late = null", {"expression-null-compared", 7}},
                 Example{"late is 3", {"expression-unexpected", 8}},
                 Example{"late and has_plan", {"expression-type", 0}},
                 Example{"has_plan and late + 1", {"expression-type", 13}},
                 Example{"late + (late > 1)", {"expression-type", 7}},
                 Example{"(late > 1) > true", {"expression-no-order", 11}},
                 Example{"late = (late > 1)", {"expression-types-differ", 7}},
                 Example{"late = 'a'", {"expression-records-only", 7}},
                 Example{"late = 2026-01-01", {"expression-records-only", 7}},
                 Example{"days(late, late) > 1", {"expression-records-only", 0}},
                 Example{"points(\"one-step\") > 1", {"expression-part-unknown", 7}},
                 Example{"points(late) > 1", {"expression-unexpected", 7}},
                 Example{"late = 'open", {"expression-text-open", 7}},
                 Example{"late", {"expression-type", 0}},
                 Example{"\xFF", {"expression-character", 0}},
             }) {
            const auto& [source, fault] = example;
            CAPTURE(example.source);
            CHECK(fault_of(over_results(source, ValueType::truth)) == fault);
        }
    }

    TEST_CASE("points and total are known only to gates and checks")
    {
        for (const std::string source : {"total > 3", "points(\"one-stop\") > 3"}) {
            CAPTURE(source);
            CHECK(fault_of(parse_expression(source, {measures, {}, false}, ValueType::truth)) ==
                  SeenFault{"expression-results-only", 0});
        }
    }

    TEST_CASE("conditions over records know texts, days and the functions of days")
    {
        for (const std::string source :
             {"returned_at is not null and returned_at <= due_at", "channel in ('online', 'post')",
              "days(returned_at, due_at) > 3", "workdays(returned_at, due_at) <= 10",
              "year(due_at) = 2026 and month(due_at) in (1, 2)", "due_at < 2026-06-30", "paid",
              "due_at >= period_start() and due_at < period_end()", "returned_at <= due(due_at, 3)",
              "due(due_at, rating + 1) < due_at", "channel = 'trực tuyến'", "rating >= 4.5"}) {
            CAPTURE(source);
            CHECK(parse_expression(source, {columns, {}, true}, ValueType::truth));
        }
    }

    TEST_CASE("over records each comparison is between things of one kind")
    {
        struct Example {
            std::string source;
            SeenFault fault;
        };
        for (const Example& example : {
                 Example{"channel = 3", {"expression-types-differ", 10}},
                 Example{"channel < 'b'", {"expression-no-order", 8}},
                 Example{"due_at = '2026-06-30'", {"expression-types-differ", 9}},
                 Example{"due_at > 2026-02-30", {"expression-date", 9}},
                 Example{"days(due_at) > 3", {"expression-unexpected", 11}},
                 Example{"days(due_at, rating) > 3", {"expression-type", 13}},
                 Example{"year(channel) = 2026", {"expression-type", 5}},
                 Example{"due(due_at, due_at) > due_at", {"expression-type", 12}},
                 Example{"due(rating, 3) > due_at", {"expression-type", 4}},
                 Example{"due(due_at) > due_at", {"expression-unexpected", 10}},
                 Example{"due(due_at, 3) > 3", {"expression-types-differ", 17}},
                 Example{"channel in ('a', 3)", {"expression-types-differ", 17}},
             }) {
            const auto& [source, fault] = example;
            CAPTURE(example.source);
            CHECK(fault_of(parse_expression(source, {columns, {}, true}, ValueType::truth)) ==
                  fault);
        }
    }

    TEST_CASE("what counts working days asks for a calendar, and nothing else does")
    {
        const auto asks = [](const std::string& source) {
            return asks_for_calendar(
                *parse_expression(source, {columns, {}, true}, ValueType::truth));
        };
        CHECK(asks("workdays(returned_at, due_at) > 0"));
        CHECK(asks("paid and not (returned_at <= due(due_at, 3))"));
        CHECK_FALSE(asks("days(returned_at, due_at) > 0 and year(due_at) = 2026"));
        CHECK_FALSE(asks_for_calendar(assess::Expression{}));
    }

    TEST_CASE("depth and length are bounded")
    {
        CHECK(fault_of(over_results(std::string(2000, '('), ValueType::number)).id ==
              "expression-too-deep");
        CHECK(fault_of(over_results(std::string(2000, '-') + "1", ValueType::number)).id ==
              "expression-too-deep");
        CHECK(fault_of(over_results(std::string(4001, ' '), ValueType::number)).id ==
              "expression-too-long");
        std::string nots;
        for (int count = 0; count < 900; ++count) {
            nots += "not ";
        }
        CHECK(fault_of(over_results(nots + "true", ValueType::truth)).id == "expression-too-deep");
    }

    TEST_CASE("the caret stands under the character")
    {
        CHECK(assess::caret_excerpt("late + * 2", 7) == "late + * 2\n       ^");
        CHECK(assess::caret_excerpt("ngày + x", 7) == "ngày + x\n       ^");
        CHECK(assess::caret_excerpt("a and\n  bb", 8) == "  bb\n  ^");
        CHECK(assess::caret_excerpt("", 0) == "\n^");
        CHECK(assess::caret_excerpt("ab", 9) == "ab\n  ^");
    }
}
