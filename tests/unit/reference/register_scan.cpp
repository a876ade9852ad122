#include "register_scan.hpp"

#include <assess/text/digest.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace reference {

namespace {

using assess::Counted;
using assess::NotCounted;
using assess::Outcome;
using assess::Rational;

std::vector<const ReadRecord*> all_records(const RegisterScan& scan)
{
    std::vector<const ReadRecord*> all;
    for (const ReadFile& file : scan.files) {
        for (const ReadRecord& record : file.records) {
            all.push_back(&record);
        }
    }
    return all;
}

assess::Date day_of(const ReadRecord& record, const assess::Register& book)
{
    return std::chrono::floor<std::chrono::days>(
        std::get<assess::DateTime>(*record.cells[book.date]));
}

/// The last of the records with one key; the others are superseded.
void settle_keys(RegisterScan& scan, const ReadingFrame& frame)
{
    const auto all = all_records(scan);
    std::map<std::string, std::vector<std::size_t>> by_key;
    for (std::size_t at = 0; at < all.size(); ++at) {
        by_key[all[at]->texts[frame.columns_of().key]].push_back(at);
    }
    scan.standing.resize(all.size());
    for (const auto& one : by_key) {
        const std::vector<std::size_t>& places = one.second;
        for (const std::size_t at : places) {
            const bool inside = frame.period.contains(day_of(*all[at], frame.columns_of()));
            scan.standing[at] = at != places.back() ? NotCounted::superseded
                                : inside            ? NotCounted::counts
                                                    : NotCounted::outside_period;
        }
        const bool changed = std::any_of(places.begin(), places.end(), [&](std::size_t at) {
            return all[at]->cells != all[places.front()]->cells;
        });
        scan.counts.repeated_keys += places.size() > 1 ? 1U : 0U;
        scan.counts.changed_keys += changed ? 1U : 0U;
        if (changed) {
            const ReadRecord& last = *all[places.back()];
            scan.warnings.push_back({last.file, last.line, 0, "record-changed"});
        }
    }
}

void describe_files(RegisterScan& scan, const std::vector<FileToRead>& files)
{
    for (std::size_t at = 0; at < files.size(); ++at) {
        scan.counts.files.push_back({assess::sha256(files[at].bytes), files[at].bytes.size(),
                                     scan.files[at].rows.size(), scan.files[at].bad_rows.size(), 0,
                                     0});
    }
    const auto all = all_records(scan);
    for (std::size_t at = 0; at < all.size(); ++at) {
        assess::ScannedFile& file = scan.counts.files[all[at]->file];
        file.superseded += scan.standing[at] == NotCounted::superseded ? 1U : 0U;
        file.outside_period += scan.standing[at] == NotCounted::outside_period ? 1U : 0U;
    }
    for (std::size_t at = 0; at < files.size(); ++at) {
        if (scan.counts.files[at].outside_period > 0) {
            scan.warnings.push_back({at, 0, 0, "outside-period"});
        }
    }
}

Outcome aggregated(const Counted& counted, const std::vector<RecordValue>& values)
{
    if (counted.aggregate == Counted::Aggregate::distinct) {
        const std::set<RecordValue> different{values.begin(), values.end()};
        return Outcome::of(Rational::whole(static_cast<std::int64_t>(different.size())));
    }
    std::vector<Rational> numbers;
    Rational sum;
    for (const RecordValue& value : values) {
        numbers.push_back(std::get<Rational>(*value));
        sum = sum + numbers.back();
    }
    if (counted.aggregate == Counted::Aggregate::sum) {
        return Outcome::of(sum);
    }
    if (numbers.empty()) {
        return Outcome::nothing_arose();
    }
    switch (counted.aggregate) {
    case Counted::Aggregate::min:
        return Outcome::of(*std::min_element(numbers.begin(), numbers.end()));
    case Counted::Aggregate::max:
        return Outcome::of(*std::max_element(numbers.begin(), numbers.end()));
    default:
        return Outcome::of(sum / Rational::whole(static_cast<std::int64_t>(numbers.size())));
    }
}

Outcome measured(const Counted& counted, const std::vector<const ReadRecord*>& records,
                 const RoundDays& round)
{
    std::int64_t fulfilling = 0;
    std::vector<RecordValue> values;
    for (const ReadRecord* record : records) {
        if (!fulfils(counted.where, record->cells, round)) {
            continue;
        }
        ++fulfilling;
        if (counted.column && record->cells[*counted.column]) {
            values.push_back(record->cells[*counted.column]);
        }
    }
    return counted.aggregate == Counted::Aggregate::count ? Outcome::of(Rational::whole(fulfilling))
                                                          : aggregated(counted, values);
}

void measure_units(RegisterScan& scan, const ReadingFrame& frame)
{
    const auto all = all_records(scan);
    for (const std::string& unit : frame.units) {
        std::vector<const ReadRecord*> own;
        for (std::size_t at = 0; at < all.size(); ++at) {
            if (scan.standing[at] == NotCounted::counts &&
                all[at]->texts[frame.columns_of().unit] == unit) {
                own.push_back(all[at]);
            }
        }
        assess::UnitRecords counted{own.size(), {}};
        for (const std::size_t measure : scan.counts.measures) {
            counted.values.push_back(
                measured(*frame.set.measures[measure].counted(), own, frame.days()));
        }
        scan.counts.units.push_back(std::move(counted));
    }
}

} // namespace

