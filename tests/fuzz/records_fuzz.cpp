#include "fuzz.hpp"

#include "records/trial.hpp"
#include "reference/every_type.hpp"
#include "test_folder.hpp"

#include <algorithm>

using fuzz::require;

namespace {

constexpr std::string_view between_files = "\x1C";

/// The options byte chooses how the files are written and whether the header is put before them.
std::vector<reference::FileToRead> files_of(std::uint8_t options, std::string_view bytes)
{
    const char delimiter = ",;\t,"[options & 3U];
    reference::FileToRead file;
    if ((options & 3U) != 3) {
        file.format.delimiter = delimiter;
    }
    file.format.decimal =
        (options & 4U) != 0 ? assess::DecimalMark::comma : assess::DecimalMark::point;
    file.format.grouping = (options & 128U) == 0 ? assess::Grouping::none
                           : (options & 4U) != 0 ? assess::Grouping::dot
                                                 : assess::Grouping::space;
    file.format.dates = (options & 8U) != 0 ? assess::DateOrder::dmy : assess::DateOrder::ymd;
    file.bad_rows = (options & 16U) != 0 ? assess::BadRows::skip : assess::BadRows::refuse;
    file.without_rows =
        (options & 64U) != 0 ? assess::WithoutRows::accept : assess::WithoutRows::refuse;
    const std::string header =
        (options & 32U) != 0 ? reference::header_of_every_type(delimiter) : "";
    std::vector<reference::FileToRead> files;
    for (bool more = true; more;) {
        const std::size_t end = std::min(bytes.find(between_files), bytes.size());
        file.name = std::to_string(files.size()) + ".csv";
        file.bytes = header + std::string{bytes.substr(0, end)};
        files.push_back(file);
        more = end < bytes.size() && files.size() < 4;
        bytes.remove_prefix(std::min(end + between_files.size(), bytes.size()));
    }
    return files;
}

void require_same(const std::string& one, const std::string& other, const char* property)
{
    if (one != other) {
        std::fprintf(stderr, "%s\nand not\n%s\n", one.c_str(), other.c_str());
    }
    require(one == other, property);
}

} // namespace

/// The first byte holds options, the second the size of blocks; the others are the files.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Folder folder;
    static const reference::RandomRegister made = reference::every_type();
    if (size < 2) {
        return 0;
    }
    const reference::ReadingFrame frame = made.frame();
    const auto files = files_of(data[0], fuzz::text_of(data + 2, size - 2));
    const auto expected = reference::scan_register(frame, files);
    if (!expected.read_to_end) {
        return 0; // more faults than the reader of other imports counts
    }
    const auto on_disk = trial::saved(files, folder / "");
    const std::string words =
        expected.accepted ? trial::in_words(expected.counts, frame) : "refused";
    const std::string faults = trial::in_words(faults_to_say(expected, files));
    for (const std::size_t block : {std::size_t{1} + data[1], assess::ScanLimits{}.block_bytes}) {
        assess::ScanLimits limits;
        limits.jobs = block > 256 ? 1 : 3;
        limits.block_bytes = block;
        limits.max_faults = 100'000;
        limits.key_bytes = block > 256 ? limits.key_bytes : 1;
        limits.scratch = folder / "";
        const trial::Scanned seen = trial::scanned(frame, on_disk, limits);
        require_same(trial::in_words(seen.found, on_disk), faults, "every fault at its place");
        require_same(seen.words, words, "every number as the reference has it");
        for (const assess::Diagnostic& one : seen.found) {
            fuzz::require_clean(one);
        }
    }
    return 0;
}
