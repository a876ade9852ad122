#include "criteria/sample_set.hpp"
#include "printers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using Ids = std::vector<std::string>;

namespace {

constexpr std::string_view set_head = R"(schema = 1
[set]
id = "s"
version = "1"
title = "s"
languages = ["vi"]
unit_kinds = ["ward", "office"]
total = { ward = 6, office = 4 }
[[register]]
id = "d"
title = "d"
key = "k"
unit = "u"
date = "t"
columns = [
  { id = "k", type = "text" },
  { id = "u", type = "text" },
  { id = "t", type = "datetime" },
  { id = "n", type = "number", min = 1, max = 5, optional = true },
  { id = "due", type = "date", optional = true },
]
[[measure]]
id = "online"
title = "s"
type = "percent"
[[measure]]
id = "most"
title = "s"
type = "percent"
max = 100
[[measure]]
id = "held"
title = "s"
type = "count"
max = 5
[[measure]]
id = "hotline"
title = "s"
type = "yes_no"
[[measure]]
id = "all"
title = "s"
type = "count"
min = 1
[[measure]]
id = "some"
title = "s"
type = "count"
[[measure]]
id = "late"
title = "s"
register = "d"
aggregate = "count"
where = "due is null"
[[measure]]
id = "dossiers"
title = "s"
register = "d"
aggregate = "count"
[[measure]]
id = "mean"
title = "s"
register = "d"
aggregate = "mean"
column = "n"
)";

constexpr std::string_view set_tail = R"(
[[lesson.criterion]]
id = "w"
title = "w"
max = 2
rule = "claimed"
applies_to = ["ward"]
)";

constexpr std::string_view plain_bands = R"(
[[band]]
id = "good"
title = "g"
at_least = 3
[[band]]
id = "other"
title = "o"
)";

/// The ids of what is found, but for figures that nobody uses.
Ids kinds_of_trouble(const std::string& toml)
{
    Ids ids;
    for (const std::string& one : sample::found_in(toml)) {
        const std::string id = one.substr(0, one.find(' '));
        if (id != "measure-unused") {
            ids.push_back(id);
        }
    }
    return ids;
}

/// A criterion whose maximum is 4.
Ids of_rule(std::string_view rule, std::string_view bands = plain_bands)
{
    std::string toml{set_head};
    toml += "[[lesson]]\nid = \"l\"\ntitle = \"l\"\n[[lesson.criterion]]\nid = \"x\"\ntitle = "
            "\"x\"\nmax = 4\n";
    return kinds_of_trouble(toml.append(rule).append(set_tail).append(bands));
}

Ids of_condition(const std::string& when)
{
    return of_rule("rule = \"claimed\"", std::string{plain_bands} +
                                             "[[gate]]\nid = \"g\"\ntitle = \"g\"\ncap = "
                                             "\"other\"\nwhen = '" +
                                             when + "'\n");
}

Ids of_where(const std::string& where)
{
    std::string toml{set_head};
    const std::string old = "due is null";
    toml.replace(toml.find(old), old.size(), where);
    toml += "[[lesson]]\nid = \"l\"\ntitle = \"l\"\n[[lesson.criterion]]\nid = \"x\"\ntitle = "
            "\"x\"\nmax = 4\nrule = \"claimed\"\n";
    return kinds_of_trouble(toml.append(set_tail).append(plain_bands));
}

const Ids constant{"condition-constant"};
const Ids beyond{"bound-beyond-value"};
const Ids short_of_max{"max-not-reached"};

} // namespace

