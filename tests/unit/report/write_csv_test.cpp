#include "printers.hpp"

#include <assess/report/write_csv.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

ReportTable one_cell(ReportCell cell)
{
    return {{{"a", "A"}}, {{{std::move(cell)}}}};
}

std::string written(ReportCell cell, const CsvStyle& style = {})
{
    return write_csv(one_cell(std::move(cell)), style);
}

} // namespace

TEST_SUITE("report/write_csv")
{
    TEST_CASE("a text that a spreadsheet would run gets a mark, a number never does")
    {
        for (const char* const text : {"=1+1", "+1", "-1", "@SUM(A1)"}) {
            CAPTURE(text);
            CHECK(written(std::string{text}) == std::string{"a\n'"} + text + "\n");
        }
        CHECK(written(std::string{"\tx"}) == "a\n'\tx\n");
        CHECK(written(std::string{"\rx"}) == "a\n\"'\rx\"\n");
        CHECK(written(ExactNumber{"-1.50"}) == "a\n-1.50\n");
        CHECK(written(std::string{"x=1"}) == "a\nx=1\n");
    }

    TEST_CASE("raw text is left as it is")
    {
        const CsvStyle raw{CsvDialect::plain, CsvText::raw};
        CHECK(written(std::string{"=1+1"}, raw) == "a\n=1+1\n");
        CHECK(written(std::string{"a\u202Eb"}, raw) == "a\na\u202Eb\n");
    }

    TEST_CASE("hidden characters are shown, line breaks stay inside their quotes")
    {
        CHECK(written(std::string{"a\u202Eb"}) == "a\na\\u{202E}b\n");
        CHECK(written(std::string{"a\x1b[31m"}) == "a\na\\u{1B}[31m\n");
        CHECK(written(std::string{"a\nb"}) == "a\n\"a\nb\"\n");
        CHECK(written(std::string{"Xã Ba Động"}) == "a\nXã Ba Động\n");
    }

    TEST_CASE("a long text is never cut")
    {
        const std::string text = std::string(5000, 'a') + "ă";
        CHECK(written(text) == "a\n" + text + "\n");
    }

    TEST_CASE("a spreadsheet gets its mark, semicolons, decimal commas and line ends")
    {
        const CsvStyle excel{CsvDialect::excel, CsvText::guarded};
        const ReportTable table{{{"a", "A"}, {"b", "B"}, {"c", "C"}},
                                {{{ExactNumber{"12.50"}, std::string{"x;y"}, std::size_t{3}}}}};
        CHECK(write_csv(table, excel) == "\xEF\xBB\xBF"
                                         "a;b;c\r\n12,50;\"x;y\";3\r\n");
    }

    TEST_CASE("a fraction is not taken for a date by a spreadsheet")
    {
        CHECK(written(ExactNumber{"17/3"}, {CsvDialect::excel, CsvText::guarded}) ==
              "\xEF\xBB\xBF"
              "a\r\n'17/3\r\n");
        CHECK(written(ExactNumber{"17/3"}) == "a\n17/3\n");
    }

    TEST_CASE("a list is one cell, what is absent is empty")
    {
        const ReportTable table{{{"a", "A"}, {"b", "B"}},
                                {{{std::vector<std::string>{"x", "y"}, ReportCell{}}}}};
        CHECK(write_csv(table, {}) == "a,b\nx;y,\n");
    }
}
