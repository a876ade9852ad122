#include <assess/text/csv.hpp>

#include "text/csv_heading.hpp"

#include <doctest/doctest.h>

using namespace assess;

namespace {

const CsvHeading heading_of_units{
    {{{{"code", "mã đơn vị", "mã"}, true}, {{"name", "tên"}, false}, {{"kind"}, false}}}};

struct ReadTable {
    std::string messages; ///< "2:1 csv-cells\n"
    std::string rows;     ///< of each row the line, and the first cell: "2 00123\n"
};

ReadTable read_table(const std::string& bytes, std::optional<char> delimiter = {},
                     const CsvHeading& heading = heading_of_units)
{
    ReadTable result;
    Diagnostics found;
    CsvReader reader{bytes, "u.csv", delimiter, found, {}, &heading};
    for (auto cells = reader.next(); !cells.empty(); cells = reader.next()) {
        result.rows += std::to_string(cells[0].line) + " " + std::string{cells[0].text} + "\n";
    }
    for (const Diagnostic& one : found.all()) {
        result.messages += std::to_string(one.place.line) + ":" + std::to_string(one.place.column) +
                           " " + std::string{one.message->id} + "\n";
    }
    return result;
}

} // namespace

TEST_SUITE("text/csv_table")
{
    TEST_CASE("the heading is found below titles, with the delimiter of its own line")
    {
        const auto below =
            read_table("BÁO CÁO, năm 2026;;\nKỳ, quý, tháng;;\n;;\nMã;Tên;kind\n1;A;x\n");
        CHECK(below.messages == "4:1 title-rows\n");
        CHECK(below.rows == "5 1\n");
        CHECK(read_table("one title\n\nkind,code,name\nx,1,A\n").rows == "4 x\n");
        CHECK(read_table("a \"title\" with quotes\ncode,name,kind\n1,A,x\n").rows == "3 1\n");
    }

    TEST_CASE("the heading is looked for in twenty rows, and then taken from the best of them")
    {
        std::string titles;
        for (int row = 0; row < 19; ++row) {
            titles += "title\n";
        }
        CHECK(read_table(titles + "code,name,kind\n1,A,x\n").rows == "21 1\n");
        CHECK(read_table("title,\n" + titles + "code,name,kind\n1,A,x\n").rows.empty());
        const auto best = read_table("title,,\ncode,name,sort\n1,A,x\n");
        CHECK(best.messages == "2:1 title-rows\n");
        CHECK(best.rows == "3 1\n");
    }

    TEST_CASE("totals and what follows an empty row below the table are passed over")
    {
        const std::string table = "code,name,kind\n1,A,x\n2,B,x\n";
        const auto totals = read_table(table + "Tổng cộng:,2 đơn vị,\n");
        CHECK(totals.rows == "2 1\n3 2\n");
        CHECK(totals.messages == "4:1 totals-row\n");
        CHECK(read_table(table + ",TỔNG SỐ,2\n").messages == "4:1 totals-row\n");
        CHECK(read_table(table + "Total,2\n").messages == "4:1 totals-row\n");
        const auto below = read_table(table + ",,\n,Người lập,Ngày 5\n\nChủ tịch\n");
        CHECK(below.rows == "2 1\n3 2\n");
        CHECK(below.messages == "5:1 rows-below\n");
    }

    TEST_CASE(
        "an empty row between the rows ends nothing, and no row without a blank above is lost")
    {
        CHECK(read_table("code,name,kind\n1,A,x\n\n2,B,x\n").rows == "2 1\n4 2\n");
        CHECK(read_table("code,name,kind\n1,A,x\n\n,B,x\n2,C,x\n").rows == "2 1\n4 \n5 2\n");
        CHECK(read_table("code,name,kind\n1,A,x\n,B,x\n").rows == "2 1\n3 \n");
    }

    TEST_CASE("totals between the rows are refused")
    {
        const auto read_so = read_table("code,name,kind\n1,A,x\nCộng,1,\n2,B,x\n");
        CHECK(read_so.messages == "3:1 totals-within\n");
        CHECK(read_so.rows == "2 1\n4 2\n");
    }

    TEST_CASE("the heading again is passed over, and another one ends the reading")
    {
        const auto again =
            read_table("code,name,kind\n1,A,x\ncode,name,kind\n2,B,x\ncode,name,kind\n");
        CHECK(again.rows == "2 1\n4 2\n");
        CHECK(again.messages == "3:1 header-repeated\n");
        const auto other = read_table("code,name,kind\n1,A,x\nname,code,kind\nB,2,x\n");
        CHECK(other.rows == "2 1\n");
        CHECK(other.messages == "3:1 header-within\n");
    }

    TEST_CASE("rows that stand in quotes as a whole are told of once for a file, or each")
    {
        const auto all = read_table("\"code,name,kind\"\n\"1,A,x\"\n\"2,B,x\"\n");
        CHECK(all.messages == "1:1 row-in-one-cell\n");
        CHECK(all.rows.empty());
        const auto one = read_table("code,name,kind\n\"1,A,x\"\n\"2,B,x\",,\n3,C,x\n");
        CHECK(one.messages == "2:2 row-in-one-cell\n3:2 row-in-one-cell\n");
        CHECK(one.rows == "4 3\n");
    }

    TEST_CASE("the line that names the delimiter may be in quotes or filled up")
    {
        for (const std::string line : {"sep=;", "\"sep=;\"", "sep=;;;", "SEP=;", "\"sep=;\";;"}) {
            CAPTURE(line);
            CHECK(read_table(line + "\r\ncode;name;kind\n1;A;x\n").rows == "3 1\n");
        }
        CHECK(read_table("sep=|\ncode|name|kind\n1|A|x\n").rows == "3 1\n");
        CHECK(read_table("sep=\t\ncode\tname\tkind\n1\tA\tx\n").rows == "3 1\n");
        for (const std::string line : {"sep=:", "sep=", "\"sep=^\"", "sep=;x"}) {
            CAPTURE(line);
            const auto refused = read_table(line + "\ncode;name;kind\n1;A;x\n");
            CHECK(refused.messages == "0:0 sep-line\n");
            CHECK(read_table(line + "\ncode;name;kind\n1;A;x\n", ';').rows == "3 1\n");
        }
    }

    TEST_CASE("a file of another format is told as what it is")
    {
        const std::pair<std::string, std::string> files[] = {
            {"\x1F\x8B\x08", "gzip"},
            {"\x28\xB5\x2F\xFD\x01", "zstd"},
            {"PK\x03\x04[Content_Types].xml xl/workbook.xml", ".xlsx"},
            {"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", ".ods"},
            {"PK\x03\x04notes.txt", "ZIP"},
            {"\xD0\xCF\x11\xE0", ".xls"},
            {"%PDF-1.7", "PDF"},
            {"\n <HTML><table>", "HTML"}};
        for (const auto& file : files) {
            const std::string& bytes = file.first;
            const std::string& name = file.second;
            CAPTURE(bytes);
            Diagnostics found;
            const CsvReader reader{bytes, "u.csv", {}, found};
            REQUIRE(found.all().size() == 1);
            CHECK(found.all()[0].message->id == "file-format");
            CHECK(sentence(found.all()[0], Language::en).find(name) != std::string::npos);
            CHECK_FALSE(hint(found.all()[0], Language::vi).empty());
        }
    }

    TEST_CASE("headings are compared exactly, then without what explains them")
    {
        HeadingNames names;
        names.add("Ngày (dự kiến)", 0, false);
        names.add("Ngày (thực tế)", 1, false);
        names.add("tasks_assigned", 2, true);
        names.add("tên đơn vị", 3, false);
        CHECK(names.find("ngày (THỰC TẾ)") == 1U);
        CHECK_FALSE(names.find("Ngày"));
        CHECK(names.find("Tasks assigned (nhiệm vụ) *:") == 2U);
        CHECK(names.find("tasks-assigned\nnhiệm vụ được giao") == 2U);
        CHECK(names.find("Tên\nđơn vị") == 3U);
        CHECK(names.within("tasks_assigned năm 2026")->column == 2);
        CHECK(names.within("Tên đơn vị cấp trên")->column == 3);
        CHECK_FALSE(names.within("tasks"));
        CHECK_FALSE(names.within("tasks_assigned"));
    }
}