TEST_SUITE("criteria/lint_conditions")
{
    TEST_CASE("a comparison that always or never holds is told")
    {
        for (const std::string when :
             {"online < 80", "online * 2 > 1500", "most * 2 > 150", "hotline = 5", "hotline > 1",
              "total > 500", "total >= 0", "share(\"l\") > 80", "points(\"x\") > 4", "some < 0",
              "held >= 6", "held = 2.5", "late / dossiers > 1", "held in (7, 8)",
              "some > 3 and most > 90", "not (held > 5)", "mean > 5 or some > 3"}) {
            CAPTURE(when);
            CHECK(of_condition(when) == constant);
        }
    }

    TEST_CASE("a comparison that may hold or not is not told of")
    {
        for (const std::string when :
             {"online < 80%",   "online > 1",          "online > 900%",
              "most >= 1",      "most * 2 > 150%",     "hotline",
              "not hotline",    "hotline = 1",         "total > 3",
              "total >= 4",     "points(\"x\") = 4",   "share(\"l\") < 100%",
              "some > 3",       "some - held < 0",     "held = 5",
              "some is null",   "late / dossiers = 1", "mean / some > 100",
              "held in (5, 7)", "points(\"w\") > 1"}) {
            CAPTURE(when);
            CHECK(of_condition(when).empty());
        }
    }

    TEST_CASE("the reason tells what the value is, not a range that holds the number")
    {
        const auto told = [](const std::string& when) {
            std::string toml{set_head};
            toml += "[[lesson]]\nid = \"l\"\ntitle = \"l\"\n[[lesson.criterion]]\nid = \"x\"\n"
                    "title = \"x\"\nmax = 4\nrule = \"claimed\"\n";
            toml.append(set_tail).append(plain_bands);
            toml += "[[gate]]\nid = \"g\"\ntitle = \"g\"\ncap = \"other\"\nwhen = '" + when + "'\n";
            assess::Diagnostics found;
            assess::read_criteria(toml, "set.toml", found);
            const auto all = found.all();
            const auto one = std::ranges::find_if(all, [](const assess::Diagnostic& diagnostic) {
                return diagnostic.message->id == "condition-constant";
            });
            REQUIRE(one != all.end());
            return sentence(*one, assess::Language::en) + " | " +
                   sentence(*one, assess::Language::vi);
        };
        CHECK(told("some = 1.5") ==
              "\"some = 1.5\" never holds: \"some\" counts in whole numbers | "
              "\"some = 1.5\" không bao giờ đúng: \"some\" chỉ nhận giá trị "
              "nguyên");
        CHECK(told("1 > 2") == "\"1 > 2\" never holds: both sides are fixed numbers | \"1 > 2\" "
                               "không bao giờ đúng: cả hai vế là số cố định");
        CHECK(told("some < 0") == "\"some < 0\" never holds: \"some\" is at least 0 | \"some < 0\" "
                                  "không bao giờ đúng: \"some\" không nhỏ hơn 0");
    }

    TEST_CASE("a comparison may be constant for one kind of unit")
    {
        CHECK(of_condition("total > 5") == constant);
        CHECK(of_condition("points(\"w\") <= 2") == constant);
    }

    TEST_CASE("a gate for parts below nothing never fires")
    {
        const std::string gate = "[[gate]]\nid = \"g\"\ntitle = \"g\"\ncap = \"other\"\neach = "
                                 "\"lesson\"\nshare_below = ";
        const std::string bands{plain_bands};
        CHECK(of_rule("rule = \"claimed\"", bands + gate + "0\n") == constant);
        CHECK(of_rule("rule = \"claimed\"", bands + gate + "\"0%\"\n") == constant);
        CHECK(of_rule("rule = \"claimed\"", bands + gate + "\"1%\"\n").empty());
    }

    TEST_CASE("records lie in the period, so their own date is not compared with its ends")
    {
        for (const std::string where :
             {"t < period_start()", "t >= period_start()", "t < period_end()", "t >= period_end()",
              "not (t < period_start())", "days(period_start(), t) < 0", "period_start() > t",
              "t < period_start() and due is null", "n > 5", "t is null"}) {
            CAPTURE(where);
            CHECK(of_where(where) == constant);
        }
        for (const std::string where :
             {"due < period_start()", "due < period_end()", "t < 2026-06-30", "t > due",
              "days(t, due) < 0", "days(period_start(), t) < 30", "n is null", "n >= 1", "n > 4",
              "year(t) = 2026", "month(t) < 6"}) {
            CAPTURE(where);
            CHECK(of_where(where).empty());
        }
    }
}

