#include "trial.hpp"

#include <algorithm>
#include <fstream>

namespace trial {

namespace {

std::string in_words(const assess::Outcome& outcome)
{
    return outcome.has_value()                                      ? outcome.number.str()
           : outcome.state == assess::Outcome::State::nothing_arose ? "nothing arose"
                                                                    : "missing";
}

} // namespace

std::vector<assess::RecordFile> saved(const std::vector<reference::FileToRead>& files,
                                      const std::filesystem::path& folder,
                                      std::string (*pack)(const std::string&))
{
    std::vector<assess::RecordFile> on_disk;
    for (const reference::FileToRead& file : files) {
        const auto path = folder / file.name;
        std::ofstream{path, std::ios::binary}
            << (pack == nullptr ? file.bytes : pack(file.bytes)); // not synced: there are thousands
        on_disk.push_back({file.name, path, file.format, file.bad_rows, {}});
        on_disk.back().without_rows = file.without_rows;
    }
    return on_disk;
}

std::vector<reference::FileToRead> to_read(const std::vector<reference::RandomFile>& files,
                                           assess::BadRows bad_rows,
                                           assess::WithoutRows without_rows)
{
    std::vector<reference::FileToRead> made;
    for (const reference::RandomFile& file : files) {
        made.push_back({file.name, file.bytes(), file.format, bad_rows, without_rows});
    }
    return made;
}

assess::RegisterView view_of(const reference::ReadingFrame& frame,
                             const std::vector<assess::RecordFile>& files)
{
    return {frame.set, frame.book, frame.units, frame.period, frame.calendar, files};
}

Scanned scanned(const reference::ReadingFrame& frame, const std::vector<assess::RecordFile>& files,
                const assess::ScanLimits& limits)
{
    assess::Diagnostics found;
    const assess::ScanRequest request{view_of(frame, files), limits, nullptr, {},
                                      assess::Language::en,  {}};
    const auto counts = assess::scan_records(request, found);
    return {counts ? in_words(*counts, frame) : "refused",
            {found.all().begin(), found.all().end()}};
}

std::string in_words(const assess::RegisterCounts& counts, const reference::ReadingFrame& frame)
{
    std::string words;
    for (const assess::ScannedFile& file : counts.files) {
        words += file.sha256.substr(0, 8) + " " + std::to_string(file.bytes) + " bytes, " +
                 std::to_string(file.rows) + " rows, " + std::to_string(file.rejected) +
                 " rejected, " + std::to_string(file.outside_period) + " outside, " +
                 std::to_string(file.superseded) + " superseded\n";
    }
    return words + units_in_words(counts, frame);
}

std::string units_in_words(const assess::RegisterCounts& counts,
                           const reference::ReadingFrame& frame)
{
    std::string words = std::to_string(counts.repeated_keys) + " keys repeated, " +
                        std::to_string(counts.changed_keys) + " changed\n";
    for (std::size_t unit = 0; unit < counts.units.size(); ++unit) {
        words += frame.units.at(unit) + ": " + std::to_string(counts.units[unit].records);
        for (std::size_t value = 0; value < counts.units[unit].values.size(); ++value) {
            words += "; " + frame.set.measures.at(counts.measures.at(value)).id + " = " +
                     in_words(counts.units[unit].values[value]);
        }
        words += '\n';
    }
    return words;
}

std::string in_words(std::vector<reference::RecordFault> faults)
{
    std::sort(faults.begin(), faults.end());
    std::string words;
    for (const reference::RecordFault& fault : faults) {
        words += std::to_string(fault.file) + ":" + std::to_string(fault.line) + ":" +
                 std::to_string(fault.column) + " " + fault.id + "\n";
    }
    return words;
}

std::string in_words(const std::vector<assess::Diagnostic>& found,
                     const std::vector<assess::RecordFile>& files)
{
    std::vector<reference::RecordFault> faults;
    for (const assess::Diagnostic& one : found) {
        const auto file =
            std::find_if(files.begin(), files.end(), [&](const assess::RecordFile& each) {
                return each.name == one.place.file;
            });
        if (one.message->id == "key-invisible") {
            continue; // counted for a file, not told of each record
        }
        faults.push_back({static_cast<std::size_t>(file - files.begin()), one.place.line,
                          one.place.column, std::string{one.message->id}});
    }
    return in_words(std::move(faults));
}

} // namespace trial
