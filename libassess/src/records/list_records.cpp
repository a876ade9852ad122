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
    /// The column of a day that the condition needs and the calendar does not know.
    std::optional<std::uint32_t> outside_calendar;
    ListedRecord listed;
};

/// The records of one unit in a batch.
void append_records(const CheckedRows& rows, std::uint32_t unit, std::uint32_t condition,
                    std::vector<UnitRecord>& found)
{
    const auto truth = rows.conditions.truth(condition);
    const auto outside = rows.conditions.outside_for_others();
    auto next_outside = outside.begin();
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
        while (next_outside != outside.end() && next_outside->row < row) {
            ++next_outside;
        }
        if (next_outside != outside.end() && next_outside->row == row) {
            record.outside_calendar = next_outside->column;
        }
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

/// Of a record that counts, the condition must have an answer.
void check_calendar(const UnitRecord& record, const RegisterView& view, Diagnostics& found)
{
    const bool counts =
        record.listed.reason == NotCounted::counts || record.listed.reason == NotCounted::condition;
    if (!counts || !record.outside_calendar) {
        return;
    }
    const Place place{view.files[record.listed.file].name, record.listed.line, 0};
    found.add(outside_calendar_fault(view, *record.outside_calendar).at(place));
}

/// Those that are wanted, in import order.
std::vector<ListedRecord> wanted_records(std::vector<UnitRecord> records,
                                         const Superseded& superseded, const ListRequest& request,
                                         Diagnostics& found)
{
    std::ranges::sort(records, {}, &UnitRecord::position);
    std::vector<ListedRecord> listed;
    for (UnitRecord& record : records) {
        record.listed.reason = reason_of(record, superseded);
        check_calendar(record, request.view, found);
        if ((record.listed.reason == NotCounted::counts) == (request.wanted == Wanted::counted)) {
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
    const std::size_t errors = found.errors();
    auto wanted = wanted_records(std::move(all), superseded, request, found);
    return found.errors() > errors ? std::nullopt : std::optional{std::move(wanted)};
}

} // namespace assess
