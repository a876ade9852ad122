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

    TEST_CASE("the delimiter is the one seen most often outside quotes, or the one given")
    {
        CHECK(read("\"a,b,c\";d\n1;2\n").rows == Rows{{"a,b,c", "d"}, {"1", "2"}});
        CHECK(read("a,b;c\n1,2;3\n", ';').rows == Rows{{"a,b", "c"}, {"1,2", "3"}});
        CHECK(read("a|b\n1|2\n", '|').rows == Rows{{"a", "b"}, {"1", "2"}});
        CHECK(read("sep=;\na,b;c\n1,2;3\n").rows == Rows{{"a,b", "c"}, {"1,2", "3"}});
        CHECK(read("sep=;\na,b\n1,2\n", ',').rows == Rows{{"a", "b"}, {"1", "2"}});
        CHECK(read("a,b;c\n1,2;3\n").rows == Rows{{"a,b", "c"}, {"1,2", "3"}});
        CHECK(read("a,b\tc\n1,2\t3\n").rows == Rows{{"a,b", "c"}, {"1,2", "3"}});
        CHECK(read("a\tb;c\n1\t2;3\n").rows == Rows{{"a\tb", "c"}, {"1\t2", "3"}});
        CHECK(read("code\nU1\nU2").rows == Rows{{"code"}, {"U1"}, {"U2"}});
    }

    TEST_CASE("codes and numbers stay the text they are")
    {
        CHECK(read("a,b\n00006,1.000330\n 7 ,1e3\n").rows ==
              Rows{{"a", "b"}, {"00006", "1.000330"}, {" 7 ", "1e3"}});
    }

    TEST_CASE("text is composed, in the header too")
    {
        const auto result = read("ma\u0303,\"te\u0302n\"\n\"Vie\u0323\u0302t \"\"x\"\"\",b\n");
        CHECK(result.rows == Rows{{"mã", "tên"}, {"Việt \"x\"", "b"}});
    }

    TEST_CASE("the guard of our own reports is taken off, and only that")
    {
        CHECK(read("a,b\n'=1+2,'-5\n\"'@x\",'quoted'\n''=1,-5\n").rows ==
              Rows{{"a", "b"}, {"=1+2", "-5"}, {"@x", "'quoted'"}, {"'=1", "-5"}});
        for (const auto* text : {"=1", "'=1", "+x", "-", "@", "\tx", "\rx", "'", "''", "x=1", "",
                                 "x;=1+1", "a,'-b\t@c", "＝1+1", "''＠x", "a\n=1\r\n'+2",
                                 "'quoted',x", "=\"00123\"", "\t\t'="}) {
            CAPTURE(text);
            const std::string bytes = "a,b\n" + csv_quoted(csv_guarded(text), ',') + ",x\n";
            CHECK(read(bytes).rows.back().front() == text);
        }
    }

    TEST_CASE("lines of nothing but delimiters are passed over")
    {
        const auto result = read("a;b\n;\n1;2\n;;;\n;\n");
        CHECK(result.rows == Rows{{"a", "b"}, {"1", "2"}});
        CHECK(result.messages.empty());
    }

    TEST_CASE("a fault is told where it stands, and the rows after it are still read")
    {
        struct Row {
            std::string bytes;
            std::string messages;
            std::size_t rows; ///< below the header
        };
        const Row rows[] = {
            {"a,b\n1\n1,2,3\n1,2\n", "2:1 csv-cells\n3:1 csv-cells\n", 1},
            {"a,b\nđ\"x,2\n1,2\n", "2:2 csv-quote-inside\n", 1},
            {"a,b\n\"đ\"x,2\n1,2\n", "2:4 csv-quote-after\n", 1},
            {"a,b\n1,\"x\n3,\"y\",4\n1,2\n", "3:4 csv-quote-after\n3:1 csv-cells\n", 1},
            {"a,b\n1,\"x\n3,4\n", "2:3 csv-quote-open\n", 1},
            {"a,b\n1,2\r3,4\n5,6\n", "2:4 csv-lone-cr\n", 1},
            {"a,b\n1,2\r", "2:4 csv-lone-cr\n", 0},
            {"a,b\nđ,\xFFx\n1,2\n", "2:3 csv-encoding\n", 1},
            {"a,b\n\"x\n\xFF\n\xFE\",2\n1,2\n", "3:1 csv-encoding\n4:1 csv-encoding\n", 1},
            {std::string{"a,b\n1,\0\n1,2\n", 12}, "2:3 csv-nul\n", 1},
        };
        for (const auto& row : rows) {
            CAPTURE(row.bytes);
            const auto result = read(row.bytes);
            CHECK(result.messages == row.messages);
            CHECK(result.rows.size() == row.rows + 1);
        }
    }

    TEST_CASE("a file without rows, or that is no CSV, says what it is")
    {
        struct Row {
            std::string bytes;
            std::string messages;
        };
        const Row rows[] = {
            {"", "0:0 csv-empty\n"},
            {"\xEF\xBB\xBF", "0:0 csv-empty\n"},
            {"\n\r\n,,\n", "0:0 csv-empty\n"},
            {"a,b", "0:0 csv-no-rows\n"},
            {"a,b\n\n", "0:0 csv-no-rows\n"},
            {"a,b\n1\n", "2:1 csv-cells\n"},
            {"a,\"b\n1,2\n", "1:3 csv-quote-open\n"},
            {"a,\xFF\n1,2\n", "1:3 csv-encoding\n"},
            {"PK\x03\x04zip", "0:0 file-format\n"},
            {"\xD0\xCF\x11\xE0", "0:0 file-format\n"},
            {std::string{"\xFF\xFE"
                         "a\0",
                         4},
             "0:0 csv-utf16\n"},
            {"a\rb\rc", "1:2 csv-lone-cr\n"},
        };
        for (const auto& row : rows) {
            CAPTURE(row.bytes);
            CHECK(read(row.bytes).messages == row.messages);
        }
    }

    TEST_CASE("a cell of a million bytes is read, and one byte more is refused")
    {
        const std::string most(CsvReader::max_cell_bytes, 'x');
        CHECK(read("a,b\n" + most + ",\"" + most + "\"\n").rows.size() == 2);
        CHECK(read("a,b\n1," + most + "x\n1,2\n").messages == "2:3 csv-cell-long\n");
        const auto quoted = read("a,b\n1,\"\n" + most + "\"\n1,2\n");
        CHECK(quoted.messages == "2:3 csv-cell-long\n");
        CHECK(quoted.rows.size() == 2);
    }

    TEST_CASE("ten thousand columns are read, and one more is refused")
    {
        const std::string most(CsvReader::max_columns - 1, ',');
        CHECK(read("a" + most + "\n1" + most + "\n").rows.size() == 2);
        CHECK(read("a" + most + ",\n1" + most + ",\n").messages == "1:1 csv-columns\n");
    }

    TEST_CASE("sixteen mebibytes of blank lines are refused, and one byte less is passed over")
    {
        const std::size_t least = std::size_t{16} << 20U;
        const std::string row = std::string(4095, ',') + '\n';
        std::string blank;
        while (blank.size() < least) {
            blank += row;
        }
        const std::string above = "a,b\n1,2\n3,4";
        CHECK(read(above + '\n' + blank + "5,6\n").messages == "4:1 csv-blank\n");
        CHECK(read(blank).messages == "1:1 csv-blank\n");
        blank.erase(0, 2);
        CHECK(read(above + '\n' + blank + "5,6\n").rows.back() == Rows::value_type{"5", "6"});
    }

    TEST_CASE("a file that is many times as long is read where its rows hold something")
    {
        const std::string row = std::string(999'999, 'x') + "\n";
        std::string file = "a\n";
        for (int i = 0; i < 70; ++i) {
            file += row;
        }
        CHECK(read(file).messages.empty());
    }

    TEST_CASE("reading stops after a thousand faults and says so")
    {
        std::string bytes = "a,b\n";
        for (int row = 0; row < 1500; ++row) {
            bytes += "1\n";
        }
        Diagnostics found;
        CsvReader reader{bytes, "f.csv", std::nullopt, found};
        CHECK(reader.next().empty());
        CHECK(found.errors() == 1000);
        CHECK(render_text(found.all().back(), Language::en) ==
              "f.csv:1002: note: reading this file stopped here, after 1000 faults [csv-stopped]\n"
              "  hint: correct these first, then import again\n");
    }

    TEST_CASE("a file in another encoding is not reported line by line to its end")
    {
        std::string bytes = "a,b\n";
        for (int row = 0; row < 1500; ++row) {
            bytes += "\xFF,1\n";
        }
        Diagnostics found;
        CsvReader reader{bytes, "f.csv", std::nullopt, found};
        CHECK(reader.next().empty());
        CHECK(found.errors() == 100);
        CHECK(sentence(found.all().back(), Language::en) ==
              "1400 more lines have bytes that are not part of UTF-8 text");
    }

    TEST_CASE("a value is quoted only where it must be")
    {
        CHECK(csv_quoted("a b", ',') == "a b");
        CHECK(csv_quoted("a,b", ';') == "a,b");
        CHECK(csv_quoted("a,b", ',') == "\"a,b\"");
        CHECK(csv_quoted("a\"b", ',') == "\"a\"\"b\"");
        CHECK(csv_quoted("a\nb", ',') == "\"a\nb\"");
    }
}