TEST_SUITE("criteria/lint_rules")
{
    TEST_CASE("a bound that the value cannot reach is told")
    {
        const std::string ratio = "rule = \"ratio\"\nnothing_arose = \"full\"\nnumerator = "
                                  "\"late\"\ndenominator = \"some\"\n";
        CHECK(of_rule(ratio + "target = 95") == beyond);
        CHECK(of_rule(ratio + "target = 12\nfloor = 11") == Ids{"bound-beyond-value", beyond[0]});
        CHECK(of_rule(ratio + "target = \"95%\"").empty());
        CHECK(of_rule(ratio + "target = 2").empty());
        const std::string line = "rule = \"linear\"\nvalue = \"online\"\n";
        CHECK(of_rule(line + "from = { at = 0, points = 4 }\nto = { at = 50, points = 0 }") ==
              beyond);
        CHECK(of_rule(line + "from = { at = 0, points = 4 }\nto = { at = \"50%\", points = 0 }")
                  .empty());
        CHECK(of_rule("rule = \"increments\"\nvalue = \"most\"\nbase = 4\nstart = 80\nevery = 5\n"
                      "each = 1") == Ids{"max-not-reached", "bound-beyond-value"});
    }

    TEST_CASE("a maximum that nobody can earn is told")
    {
        for (const std::string rule :
             {"rule = \"count\"\nvalue = \"most\"\neach = 0.5",
              "rule = \"count\"\nvalue = \"held\"\neach = 0.5",
              "rule = \"count\"\nvalue = \"online\"\neach = 0.04",
              "rule = \"deduct\"\nvalue = \"all\"\neach = 0.5",
              "rule = \"increments\"\nvalue = \"most\"\nbase = 0\nstart = \"80%\"\nevery = \"5%\"\n"
              "each = 0.5",
              "rule = \"ratio\"\nnothing_arose = \"zero\"\nnumerator = \"late\"\ndenominator = "
              "\"dossiers\"\ntarget = \"120%\""}) {
            CAPTURE(rule);
            const Ids ids = of_rule(rule);
            CHECK(std::find(ids.begin(), ids.end(), short_of_max[0]) != ids.end());
        }
        for (const std::string rule :
             {"rule = \"count\"\nvalue = \"held\"\neach = 0.8",
              "rule = \"count\"\nvalue = \"some\"\neach = 0.001",
              "rule = \"count\"\nvalue = \"online\"\neach = 4",
              "rule = \"deduct\"\nvalue = \"some\"\neach = 0.5",
              "rule = \"increments\"\nvalue = \"most\"\nbase = 0\nstart = \"80%\"\nevery = \"5%\"\n"
              "each = 1"}) {
            CAPTURE(rule);
            CHECK(of_rule(rule).empty());
        }
        const std::string line = "rule = \"linear\"\nvalue = \"held\"\nfrom = { at = 0, points = 0 "
                                 "}\nto = { points = 4, at = ";
        CHECK(of_rule(line + "10 }") == Ids{"max-not-reached", "bound-beyond-value"});
        CHECK(of_rule(line + "5 }").empty());
    }

    TEST_CASE("steps whose points fall, or go up and down, while the value rises are told")
    {
        const std::string steps = "rule = \"steps\"\nvalue = \"some\"\nsteps = ";
        CHECK(of_rule(steps + "[{ at_least = 3, points = 0 }, { at_least = 1, points = 2 }]\n"
                              "otherwise = 4") == Ids{"steps-falling"});
        CHECK(of_rule(steps + "[{ at_most = 0, points = 4 }, { at_most = 2, points = 2 }]\n"
                              "otherwise = 0")
                  .empty());
        CHECK(of_rule(steps + "[{ at_least = 5, points = 4 }, { at_least = 3, points = 1 }, "
                              "{ at_least = 1, points = 2 }]\notherwise = 0") ==
              Ids{"steps-uneven"});
    }

    TEST_CASE("a step beyond the value is told, whatever the value is made of")
    {
        const auto step = [](const std::string& value, const std::string& bound) {
            return of_rule("rule = \"steps\"\nvalue = \"" + value +
                           "\"\nsteps = [{ at_least = " + bound + ", points = 4 }]\notherwise = 0");
        };
        CHECK(step("online", "98") == Ids{"step-beyond-measure"});
        CHECK(step("most * 1", "98") == Ids{"step-beyond-measure"});
        CHECK(step("most * 1", "\"98%\"").empty());
        CHECK(step("hotline * 2", "3") == Ids{"step-beyond-measure"});
    }

    TEST_CASE("a step that by its value never holds, or always before others, is told")
    {
        const auto steps = [](const std::string& value, const std::string& list) {
            return of_rule("rule = \"steps\"\nvalue = \"" + value + "\"\nsteps = [" + list +
                           "]\notherwise = 0");
        };
        const Ids told{"step-beyond-measure"};
        CHECK(steps("some", "{ below = 0, points = 4 }") == told);
        CHECK(steps("held", "{ above = 5, points = 4 }") == told);
        CHECK(steps("some", "{ at_least = 0, points = 4 }") == told);
        CHECK(steps("some", "{ at_least = 9, points = 4 }, { at_least = 0, points = 3 }, "
                            "{ at_most = 3, points = 1 }") == told);
        CHECK(steps("some", "{ at_least = 9, points = 4 }, { at_least = 0, points = 1 }").empty());
        CHECK(steps("some", "{ below = 1, points = 4 }").empty());
        CHECK(steps("most", "{ at_least = \"100%\", points = 4 }").empty());
        CHECK(steps("online", "{ at_least = \"120%\", points = 4 }") == told);
        CHECK(steps("some - held", "{ below = 0, points = 4 }").empty());
    }

    TEST_CASE("a rule that gives all units the same is told")
    {
        const Ids told{"rule-constant"};
        CHECK(of_rule("rule = \"deduct\"\nvalue = \"some * 0\"\neach = 1") == told);
        CHECK(of_rule("rule = \"deduct\"\nvalue = \"-some\"\neach = 1") == told);
        CHECK(of_rule("rule = \"deduct\"\nvalue = \"some\"\neach = 1").empty());
        CHECK(of_rule("rule = \"deduct\"\nvalue = \"some - held\"\neach = 1").empty());
        CHECK(of_rule("rule = \"relative\"\nvalue = \"5\"\nbest = \"max\"") == told);
        CHECK(of_rule("rule = \"relative\"\nvalue = \"some\"\nbest = \"max\"").empty());
        CHECK(of_rule("rule = \"ratio\"\nnothing_arose = \"full\"\nnumerator = \"some\"\n"
                      "denominator = \"0\"") == told);
    }

    TEST_CASE("an occasion is asked about only where there may be none")
    {
        const auto value = [](const std::string& value) {
            return of_rule("rule = \"count\"\neach = 1\nvalue = \"" + value + "\"");
        };
        CHECK(value("some / held") == Ids{"nothing-arose-missing"});
        CHECK(value("some / (held + 1)").empty());
        CHECK(value("some / all").empty());
        CHECK(value("some * 2 / 4").empty());
        CHECK(value("mean") == Ids{"nothing-arose-implied"});
        const std::string ratio = "rule = \"ratio\"\nnumerator = \"some\"\ndenominator = ";
        CHECK(of_rule(ratio + "\"all\"").empty());
        CHECK(of_rule(ratio + "\"held\"") == Ids{"nothing-arose-missing"});
    }
}

