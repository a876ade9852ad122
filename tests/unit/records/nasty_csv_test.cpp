#include "differential.hpp"
#include "printers.hpp"
#include "reference/every_type.hpp"
#include "test_folder.hpp"
#include "trial.hpp"

#include <assess/text/csv.hpp>
#include <assess/text/encoding.hpp>

#include <doctest/doctest.h>

#include <algorithm>

namespace {

using reference::FileToRead;

/// The bytes as the one file of a register with every type, scanned in blocks of several sizes.
class Nasty {
public:
    assess::WithoutRows without_rows = assess::WithoutRows::refuse;

    /// What was found, as the first scan said it, after every other scan said the same and the
    /// reference, too. "line:column id" for each, then "; " and the number of records of U1 and U2.
    std::string found_in(const std::string& bytes,
                         const std::vector<std::size_t>& blocks = {1, 7, 64, 262'144})
    {
        const reference::ReadingFrame frame = made_.frame();
        const std::vector<FileToRead> files{{"n.csv", bytes, {',', {}, {}}, {}, without_rows}};
        const auto expected = reference::scan_register(frame, files);
        const auto on_disk = trial::saved(files, folder_ / "");
        const std::string faults = trial::in_words(faults_to_say(expected, files));
        for (const std::size_t block : blocks) {
            CAPTURE(block);
            assess::ScanLimits limits;
            limits.jobs = 3;
            limits.block_bytes = block;
            const trial::Scanned seen = trial::scanned(frame, on_disk, limits);
            CHECK(trial::in_words(seen.found, on_disk) == faults);
            CHECK(seen.words == (expected.accepted ? trial::in_words(expected.counts, frame)
                                                   : std::string{"refused"}));
        }
        return expected.accepted ? records(expected) : places(faults_to_say(expected, files));
    }

private:
    static std::string places(std::vector<reference::RecordFault> faults)
    {
        std::sort(faults.begin(), faults.end());
        std::string words;
        for (const reference::RecordFault& fault : faults) {
            words += (words.empty() ? "" : "; ") + std::to_string(fault.line) + ":" +
                     std::to_string(fault.column) + " " + fault.id;
        }
        return words;
    }

    static std::string records(const reference::RegisterScan& scan)
    {
        std::string words;
        for (const assess::UnitRecords& unit : scan.counts.units) {
            words += (words.empty() ? "" : " + ") + std::to_string(unit.records);
        }
        return words + " records";
    }

    Folder folder_;
    reference::RandomRegister made_ = reference::every_type();
};

const std::string header = "id,unit,day,note,amount,moment,state,paid\n";

/// One faultless row with this note.
std::string row(const std::string& id, const std::string& note, const std::string& end = "\n")
{
    return id + ",U1,2026-05-06," + note + ",1.5,2026-05-07T10:00,open,x" + end;
}

} // namespace

TEST_SUITE("records/nasty_csv")
{
    TEST_CASE("a quoted cell with line breaks may begin at any offset of a block")
    {
        Nasty nasty;
        for (std::size_t before = 0; before < 70; ++before) {
            CAPTURE(before);
            const std::string bytes = header + row("1", std::string(before, 'x')) +
                                      row("2", "\"a \"\"b\"\",\r\n\n\"\"\"\"\"") +
                                      row("3", "\"\"") + row("4", "\"\n\"", "");
            CHECK(nasty.found_in(bytes, {1, 64}) == "4 + 0 records");
        }
    }

    TEST_CASE("CR and LF may stand on both sides of a block's border")
    {
        Nasty nasty;
        for (std::size_t before = 0; before < 70; ++before) {
            CAPTURE(before);
            const std::string bytes = header + row("1", std::string(before, 'x'), "\r\n") +
                                      row("2", "y", "\n\r\n\n") + row("3", "", "\r\n");
            CHECK(nasty.found_in(bytes, {1, 64}) == "3 + 0 records");
        }
    }

    TEST_CASE("a lone CR is found at its place, wherever the blocks end")
    {
        Nasty nasty;
        for (std::size_t before = 0; before < 70; ++before) {
            CAPTURE(before);
            const std::string bytes =
                header + row("1", std::string(before, 'x')) + row("2", "é\r") + row("3", "");
            CHECK(nasty.found_in(bytes, {1, 64}) == "3:18 csv-lone-cr");
        }
        CHECK(nasty.found_in(header + row("1", "", "\r")) == "2:45 csv-lone-cr");
    }

    TEST_CASE("letters of two, three and four bytes may be cut by a block's border")
    {
        Nasty nasty;
        for (std::size_t before = 0; before < 70; ++before) {
            CAPTURE(before);
            const std::string bytes = header + row("1", std::string(before, 'x') + "ệ€😀é") +
                                      row("2", "ê\u0323", "") + ",\n" + row("3", "u\u031B");
            CHECK(nasty.found_in(bytes, {1, 64}) == "3:1 csv-cells");
        }
    }

    TEST_CASE("every kind of byte that is not text is found at its line and column")
    {
        Nasty nasty;
        const std::vector<std::string> kinds{
            "\x80",             // a continuation alone
            "\xC0\xAF",         // two bytes for what fits in one
            "\xE0\x80\xAF",     // three bytes for what fits in one
            "\xED\xA0\x80",     // half a surrogate pair
            "\xF4\x90\x80\x80", // above U+10FFFF
            "\xF8\x88\x80\x80", // five bytes
            "\xFE",
            "\xFF",         // never in UTF-8
            "\xC3",         // cut off after one byte
            "\xE2\x82",     // after two
            "\xF0\x9F\x98", // after three
        };
        for (const std::string& kind : kinds) {
            CAPTURE(assess::visible(kind));
            CHECK(nasty.found_in(header + row("1", "đúng") + row("2", "đó" + kind)) ==
                  "3:19 csv-encoding");
            CHECK(nasty.found_in(header + row("1", "\"\n" + kind + "\"") + row("2", "")) ==
                  "3:1 csv-encoding");
            CHECK(nasty.found_in(header + row("1", "", kind)) == "2:45 csv-encoding");
        }
        const std::string nul(1, '\0');
        CHECK(nasty.found_in(header + row("1", nul) + row("2", "") + row("3", "\"" + nul + "\"")) ==
              "2:17 csv-nul; 4:18 csv-nul");
    }

    TEST_CASE("rows with too few or too many cells are counted out where they begin")
    {
        Nasty nasty;
        CHECK(nasty.found_in(header + row("1", "a,b") + row("2", "") + "3,U1\n" +
                             row("4", "\"a\n,\",") + row("5", "")) ==
              "2:1 csv-cells; 4:1 csv-cells; 5:1 csv-cells");
    }

    TEST_CASE("quotes that do not fit are found, and the rows after them are read")
    {
        Nasty nasty;
        CHECK(nasty.found_in(header + row("1", "a\"b") + row("2", "") + "3,U9,2026-01-01,,,,,\n") ==
              "2:18 csv-quote-inside; 4:3 unit-unknown");
        CHECK(nasty.found_in(header + row("1", "\"a\"b") + "3,U9,2026-01-01,,,,,\n") ==
              "2:20 csv-quote-after; 3:3 unit-unknown");
        CHECK(nasty.found_in(header + row("1", "\"a") + "2,U9,2026-01-01,,,,,\n" +
                             row("3", "\"b\"")) == "3:3 unit-unknown; 4:18 csv-quote-after");
        CHECK(nasty.found_in(header + row("1", "\"a") + "2,U9,2026-01-01,,,,,\n") ==
              "2:17 csv-quote-open; 3:3 unit-unknown");
        CHECK(nasty.found_in(header + row("1", "") + "\"") == "3:1 csv-quote-open");
    }

    TEST_CASE("a byte order mark, a named delimiter and blank lines stand before the header")
    {
        Nasty nasty;
        CHECK(nasty.found_in("\xEF\xBB\xBF" + header + row("1", "")) == "1 + 0 records");
        CHECK(nasty.found_in("\xEF\xBB\xBFsep=,\r\n\r\n\n" + header + ",,,,,,,\n" + row("1", "") +
                             ",,,,,,,\r\n\n") == "1 + 0 records");
        CHECK(nasty.found_in("sep=,\n" + header + row("1", "x", "\r")) == "3:46 csv-lone-cr");
    }

    TEST_CASE("a file without rows, without a header or of another kind is refused")
    {
        Nasty nasty;
        CHECK(nasty.found_in("") == "0:0 csv-empty");
        CHECK(nasty.found_in("\xEF\xBB\xBF\r\n\n") == "0:0 csv-empty");
        CHECK(nasty.found_in(header) == "0:0 csv-no-rows");
        CHECK(nasty.found_in(header.substr(0, header.size() - 1)) == "0:0 csv-no-rows");
        CHECK(nasty.found_in(header + "\n,,,,,,,\n") == "0:0 csv-no-rows");
        CHECK(nasty.found_in("PK\x03\x04 and more\n") == "0:0 file-format");
        CHECK(nasty.found_in("\xFF\xFEi\n") == "0:0 csv-utf16");
        CHECK(nasty.found_in("id,\"unit\n" + row("1", "")) == "1:4 csv-quote-open");
        CHECK(nasty.found_in("day,id\n1,2\n") == "1:0 column-missing");
    }

    TEST_CASE("a file that is only a header says that there are no records, where that is accepted")
    {
        Nasty nasty;
        nasty.without_rows = assess::WithoutRows::accept;
        CHECK(nasty.found_in(header) == "0 + 0 records");
        CHECK(nasty.found_in(header.substr(0, header.size() - 1)) == "0 + 0 records");
        CHECK(nasty.found_in("\xEF\xBB\xBFsep=,\r\n" + header + "\r\n,,,,,,,\n") ==
              "0 + 0 records");
        CHECK(nasty.found_in("") == "0:0 csv-empty");
        CHECK(nasty.found_in("day,id\n") == "1:0 column-missing");
        CHECK(nasty.found_in(header + "1\n") == "2:1 csv-cells");
    }

    TEST_CASE("a cell of a million bytes is read, one byte more is refused")
    {
        Nasty nasty;
        constexpr std::size_t most = assess::CsvReader::max_cell_bytes;
        const std::string longest(most, 'x');
        const std::vector<std::size_t> blocks{4096, 262'144, 4'000'000};
        CHECK(nasty.found_in(header + row("1", longest) + row("2", "\"" + longest + "\""),
                             blocks) == "2 + 0 records");
        CHECK(nasty.found_in(header + row("1", longest + "x") + row("2", "\"\n" + longest + "\"") +
                                 row("3", ""),
                             blocks) == "2:17 csv-cell-long; 3:17 csv-cell-long");
    }

    TEST_CASE("ten thousand columns are read, one more is refused")
    {
        Nasty nasty;
        const auto with_columns = [](std::size_t count) {
            std::string more = header.substr(0, header.size() - 1);
            for (std::size_t column = 8; column < count; ++column) {
                more += ",more" + std::to_string(column);
            }
            return more + "\n" + row("1", "a", std::string(count - 8, ',')) + "\n";
        };
        constexpr std::size_t most = assess::CsvReader::max_columns;
        const std::string unknown = nasty.found_in(with_columns(most), {4096});
        CHECK(unknown == "1 + 0 records");
        CHECK(nasty.found_in(with_columns(most + 1), {4096}) == "1:1 csv-columns");
    }
}
