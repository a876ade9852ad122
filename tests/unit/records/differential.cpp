#include "differential.hpp"

#include "trial.hpp"

namespace trial {

namespace {

using reference::Dice;

struct Variation {
    std::string name;
    assess::ScanLimits limits;
};

assess::ScanLimits limits(unsigned jobs, std::size_t block_bytes,
                          const std::filesystem::path& scratch)
{
    assess::ScanLimits made;
    made.jobs = jobs;
    made.block_bytes = block_bytes;
    made.max_faults = 1'000'000;
    made.scratch = scratch;
    return made;
}

std::vector<Variation> variations(Dice& dice, const std::filesystem::path& scratch)
{
    const std::size_t some = dice.between(2, 3000);
    std::vector<Variation> all{
        {"one job", limits(1, assess::ScanLimits{}.block_bytes, scratch)},
        {"two jobs, blocks of 64 bytes", limits(2, 64, scratch)},
        {"seven jobs, blocks of " + std::to_string(some) + " bytes", limits(7, some, scratch)}};
    Variation spilling{"keys in a file", limits(2, 512, scratch)};
    spilling.limits.key_bytes = 1;
    all.push_back(spilling);
    return all;
}

void count_happenings(Tally& seen, const reference::RegisterScan& scan,
                      const reference::RandomRegister& made)
{
    ++seen[scan.accepted ? "accepted" : "refused"];
    for (const reference::ReadFile& file : scan.files) {
        for (const auto& faults : {file.faults, file.row_faults}) {
            for (const reference::RecordFault& fault : faults) {
                ++seen[fault.id];
            }
        }
    }
    if (!scan.accepted) {
        return;
    }
    for (const assess::ScannedFile& file : scan.counts.files) {
        seen["rows"] += file.rows;
        seen["files without rows"] += file.rows == 0 ? 1 : 0;
        seen["rejected rows"] += file.rejected;
        seen["rows outside"] += file.outside_period;
        seen["rows superseded"] += file.superseded;
    }
    seen["keys repeated"] += scan.counts.repeated_keys;
    seen["keys changed"] += scan.counts.changed_keys;
    for (const assess::UnitRecords& unit : scan.counts.units) {
        for (std::size_t at = 0; at < unit.values.size(); ++at) {
            const auto& counted = *made.set.measures[scan.counts.measures[at]].counted();
            const bool zero = !unit.values[at].has_value() || unit.values[at].number.is_zero();
            ++seen[std::string{"aggregate "} + std::to_string(static_cast<int>(counted.aggregate)) +
                   (zero ? " of none" : "")];
        }
    }
}

std::string compared(const Variation& variation, const Scanned& seen, const std::string& words,
                     const std::string& faults, const std::vector<assess::RecordFile>& files)
{
    const std::string seen_faults = in_words(seen.found, files);
    if (seen_faults != faults) {
        return variation.name + ": faults\n" + seen_faults + "and not\n" + faults;
    }
    return seen.words == words ? "" : variation.name + ":\n" + seen.words + "and not\n" + words;
}

} // namespace

const std::vector<std::string>& must_happen()
{
    static const std::vector<std::string> happenings{"accepted",
                                                     "aggregate 0",
                                                     "aggregate 0 of none",
                                                     "aggregate 1",
                                                     "aggregate 1 of none",
                                                     "aggregate 2",
                                                     "aggregate 2 of none",
                                                     "aggregate 3",
                                                     "aggregate 3 of none",
                                                     "aggregate 4",
                                                     "aggregate 4 of none",
                                                     "aggregate 5",
                                                     "aggregate 5 of none",
                                                     "day-outside-calendar",
                                                     "cell-empty",
                                                     "choice-unknown",
                                                     "column-missing",
                                                     "column-repeated",
                                                     "column-unknown",
                                                     "csv-cells",
                                                     "csv-encoding",
                                                     "csv-lone-cr",
                                                     "csv-no-rows",
                                                     "csv-nul",
                                                     "header-repeated",
                                                     "rows-below",
                                                     "title-rows",
                                                     "totals-within",
                                                     "csv-quote-after",
                                                     "csv-quote-inside",
                                                     "csv-quote-open",
                                                     "date-impossible",
                                                     "date-syntax",
                                                     "files without rows",
                                                     "keys changed",
                                                     "keys repeated",
                                                     "number-syntax",
                                                     "refused",
                                                     "rejected rows",
                                                     "rows",
                                                     "rows outside",
                                                     "rows superseded",
                                                     "time-syntax",
                                                     "unit-unknown",
                                                     "value-above-max",
                                                     "value-below-min",
                                                     "yes-no-unknown"};
    return happenings;
}

std::string disagreement(std::uint64_t seed, const std::filesystem::path& folder, Tally& seen)
{
    using reference::Wrong;
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    Dice dice{seed};
    const reference::RandomRegister made = reference::random_register(dice);
    const Wrong wrong = dice.pick(
        {Wrong::nothing, Wrong::nothing, Wrong::few_rows, Wrong::many_rows, Wrong::anything});
    const auto bad_rows = wrong != Wrong::nothing && dice.percent(60) ? assess::BadRows::skip
                                                                      : assess::BadRows::refuse;
    const auto without_rows =
        seed % 2 == 0 ? assess::WithoutRows::accept : assess::WithoutRows::refuse;
    const auto files = to_read(reference::random_files(dice, made, wrong), bad_rows, without_rows);
    const reference::ReadingFrame frame = made.frame();
    const reference::RegisterScan expected = reference::scan_register(frame, files);
    count_happenings(seen, expected, made);
    const auto on_disk = saved(files, folder);
    const std::string words = expected.accepted ? in_words(expected.counts, frame) : "refused";
    const std::string faults = in_words(faults_to_say(expected, files));
    std::vector<assess::Diagnostic> first;
    for (const Variation& variation : variations(dice, folder)) {
        const Scanned result = scanned(frame, on_disk, variation.limits);
        const std::string difference = compared(variation, result, words, faults, on_disk);
        if (!difference.empty()) {
            return difference;
        }
        if (!first.empty() && first != result.found) {
            return variation.name + ": the same faults in another order, or in other words";
        }
        first = result.found;
    }
    return {};
}

} // namespace trial
