#pragma once

/// \file
/// The cells of some rows, column by column: what a thread works on at a time.
///
/// Ownership  the texts lie in the block, or in the batch's own; they hold until either is
/// refilled.

#include "block_queue.hpp"
#include "separators.hpp"

#include <assess/text/csv.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// A row as it stands in the text of its block.
struct RowSpan {
    std::size_t begin = 0;
    std::size_t end = 0; ///< the line break left out
};

/// Where a cell begins: lines after the block's first, and the column in characters.
struct CellPlace {
    std::size_t line = 0;
    std::size_t column = 0;
};

struct RecordBatch {
    std::size_t rows = 0;
    std::vector<RowSpan> spans;                       ///< by row
    std::vector<std::vector<std::string_view>> cells; ///< by declared column, then row
    std::vector<std::vector<CellPlace>> places;       ///< the same, of rows read one by one only
    std::vector<std::size_t> lines; ///< by row, likewise: lines after the block's first
    std::deque<std::string> texts;  ///< that had to be changed to be read

    /// An empty one for a register of so many columns.
    void clear(std::size_t columns);
};

/// The rows of a block, taken apart all at once; false when the file is irregular.
bool split_block(const Block& block, Separators& separators, RecordBatch& batch);

/// How many lines after the block's first rows begin.
class RowLines {
public:
    RowLines(const Block& block, const RecordBatch& batch) : block_{block}, batch_{batch} {}

    /// REQUIRES that rows are asked for in ascending order.
    std::size_t of(std::size_t row);

private:
    const Block& block_;
    const RecordBatch& batch_;
    std::size_t counted_to_ = 0;
    std::size_t lines_ = 0;
};

/// Where the cell of the declared column begins, in a batch of either kind.
CellPlace place_of(const Block& block, const RecordBatch& batch, std::size_t row,
                   const FileColumns& columns, std::size_t column);

} // namespace assess
