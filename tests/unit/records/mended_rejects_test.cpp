#include "printers.hpp"
#include "reference/every_type.hpp"
#include "test_folder.hpp"
#include "trial.hpp"

#include <assess/files/file.hpp>

#include <doctest/doctest.h>

namespace {

/// The text with the first `old` exchanged for `now`.
std::string with(std::string text, const std::string& old, const std::string& now)
{
    const std::size_t at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), now);
}

std::optional<assess::RegisterCounts> counts_of(const reference::ReadingFrame& frame,
                                                const std::vector<assess::RecordFile>& files,
                                                assess::NewFile* rejects)
{
    assess::Diagnostics found;
    const assess::ScanRequest request{trial::view_of(frame, files), {}, nullptr, rejects,
                                      assess::Language::en,         {}};
    return assess::scan_records(request, found);
}

} // namespace

TEST_SUITE("records/mended_rejects")
{
    TEST_CASE("rows that were left out are mended in their file and imported from it")
    {
        const Folder folder;
        const auto made = reference::every_type();
        const reference::ReadingFrame frame = made.frame();
        std::vector<reference::FileToRead> files{
            {"a.csv",
             reference::header_of_every_type(';') + "1;U1;5/6/2026;;1,5;;open;có\n"
                                                    "2;U1;6/6/2026;'=x;abc;;;\n"
                                                    "3;U2;7/6/2026;\"lost;quote\";4\n",
             {';', assess::DecimalMark::comma, assess::DateOrder::dmy},
             assess::BadRows::skip}};
        auto on_disk = trial::saved(files, folder / "");
        assess::NewFile rejects = assess::NewFile::in(folder / "");
        const auto without = counts_of(frame, on_disk, &rejects);
        REQUIRE(without);
        CHECK(without->files[0].rejected == 2);
        CHECK(trial::units_in_words(*without, frame) ==
              "0 keys repeated, 0 changed\n"
              "U1: 1; records = 1; notes = 0; total = 1.5; average = 1.5; least = 1.5; "
              "greatest = nothing arose; late = 0\n"
              "U2: 0; records = 0; notes = 0; total = 0; average = nothing arose; "
              "least = nothing arose; greatest = nothing arose; late = 0\n");

        const std::string mended =
            with(with(assess::read_file(rejects.path()), ",abc,", ",\"2,5\","), ",,,,,,,,a.csv",
                 "3,U2,7/6/2026,,4,,,,a.csv");
        assess::write_file(folder / "mended.csv", mended);
        on_disk.push_back({"mended.csv",
                           folder / "mended.csv",
                           {',', assess::DecimalMark::comma, assess::DateOrder::dmy},
                           assess::BadRows::refuse,
                           {}});
        const auto all = counts_of(frame, on_disk, nullptr);
        REQUIRE(all);
        CHECK(all->files[1].rows == 2);
        CHECK(trial::units_in_words(*all, frame) ==
              "0 keys repeated, 0 changed\n"
              "U1: 2; records = 2; notes = 1; total = 4; average = 2; least = 1.5; "
              "greatest = 2.5; late = 0\n"
              "U2: 1; records = 1; notes = 0; total = 4; average = 4; least = nothing arose; "
              "greatest = nothing arose; late = 0\n");
    }
}
