#include "packed.hpp"
#include "printers.hpp"
#include "test_folder.hpp"
#include "trial.hpp"

#include <assess/files/file.hpp>
#include <assess/text/csv.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

namespace {

using assess::BadRows;
using reference::Dice;
using reference::RandomFile;
using reference::Wrong;

/// Small blocks and three threads.
assess::ScanLimits limits()
{
    assess::ScanLimits made;
    made.jobs = 3;
    made.block_bytes = 100;
    return made;
}

/// The units' values; "refused" when there was an error.
std::string units_of(const reference::ReadingFrame& frame,
                     const std::vector<assess::RecordFile>& files)
{
    assess::Diagnostics found;
    const assess::ScanRequest request{trial::view_of(frame, files), limits(), nullptr, {},
                                      assess::Language::en,         {}};
    const auto counts = assess::scan_records(request, found);
    return counts ? trial::units_in_words(*counts, frame) : "refused";
}

/// The first of them as a user reads them.
std::string first_of(const std::vector<assess::Diagnostic>& found, std::size_t count)
{
    std::string text;
    for (std::size_t at = 0; at < count; ++at) {
        text += render_text(found.at(at), assess::Language::en);
    }
    return text;
}

/// The same rows in more files: each file is cut between two of its rows.
std::vector<RandomFile> cut(Dice& dice, const std::vector<RandomFile>& files)
{
    std::vector<RandomFile> parts;
    for (const RandomFile& file : files) {
        const RandomFile head{"", file.format, file.head, {}};
        parts.push_back(head);
        for (const std::string& row : file.rows) {
            if (!parts.back().rows.empty() && dice.percent(20)) {
                parts.push_back(head);
            }
            parts.back().rows.push_back(row);
        }
    }
    for (std::size_t part = 0; part < parts.size(); ++part) {
        parts[part].name = "part-" + std::to_string(part);
    }
    return parts;
}

std::string in_words(const std::vector<assess::ListedRecord>& records)
{
    std::string words;
    for (const assess::ListedRecord& record : records) {
        words += std::to_string(record.file) + ":" + std::to_string(record.line) + " " +
                 std::string{name_of(record.reason)};
        for (const std::string& cell : record.cells) {
            words += "|" + cell;
        }
        words += '\n';
    }
    return words;
}

/// "file:line" of every row in a file of rejects; each must say why.
std::vector<std::string> rejected_places(const std::filesystem::path& file)
{
    const std::string bytes = assess::read_file(file);
    assess::Diagnostics found;
    assess::CsvReader csv{bytes, "rejects.csv", ',', found};
    const std::size_t columns = csv.header().size();
    REQUIRE(columns > 4);
    CHECK(csv.header()[columns - 4].text == "rejected_file");
    CHECK(csv.header()[columns - 3].text == "rejected_line");
    CHECK(csv.header()[columns - 2].text == "rejected_because");
    CHECK(csv.header()[columns - 1].text == "rejected_row");
    std::vector<std::string> places;
    for (auto cells = csv.next(); !cells.empty(); cells = csv.next()) {
        places.push_back(std::string{cells[columns - 4].text} + ":" +
                         std::string{cells[columns - 3].text});
        CHECK_FALSE(cells[columns - 2].text.empty());
    }
    return places;
}

} // namespace

