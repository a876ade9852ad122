#pragma once

/// \file
/// One thread's work on a block: cells to values, faults, units, days and conditions.

#include "../text/csv_heading.hpp"
#include "block_notes.hpp"
#include "column_reader.hpp"
#include "conditions.hpp"
#include "record_batch.hpp"
#include "unit_index.hpp"

#include <assess/records/scan.hpp>

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace assess {

/// What all threads read against.
struct RowRules {
    const RegisterView& view;
    const Register& book;
    const UnitIndex& units;
    const Conditions& conditions; ///< each thread evaluates a copy
    std::size_t max_faults;
    const std::atomic<bool>& faults_full; ///< no more faults have to be worded
    bool word_rejects;                    ///< rows left out are to be written
};

/// Where a row stands among all rows of the register: the file, then the offset in it. Ascending in
/// import order.
inline constexpr unsigned offset_bits = 44; // 16 TiB a file
inline std::size_t file_of(std::uint64_t position)
{
    return static_cast<std::size_t>(position >> offset_bits);
}

/// Rows of one block, read and judged.
struct CheckedRows {
    const Register& book;
    const Block& block;
    const FileColumns& file_columns;
    RecordBatch& batch;
    std::span<const ColumnValues> columns;
    const Conditions& conditions;
    std::vector<std::uint32_t> units;     ///< by row: index of its unit; 0 for a row with a fault
    std::vector<std::uint8_t> good;       ///< 1: without a fault
    std::vector<std::uint8_t> dated;      ///< 1: good, and in the period
    std::vector<std::uint8_t> superseded; ///< 0; for those who find out

    std::uint64_t position(std::size_t row) const
    {
        return std::uint64_t{block.file} << offset_bits | (block.offset + batch.spans[row].begin);
    }
};

/// Of a cell that makes a condition ask for a day which the calendar does not know.
Fault outside_calendar_fault(const RegisterView& view, std::uint32_t column);

class RowChecker {
public:
    explicit RowChecker(const RowRules& rules);

    /// Calls `take(CheckedRows&)` with the rows of the block, in one batch or several. False when
    /// the file turns out to be irregular.
    template <typename Take> bool read(Block& block, BlockNotes& notes, const Take& take)
    {
        words_faults_ = !rules_.faults_full; // for all of the block, or for nothing of it
        if (block.whole_file) {
            return read_whole(block, notes, take);
        }
        notes.of_file.assign(block.header.all().begin(), block.header.all().end());
        if (!block.columns) {
            return true;
        }
        if (!split_block(block, separators_, batch_)) {
            return false;
        }
        notes.lines = separators_.line_feeds + separators_.quoted_feeds;
        CheckedRows& rows = check(block, *block.columns, notes);
        if (any_beside_table(rows)) {
            return false;
        }
        take(rows);
        return true;
    }

private:
    template <typename Take> bool read_whole(Block& block, BlockNotes& notes, const Take& take)
    {
        Diagnostics found;
        const CsvHeading heading = heading_of(rules_.book);
        CsvReader csv{block.text(), format(block).name, format(block).format.delimiter,
                      found,        CsvLimits::none(),  &heading};
        const auto columns = begin_whole(csv, found, notes);
        for (bool more = columns.has_value(); more;) {
            more = next_batch(block, csv, *columns, found, notes);
            take(check(block, *columns, notes));
        }
        return true;
    }

    const RecordFile& format(const Block& block) const { return rules_.view.files[block.file]; }
    std::optional<FileColumns> begin_whole(const CsvReader& csv, Diagnostics& found,
                                           BlockNotes& notes) const;
    bool next_batch(const Block& block, CsvReader& csv, const FileColumns& columns,
                    Diagnostics& found, BlockNotes& notes);
    void add_row(std::string_view text, const CsvReader& csv, const FileColumns& columns);
    void note_without_rows(const Block& block, BlockNotes& notes) const;
    void note_broken(const Block& block, const CsvReader& csv, Diagnostics& found,
                     BlockNotes& notes) const;

    bool any_beside_table(const CheckedRows& rows) const;
    bool may_be_beside_table(const CheckedRows& rows, std::size_t row) const;
    CheckedRows& check(const Block& block, const FileColumns& columns, BlockNotes& notes);
    void read_columns(const Block& block);
    void note_hidden(const Block& block, BlockNotes& notes) const;
    void find_units();
    void find_damaged();
    void judge_days();
    void note_failed(CheckedRows& rows, BlockNotes& notes);
    Fault explain(const CheckedRows& rows, const FailedCell& cell) const;
    RejectedRow rejected_row(const CheckedRows& rows, std::size_t row) const;
    void note_fault(const CheckedRows& rows, const FailedCell& cell, Fault fault,
                    BlockNotes& notes) const;

    const RowRules& rules_;
    bool words_faults_ = true;
    Conditions conditions_;
    std::vector<ColumnReader> readers_;
    Separators separators_;
    RecordBatch batch_;
    std::vector<ColumnValues> values_;
    HeadingNames date_names_;
    std::vector<FailedCell> failed_;
    std::vector<FailedCell> outside_calendar_;
    std::optional<CheckedRows> rows_;
};

} // namespace assess
