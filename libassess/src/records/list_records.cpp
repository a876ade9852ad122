#include <assess/records/list_records.hpp>

#include "record_cell.hpp"
#include "register_reader.hpp"

#include <algorithm>

namespace assess {

namespace {

/// A record of the unit as a pass comes upon it.
struct UnitRecord {
    std::uint64_t position = 0;
    std::uint64_t block = 0;
    bool dated = false;
    bool fulfils = false;
    ListedRecord listed;
};

/// The records of one unit in a batch.
void append_records(const CheckedRows& rows, std::uint32_t unit, std::uint32_t condition,
                    std::vector<UnitRecord>& found)
{
    const auto truth = rows.conditions.truth(condition);
    RowLines lines{rows.block, rows.batch};
    std::deque<std::string> changed;
    for (std::size_t row = 0; row < rows.batch.rows; ++row) {
        if (rows.good[row] == 0 || rows.units[row] != unit) {
            continue;
        }
        UnitRecord record;
        record.position = rows.position(row);
        record.block = rows.block.sequence;
        record.dated = rows.dated[row] != 0;
        record.fulfils = truth[row] == is_true;
        record.listed.file = rows.block.file;
        record.listed.line = lines.of(row);
        for (const auto& cells : rows.batch.cells) {
            record.listed.cells.emplace_back(clean_text(cells[row], changed));
        }
        found.push_back(std::move(record));
    }
}

NotCounted reason_of(const UnitRecord& record, const Superseded& superseded)
{
    if (std::ranges::binary_search(superseded.positions, record.position)) {
        return NotCounted::superseded;
    }
    return !record.dated     ? NotCounted::outside_period
           : !record.fulfils ? NotCounted::condition
                             : NotCounted::counts;
}

/// Those that are wanted, in import order.
std::vector<ListedRecord> wanted_records(std::vector<UnitRecord> records,
                                         const Superseded& superseded, Wanted wanted)
{
    std::ranges::sort(records, {}, &UnitRecord::position);
    std::vector<ListedRecord> listed;
    for (UnitRecord& record : records) {
        record.listed.reason = reason_of(record, superseded);
        if ((record.listed.reason == NotCounted::counts) == (wanted == Wanted::counted)) {
            listed.push_back(std::move(record.listed));
        }
    }
    return listed;
}

} // namespace

std::string_view name_of(NotCounted reason)
{
    switch (reason) {
    case NotCounted::counts:
        return "";
    case NotCounted::condition:
        return "condition";
    case NotCounted::outside_period:
        return "outside-period";
    case NotCounted::superseded:
        break;
    }
    return "superseded";
}

std::optional<std::vector<ListedRecord>> list_records(const ListRequest& request,
                                                      Diagnostics& found)
{
    const auto& codes = request.view.units;
    const auto unit =
        static_cast<std::uint32_t>(std::ranges::lower_bound(codes, request.unit) - codes.begin());
    RegisterReader reader{request.view, request.limits, request.progress};
    const std::uint32_t condition =
        reader.add_condition(request.where != nullptr ? *request.where : Expression{});
    std::vector<std::vector<UnitRecord>> by_thread;
    const auto keys = reader.read_with_keys(
        reader.first(Digest::sha256, {}), {}, [&] { by_thread.assign(reader.threads(), {}); },
        [&](unsigned worker, CheckedRows& rows, BlockNotes&) {
            append_records(rows, unit, condition, by_thread[worker]);
        });
    keys.notes->report(found);
    if (keys.notes->any_fault()) {
        return std::nullopt;
    }
    Superseded superseded;
    if (!keys.repeated.hashes.empty()) {
        reader.read_again_from({}, keys.files);
        superseded = reader.find_superseded(keys.repeated);
    }
    std::vector<UnitRecord> all;
    for (auto& records : by_thread) {
        for (UnitRecord& record : records) {
            record.listed.line += keys.notes->first_lines()[record.block];
            all.push_back(std::move(record));
        }
    }
    return wanted_records(std::move(all), superseded, request.wanted);
}

} // namespace assess