TEST_SUITE("records/scan_properties")
{
    TEST_CASE("how records are spread over files and packed does not change what units have")
    {
        const Folder folder;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            CAPTURE(seed);
            Dice dice{seed};
            const auto made = reference::random_register(dice);
            const auto files = reference::random_files(dice, made, Wrong::nothing);
            const auto whole = trial::to_read(files, BadRows::refuse);
            const auto cut_up = trial::to_read(cut(dice, files), BadRows::refuse);
            const reference::ReadingFrame frame = made.frame();
            const std::string expected = units_of(frame, trial::saved(whole, folder / ""));
            CHECK(units_of(frame, trial::saved(cut_up, folder / "")) == expected);
            CHECK(units_of(frame, trial::saved(cut_up, folder / "", trial::gzip)) == expected);
            CHECK(units_of(frame, trial::saved(whole, folder / "", trial::zstd)) == expected);
        }
    }

    TEST_CASE("the file of rejects holds exactly the rows that were left out")
    {
        const Folder folder;
        std::size_t rejected = 0;
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            CAPTURE(seed);
            Dice dice{seed};
            const auto made = reference::random_register(dice);
            const auto files = trial::to_read(reference::random_files(dice, made, Wrong::many_rows),
                                              BadRows::skip);
            const reference::ReadingFrame frame = made.frame();
            const auto expected = reference::scan_register(frame, files);
            if (!expected.accepted) {
                continue;
            }
            std::vector<std::string> places;
            for (std::size_t file = 0; file < files.size(); ++file) {
                for (const std::uint64_t line : expected.files[file].bad_rows) {
                    places.push_back(files[file].name + ":" + std::to_string(line));
                }
            }
            rejected += places.size();
            const auto on_disk = trial::saved(files, folder / "");
            assess::NewFile rejects = assess::NewFile::in(folder / "");
            const assess::ScanRequest request{trial::view_of(frame, on_disk), limits(), nullptr,
                                              &rejects, assess::Language::vi};
            assess::Diagnostics found;
            REQUIRE(assess::scan_records(request, found));
            CHECK(rejected_places(rejects.path()) == places);
        }
        CHECK(rejected > 100);
    }

    TEST_CASE("records are listed as the reference lists them, with the reason they do not count")
    {
        const Folder folder;
        std::map<std::string, std::size_t> seen;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            CAPTURE(seed);
            Dice dice{seed};
            const auto made = reference::random_register(dice);
            const auto files =
                trial::to_read(reference::random_files(dice, made, Wrong::few_rows), BadRows::skip);
            const reference::ReadingFrame frame = made.frame();
            const auto expected = reference::scan_register(frame, files);
            if (!expected.accepted) {
                continue;
            }
            const auto on_disk = trial::saved(files, folder / "");
            const auto where = reference::record_expression(
                frame.columns_of(), reference::random_where(dice, frame.columns_of(), false));
            const std::string unit = made.units[dice.roll(made.units.size())];
            for (const auto wanted : {assess::Wanted::counted, assess::Wanted::not_counted}) {
                assess::ListRequest request{
                    trial::view_of(frame, on_disk), limits(), nullptr, unit, &where, wanted};
                assess::Diagnostics found;
                const auto listed = assess::list_records(request, found);
                REQUIRE(listed);
                CHECK(in_words(*listed) ==
                      in_words(reference::list_of(expected, frame, unit, where, wanted)));
                for (const assess::ListedRecord& record : *listed) {
                    ++seen[std::string{name_of(record.reason)}];
                }
            }
        }
        for (const char* reason : {"", "condition", "outside-period", "superseded"}) {
            CAPTURE(reason);
            CHECK(seen[reason] >= 20);
        }
    }

    TEST_CASE("no more faults are shown than were asked for, the first, and all are counted")
    {
        const Folder folder;
        std::size_t compared = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            CAPTURE(seed);
            Dice dice{seed};
            const auto made = reference::random_register(dice);
            const auto files = trial::to_read(reference::random_files(dice, made, Wrong::many_rows),
                                              BadRows::refuse);
            const reference::ReadingFrame frame = made.frame();
            const auto on_disk = trial::saved(files, folder / "");
            const auto expected = reference::scan_register(frame, files);
            std::size_t of_rows = 0;
            for (const reference::ReadFile& file : expected.files) {
                of_rows += file.row_faults.size();
            }
            const trial::Scanned all = trial::scanned(frame, on_disk, limits());
            for (const std::size_t most : {0U, 1U, 8U, 30U}) {
                if (of_rows <= most) {
                    continue;
                }
                CAPTURE(most);
                assess::ScanLimits few = limits();
                few.max_faults = most;
                const trial::Scanned seen = trial::scanned(frame, on_disk, few);
                CHECK(seen.words == "refused");
                const std::size_t of_files = all.found.size() - of_rows;
                REQUIRE(seen.found.size() == of_files + most + 1);
                CHECK(first_of(seen.found, of_files + most) ==
                      first_of(all.found, of_files + most));
                const std::string count = std::to_string(of_rows);
                CHECK(sentence(seen.found.back(), assess::Language::en) ==
                      (most == 0 ? "faults found: " + count + "; none of them is shown"
                                 : count + " faults were found; the first " + std::to_string(most) +
                                       " are shown"));
                ++compared;
            }
        }
        CHECK(compared > 100);
    }
}
