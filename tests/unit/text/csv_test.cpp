#include "printers.hpp"

#include <assess/text/csv.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Read {
    Rows rows; ///< with the header first
    std::string messages;
};

Read read(std::string_view bytes, std::optional<char> delimiter = std::nullopt)
{
    Diagnostics found;
    CsvReader reader{bytes, "f.csv", delimiter, found};
    Read read;
    const auto keep = [&read](std::span<const CsvCell> cells) {
        auto& row = read.rows.emplace_back();
        for (const auto& cell : cells) {
            row.emplace_back(cell.text);
        }
    };
    if (!reader.header().empty()) {
        keep(reader.header());
    }
    for (auto cells = reader.next(); !cells.empty(); cells = reader.next()) {
        keep(cells);
    }
    for (const auto& diagnostic : found.all()) {
        read.messages += std::to_string(diagnostic.place.line) + ':' +
                         std::to_string(diagnostic.place.column) + ' ' +
                         std::string{diagnostic.message->id} + '\n';
    }
    return read;
}

std::string places(std::string_view bytes)
{
    Diagnostics found;
    CsvReader reader{bytes, "f.csv", std::nullopt, found};
    std::string text;
    for (auto cells = reader.next(); !cells.empty(); cells = reader.next()) {
        for (const auto& cell : cells) {
            text += std::to_string(cell.line) + ':' + std::to_string(cell.column) + ' ';
        }
    }
    return text;
}

} // namespace

TEST_SUITE("text/csv")
{
    TEST_CASE("cells are read from all the shapes a file may have")
    {
        const Rows plain{{"a", "b"}, {"1", "2"}, {"3", ""}};
        for (const std::string_view bytes : {
                 "a,b\n1,2\n3,\n",
                 "a,b\n1,2\n3,",
                 "a;b\r\n1;2\r\n3;\r\n",
                 "a\tb\r\n1\t2\n3\t",
                 "\xEF\xBB\xBF"
                 "a,b\n1,2\n3,\n",
                 "sep=;\r\na;b\n1;2\n3;\n",
                 "\n\r\na,b\n\n1,2\n\n\n3,\n\n",
                 "\"a\",\"b\"\n\"1\",2\n3,\"\"",
             }) {
            CAPTURE(bytes);
            const auto result = read(bytes);
            CHECK(result.rows == plain);
            CHECK(result.messages.empty());
        }
    }

    TEST_CASE("quotes hold delimiters, line breaks and quotes")
    {
        const auto result = read("a,b\n\"1,\n2\",\"say \"\"x\"\"\"\n\"\"\"\",\"\r\n\"\n");
        CHECK(result.rows == Rows{{"a", "b"}, {"1,\n2", "say \"x\""}, {"\"", "\r\n"}});
        CHECK(result.messages.empty());
    }

    TEST_CASE("every cell knows the line and column where its text begins")
    {
        CHECK(places("a,b\n1,2\n") == "2:1 2:3 ");
        CHECK(places("a,b\n\"x\n\ny\",\"2\"\n3,4") == "2:2 4:5 5:1 5:3 ");
        CHECK(places("a,b,c\nđơn vị,mã,x\n") == "2:1 2:8 2:11 ");
        CHECK(places("\xEF\xBB\xBF"
                     "a,b\n'=1,2\n") == "2:2 2:5 ");
    }
}