TEST_SUITE("criteria/read_lessons")
{
    TEST_CASE("a component that is divided once more is one fault")
    {
        CHECK(of_rule("rule = \"claimed\"\n[[lesson.criterion]]\nid = \"y\"\ntitle = \"y\"\n"
                      "[[lesson.criterion.component]]\nid = \"z\"\ntitle = \"z\"\n"
                      "[[lesson.criterion.component.component]]\nid = \"zz\"\ntitle = \"zz\"\n"
                      "max = 1\nrule = \"claimed\"") == Ids{"component-nested"});
    }

    TEST_CASE("an empty list of tie-breaks means that there are none")
    {
        const std::string bands{plain_bands};
        CHECK(of_rule("rule = \"claimed\"", bands + "[ranking]\ntie_break = []\n").empty());
    }
}

TEST_SUITE("criteria/lint_totals")
{
    TEST_CASE("bands and ceilings are judged for each kind of unit")
    {
        const auto bands = [](const std::string& bound, const std::string& more = {}) {
            return of_rule("rule = \"claimed\"", "[scoring]\n" + more +
                                                     "\n[[band]]\nid = \"a\"\ntitle = "
                                                     "\"a\"\n" +
                                                     bound +
                                                     "\n[[band]]\nid = \"z\"\ntitle = \"z\"\n");
        };
        CHECK(bands("at_least = 5") == Ids{"band-out-of-reach-kind"});
        CHECK(bands("at_least = 7") == Ids{"band-out-of-reach"});
        CHECK(bands("at_least = \"90%\"") == Ids{"band-bound-percent"});
        CHECK(bands("above = \"1%\"") == Ids{"band-bound-percent"});
        CHECK(bands("at_least = 4").empty());
        CHECK(bands("at_least = 0") == Ids{"band-out-of-reach"});
        CHECK(bands("at_least = -1") == Ids{"band-out-of-reach"});
        CHECK(bands("above = 0").empty());
        CHECK(bands("at_least = 0\nquota = { share = 0.2, of = \"all\" }").empty());
        CHECK(bands("at_least = 4", "ceiling = 5") == Ids{"ceiling-below-total"});
        CHECK(bands("at_least = 3", "ceiling = 3") ==
              Ids{"ceiling-below-total", "ceiling-below-total"});
    }

    TEST_CASE("a quota of a band that is thinned later is told")
    {
        const auto quotas = [](const std::string& first, const std::string& second) {
            return of_rule("rule = \"claimed\"",
                           "[[band]]\nid = \"a\"\ntitle = \"a\"\nat_least = 4\nquota = { share = "
                           "0.2, of = \"" +
                               first +
                               "\" }\n[[band]]\nid = \"b\"\ntitle = \"b\"\nat_least = 3\nquota = { "
                               "share = 0.2, of = \"" +
                               second + "\" }\n[[band]]\nid = \"z\"\ntitle = \"z\"\n");
        };
        CHECK(quotas("b", "all") == Ids{"quota-chain"});
        CHECK(quotas("all", "a").empty());
        CHECK(quotas("all", "z").empty());
    }

    TEST_CASE("a fact of an example that its kind of unit is not asked for is told")
    {
        const auto example = [](const std::string& kind) {
            std::string bands{plain_bands};
            return of_rule("rule = \"count\"\nvalue = \"some\"\neach = 1\napplies_to = "
                           "[\"office\"]\n[[lesson.criterion]]\nid = \"y\"\ntitle = \"y\"\nmax = "
                           "4\nrule = \"claimed\"\napplies_to = [\"ward\"]",
                           bands + "[[example]]\nid = \"e\"\nunit_kind = \"" + kind +
                               "\"\nfacts = { some = 1 }\ntotal = 0\n");
        };
        CHECK(example("office").empty());
        CHECK(example("ward") == Ids{"example-fact-unused"});
    }
}