RegisterScan scan_register(const ReadingFrame& frame, const std::vector<FileToRead>& files)
{
    RegisterScan scan;
    scan.accepted = true;
    for (std::size_t at = 0; at < files.size(); ++at) {
        ReadFile file = read_records(frame, files[at], at);
        scan.read_to_end = scan.read_to_end && file.read_to_end;
        scan.accepted = scan.accepted && !file.refused;
        scan.files.push_back(std::move(file));
    }
    for (std::size_t at = 0; at < frame.set.measures.size(); ++at) {
        const Counted* const counted = frame.set.measures[at].counted();
        if (counted != nullptr && counted->from == frame.book) {
            scan.counts.measures.push_back(at);
        }
    }
    settle_keys(scan, frame);
    describe_files(scan, files);
    measure_units(scan, frame);
    return scan;
}

std::vector<assess::ListedRecord> list_of(const RegisterScan& scan, const ReadingFrame& frame,
                                          const std::string& unit, const assess::Expression& where,
                                          assess::Wanted wanted)
{
    std::vector<assess::ListedRecord> listed;
    const auto all = all_records(scan);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const ReadRecord& record = *all[at];
        NotCounted reason = scan.standing[at];
        if (reason == NotCounted::counts && !fulfils(where, record.cells, frame.days())) {
            reason = NotCounted::condition;
        }
        const bool wants_counted = wanted == assess::Wanted::counted;
        if (record.texts[frame.columns_of().unit] == unit &&
            wants_counted == (reason == NotCounted::counts)) {
            listed.push_back(
                {static_cast<std::uint32_t>(record.file), record.line, reason, record.texts});
        }
    }
    return listed;
}

std::vector<RecordFault> faults_to_say(const RegisterScan& scan,
                                       const std::vector<FileToRead>& files)
{
    std::vector<RecordFault> faults;
    for (std::size_t at = 0; at < files.size(); ++at) {
        const ReadFile& file = scan.files[at];
        faults.insert(faults.end(), file.faults.begin(), file.faults.end());
        if (files[at].bad_rows == assess::BadRows::refuse) {
            faults.insert(faults.end(), file.row_faults.begin(), file.row_faults.end());
        }
    }
    if (scan.accepted) {
        faults.insert(faults.end(), scan.warnings.begin(), scan.warnings.end());
    }
    return faults;
}

} // namespace reference
