#include "printers.hpp"

#include <assess/text/diagnostic.hpp>
#include <assess/text/result.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

constexpr Message too_high{"points-too-high",
                           Severity::error,
                           {"points {0} of \"{1}\" are above {2}", "điểm {0} của \"{1}\" vượt {2}"},
                           {"lower it to {2}", "hạ xuống {2}"}};
constexpr Message bare{"bare", Severity::warning, {"odd {x} {0} {7}", "lạ {x} {0} {7}"}, {}};
constexpr Message remark{"remark", Severity::note, {"done", "xong"}, {}};

} // namespace

TEST_SUITE("text/diagnostic")
{
    TEST_CASE("a finding is one line with its place and rule, and a line with the remedy")
    {
        const Diagnostic found{&too_high, {"a.csv", 3, 14}, {"6.5", "on-time", 6}};
        CHECK(render_text(found, Language::en) ==
              "a.csv:3:14: error: points 6.5 of \"on-time\" are above 6 [points-too-high]\n"
              "  hint: lower it to 6\n");
        CHECK(render_text(found, Language::vi) ==
              "a.csv:3:14: lỗi: điểm 6.5 của \"on-time\" vượt 6 [points-too-high]\n"
              "  gợi ý: hạ xuống 6\n");
    }

    TEST_CASE("what is not known of a place is left out")
    {
        const auto shown = [](Place place) {
            return render_text(Diagnostic{&remark, std::move(place), {}}, Language::en);
        };
        CHECK(shown({"a.csv", 3, 0}) == "a.csv:3: note: done [remark]\n");
        CHECK(shown({"a.csv", 0, 7}) == "a.csv: note: done [remark]\n");
        CHECK(shown({"", 3, 14}) == "note: done [remark]\n");
    }

    TEST_CASE("the column at fault is named first, in the sentence that JSON has too")
    {
        const Diagnostic found = Fault{&remark, {}, 2}.in_column("Điểm\t").at({"a.csv", 3, 5});
        CHECK(render_text(found, Language::en) ==
              "a.csv:3:7: note: column \"Điểm\\u{09}\": done [remark]\n");
        CHECK(sentence(found, Language::vi).starts_with("cột \"Điểm\\u{09}\": "));
        CHECK(render_json(found, Language::vi).find("cột") != std::string::npos);
    }

    TEST_CASE("only placeholders that have an argument are filled")
    {
        CHECK(render_text({&bare, {}, {"{0}"}}, Language::en) ==
              "warning: odd {x} {0} {7} [bare]\n");
        CHECK(render_text({&bare, {}, {"1"}}, Language::vi) == "cảnh báo: lạ {x} 1 {7} [bare]\n");
    }

    TEST_CASE("a phrase is said in the reader's language, and hostile text is made visible")
    {
        const Phrase unit{"unit", "đơn vị"};
        CHECK(Arg{unit}.in(Language::vi) == "đơn vị");
        CHECK(Arg{unit}.in(Language::en) == "unit");
        CHECK(Arg{"a\n\x1B[31m\u202E"}.in(Language::en) == "a\\u{0A}\\u{1B}[31m\\u{202E}");
        CHECK(Arg{';'}.in(Language::en) == ";");
        CHECK(Arg{std::string(300, 'x')}.in(Language::en) == std::string(200, 'x') + "…");
        CHECK(render_text({&remark, {"a\nb", 1, 1}, {}}, Language::en) ==
              "a\\u{0A}b:1:1: note: done [remark]\n");
    }

    TEST_CASE("JSON is one object on one line with every key, whatever stands in it")
    {
        const Diagnostic found{&remark, {"a\"\n\xFF", 3, 14}, {}};
        CHECK(render_json(found, Language::vi) ==
              "{\"file\":\"a\\\"\\n\uFFFD\",\"line\":3,\"column\":14,\"severity\":\"note\","
              "\"id\":\"remark\",\"message\":\"xong\",\"hint\":\"\"}\n");
    }

    TEST_CASE("errors are counted, warnings and notes are not")
    {
        Diagnostics found;
        found.add(bare, {});
        found.add(remark, {});
        CHECK_FALSE(found.any_error());
        found.add(too_high, {});
        CHECK(found.errors() == 1);
        CHECK(found.all().size() == 3);
    }

    TEST_CASE("all are counted, and of errors and of what is milder the first are kept")
    {
        Diagnostics found{2};
        for (std::size_t line = 1; line <= 5; ++line) {
            found.add(too_high, {"a.csv", line, 1});
            found.add(remark, {"a.csv", line, 1});
        }
        CHECK(found.errors() == 5);
        REQUIRE(found.all().size() == 4);
        CHECK(found.all()[3].place.line == 2);
        Diagnostics all;
        all.add(too_high, {"b.csv", 1, 1});
        found.say_left_out();
        all.add_all(std::move(found));
        CHECK(all.errors() == 6);
        CHECK(all.warnings() == 2);
        REQUIRE(all.all().size() == 7);
        CHECK(sentence(all.all()[5], Language::en) == "5 faults were found; the first 2 are shown");
        CHECK(sentence(all.all()[6], Language::en) ==
              "5 warnings and notes were found; the first 2 were kept, the others only counted");
    }

    TEST_CASE("what was kept whole is not said to be left out")
    {
        Diagnostics found{2};
        found.add(too_high, {"a.csv", 1, 1});
        found.add(too_high, {"a.csv", 2, 1});
        found.say_left_out();
        CHECK(found.all().size() == 2);
    }

    TEST_CASE("sorting goes by file, line and column and keeps equal places as they came")
    {
        Diagnostics found;
        found.add(remark, {"b", 1, 1});
        found.add(bare, {"a", 10, 1});
        found.add(remark, {"a", 2, 9});
        found.add(too_high, {"a", 2, 9});
        found.add(bare, {"a", 2, 1});
        found.sort();
        const std::vector<Diagnostic> expected{{&bare, {"a", 2, 1}, {}},
                                               {&remark, {"a", 2, 9}, {}},
                                               {&too_high, {"a", 2, 9}, {}},
                                               {&bare, {"a", 10, 1}, {}},
                                               {&remark, {"b", 1, 1}, {}}};
        CHECK(std::vector<Diagnostic>(found.all().begin(), found.all().end()) == expected);
    }

    TEST_CASE("an error carries its diagnostic and says it in English")
    {
        const Error error{too_high, {"a.csv", 3, 14}, {"6.5", "on-time", 6}};
        CHECK(error.diagnostic().place == Place{"a.csv", 3, 14});
        CHECK(std::string{error.what()} ==
              "a.csv:3:14: error: points 6.5 of \"on-time\" are above 6 [points-too-high]\n"
              "  hint: lower it to 6");
    }
}
