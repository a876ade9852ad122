#pragma once

/// \file
/// Where read rows are gathered; a key that comes twice is found here.

#include <assess/store/imports.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// Finds a row by its key.
class RowIndex {
public:
    explicit RowIndex(const HandedInRows& rows) : rows_{rows} {}

    /// The row that has this key. If there is none, the row that is added next will be it.
    std::optional<std::size_t> find_or_expect(HandedInRows::Texts key);

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t row = free;
    };
    static constexpr std::uint32_t free = UINT32_MAX;

    void grow();

    const HandedInRows& rows_;
    std::vector<Slot> slots_; ///< a power of two of them, at most three quarters taken
    std::size_t taken_ = 0;
};

class RowSink {
public:
    RowSink(Import& import, Diagnostics& found)
        : import_{import}, found_{found}, known_{import.rows}
    {}

    /// Takes the row, or says that there is one with its key: then it is false. A row with a fault
    /// is taken as well if its key is known, for nothing is imported after a fault.
    bool add(const HandedInRow& row);
    bool add(const RowOrigin& origin, HandedInRows::Texts key, HandedInRows::Texts values);

private:
    Import& import_;
    Diagnostics& found_;
    RowIndex known_;
};

/// "00006, directives_issued"
Arg key_text(const PackedTexts& key);

/// "facts.csv:31"
std::string line_text(const Import& import, const RowView& row);

} // namespace assess
