#include "printers.hpp"

#include <assess/report/write_markdown.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("report/write_markdown")
{
    TEST_CASE("whatever Markdown acts on is escaped")
    {
        CHECK(escaped_markdown("a|b") == "a\\|b");
        CHECK(escaped_markdown("`x` *y* _z_ ~w~") == "\\`x\\` \\*y\\* \\_z\\_ \\~w\\~");
        CHECK(escaped_markdown("<script>") == "\\<script\\>");
        CHECK(escaped_markdown("[a](javascript:x)") == "\\[a\\](javascript:x)");
        CHECK(escaped_markdown("![a](b)") == "\\!\\[a\\](b)");
        CHECK(escaped_markdown("&lt;") == "\\&lt;");
        CHECK(escaped_markdown("a\\|b") == "a\\\\\\|b");
    }

    TEST_CASE("nothing becomes a link by itself")
    {
        CHECK(escaped_markdown("see https://a.vn") == "see https\\://a.vn");
        CHECK(escaped_markdown("WWW.a.vn") == "WWW\\.a.vn");
    }

    TEST_CASE("what stands first starts no heading, list or rule")
    {
        CHECK(escaped_markdown("# a") == "\\# a");
        CHECK(escaped_markdown("- a") == "\\- a");
        CHECK(escaped_markdown("+ a") == "\\+ a");
        CHECK(escaped_markdown("12. a") == "12\\. a");
        CHECK(escaped_markdown("3) a") == "3\\) a");
        CHECK(escaped_markdown("12.5") == "12.5");
        CHECK(escaped_markdown("    code") == "code");
    }

    TEST_CASE("text stays on its line and hides nothing")
    {
        CHECK(escaped_markdown("a\r\n\r\n# b") == "a # b");
        CHECK(escaped_markdown("a\u202Eb") == "a\\\\u{202E}b");
        CHECK(escaped_markdown("a\x1b") == "a\\\\u{1B}");
    }

    TEST_CASE("numbers have a decimal comma in Vietnamese and stand to the right")
    {
        const ReportTable table{{{"n", "điểm", Align::right}, {"t", "tên"}},
                                {{{ExactNumber{"1.50"}, std::string{"a"}}, RowWeight::strong},
                                 {{ReportCell{}, std::vector<std::string>{"x", "y"}}}}};
        CHECK(write_markdown({PageHeading{2, "A"}, table}, Language::vi) ==
              "## A\n\n| điểm | tên |\n| ---: | --- |\n| **1,50** | **a** |\n| | x; y |\n");
        CHECK(write_markdown({PageParagraph{"p"}, PageList{{"a", "b"}}}, Language::en) ==
              "p\n\n- a\n- b\n");
    }
}
