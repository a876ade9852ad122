#pragma once

/// \file
/// One column of many rows turned into values. The plain form of a cell is read here; whatever
/// looks different goes to read_record_cell(), so that speed decides nothing about what is
/// accepted.

#include "record_batch.hpp"

#include <assess/criteria/measure.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace assess {

/// By row, in the units of read_record_cell().
struct ColumnValues {
    std::vector<std::int64_t> numbers;   ///< of every type but text; 0 where absent
    std::vector<std::uint8_t> known;     ///< 1, or 0 where absent
    std::vector<std::string_view> texts; ///< of text and choice, clean
    std::vector<std::uint32_t> hidden;   ///< rows whose code had characters that nobody sees
};

/// A cell that could not be read.
struct FailedCell {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
};

/// What is asked of a text column: only whether something stands there, the text itself, or the
/// text as a code.
enum class TextUse : std::uint8_t { presence, text, key };

class ColumnReader {
public:
    ColumnReader(const Column& column, std::uint32_t index, TextUse use);

    /// Reads the cells of `batch`; those that cannot be are added to `failed`, in the order of
    /// rows, and have no value.
    void read(RecordBatch& batch, const RecordFormat& format, ColumnValues& values,
              std::vector<FailedCell>& failed) const;

private:
    std::string_view clean(std::size_t row, RecordBatch& batch, ColumnValues& values) const;
    void read_texts(RecordBatch& batch, ColumnValues& values,
                    std::vector<FailedCell>& failed) const;
    void read_choices(const RecordBatch& batch, const RecordFormat& format, ColumnValues& values,
                      std::vector<FailedCell>& failed) const;
    template <typename Plain>
    void read_each(const RecordBatch& batch, const RecordFormat& format, ColumnValues& values,
                   std::vector<FailedCell>& failed, const Plain& plain) const;

    const Column& column_;
    std::uint32_t index_;
    TextUse use_;
    std::int64_t min_ = INT64_MIN; ///< of a number, in millionths
    std::int64_t max_ = INT64_MAX;
};

} // namespace assess
