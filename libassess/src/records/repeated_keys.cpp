#include "repeated_keys.hpp"

#include "../text/hash.hpp"
#include "record_cell.hpp"

#include <algorithm>
#include <tuple>

namespace assess {

void append_key_hashes(const CheckedRows& rows, std::size_t key, std::vector<std::uint64_t>& hashes)
{
    const auto& keys = rows.columns[key].texts;
    hashes.resize(rows.batch.rows);
    std::size_t count = 0;
    for (std::size_t row = 0; row < rows.batch.rows; ++row) {
        hashes[count] = hash_of(keys[row]);
        count += rows.good[row];
    }
    hashes.resize(count);
}

HashFilter::HashFilter(std::span<const std::uint64_t> hashes) : hashes_{hashes}
{
    unsigned bits = 10;
    while (bits < 34 && (std::uint64_t{1} << bits) < hashes.size() * 16) {
        ++bits;
    }
    shift_ = 64 - bits;
    bits_.resize((std::uint64_t{1} << bits) / 64);
    for (const std::uint64_t hash : hashes) {
        bits_[hash >> shift_ >> 6U] |= std::uint64_t{1} << (hash >> shift_ & 63U);
    }
}

bool HashFilter::has(std::uint64_t hash) const
{
    const std::uint64_t place = hash >> shift_;
    return (bits_[place >> 6U] >> (place & 63U) & 1U) != 0 &&
           std::ranges::binary_search(hashes_, hash);
}

namespace {

/// The values of a row, so that no two rows with different values have the same text.
void append_content(const CheckedRows& rows, std::size_t row, std::string& text)
{
    text.clear();
    std::deque<std::string> changed;
    for (std::size_t column = 0; column < rows.columns.size(); ++column) {
        const ColumnValues& values = rows.columns[column];
        text += values.known[row] != 0 ? '+' : '-';
        if (rows.book.columns[column].type == Column::Type::text) {
            const bool is_code = column == rows.book.key || column == rows.book.unit;
            const std::string_view as_written = rows.batch.cells[column][row];
            bool is_hidden = false;
            const std::string_view cell = is_code ? clean_key(as_written, changed, is_hidden)
                                                  : clean_text(as_written, changed);
            text += std::to_string(cell.size()) + ':';
            text += cell;
        } else {
            text += std::to_string(values.numbers[row]) + ',';
        }
    }
}

} // namespace

void append_keyed_records(const CheckedRows& rows, std::size_t key, const HashFilter& filter,
                          std::vector<KeyedRecord>& found)
{
    const auto& keys = rows.columns[key].texts;
    RowLines lines{rows.block, rows.batch};
    std::string content;
    for (std::size_t row = 0; row < rows.batch.rows; ++row) {
        const std::uint64_t hash = hash_of(keys[row]);
        if (rows.good[row] == 0 || !filter.has(hash)) {
            continue;
        }
        append_content(rows, row, content);
        KeyedRecord record;
        record.hash = hash;
        record.position = rows.position(row);
        record.block = rows.block.sequence;
        record.line = lines.of(row);
        record.content = hash_of(content);
        record.content_again = hash_of(content.append("again"));
        record.key = keys[row];
        found.push_back(std::move(record));
    }
}

namespace {

void keep_first(std::vector<ChangedRecord>& changed, std::size_t most)
{
    std::ranges::sort(changed, {}, &ChangedRecord::position);
    if (changed.size() > most) {
        changed.resize(most);
    }
}

/// All records with one key, in import order.
void add_group(std::span<const KeyedRecord> group, std::size_t max_changed, Superseded& found)
{
    if (group.size() < 2) {
        return; // another key has the same hash
    }
    const KeyedRecord& last = group.back();
    const KeyedRecord* other = nullptr;
    for (const KeyedRecord& record : group.first(group.size() - 1)) {
        found.positions.push_back(record.position);
        if (record.content != last.content || record.content_again != last.content_again) {
            other = &record;
        }
    }
    ++found.repeated_keys;
    if (other == nullptr) {
        return;
    }
    ++found.changed_keys;
    found.changed.push_back({last.key, other->position, other->line, last.position, last.line});
    if (found.changed.size() >= 2 * max_changed + 1'000) {
        keep_first(found.changed, max_changed);
    }
}

} // namespace

void add_superseded(std::vector<KeyedRecord> records, std::size_t max_changed, Superseded& found)
{
    std::ranges::sort(records, [](const KeyedRecord& left, const KeyedRecord& right) {
        return std::tie(left.hash, left.key, left.position) <
               std::tie(right.hash, right.key, right.position);
    });
    for (std::size_t begin = 0; begin < records.size();) {
        std::size_t end = begin + 1;
        while (end < records.size() && records[end].key == records[begin].key) {
            ++end;
        }
        add_group(std::span{records}.subspan(begin, end - begin), max_changed, found);
        begin = end;
    }
}

void finish(Superseded& found, std::size_t max_changed)
{
    keep_first(found.changed, max_changed);
    std::ranges::sort(found.positions);
}

} // namespace assess
