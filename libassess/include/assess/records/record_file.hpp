#pragma once

/// \file
/// The files that make up a register, and how their cells are written.

#include <assess/text/date.hpp>
#include <assess/text/decimal.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace assess {

/// Nothing of it is guessed but the delimiter, which is found from the header line unless given.
struct RecordFormat {
    std::optional<char> delimiter;
    DecimalMark decimal = DecimalMark::point;
    DateOrder dates = DateOrder::ymd;
    /// False: nobody gave the mark, so that a figure which both marks could mean is refused.
    bool decimal_is_said = true;
    Grouping grouping = Grouping::none; ///< another mark than the decimal one
};

/// What becomes of a row with a fault: nothing is imported, or the row is left out.
enum class BadRows : std::uint8_t { refuse, skip };

/// What becomes of a file that is only a header: it is refused, as a file that was cut off would
/// be, or it says that there are no records.
enum class WithoutRows : std::uint8_t { refuse, accept };

/// One file of a register: CSV as it is, or packed by gzip or zstd (found from its first bytes).
struct RecordFile {
    std::string name;           ///< as the user wrote it: what messages call it
    std::filesystem::path path; ///< where its bytes are
    RecordFormat format;
    BadRows bad_rows = BadRows::refuse;
    std::string sha256; ///< what its bytes must have; empty: not known yet
    /// Of a copy that a store keeps: how many bytes it must have. None: the user's own file.
    std::optional<std::uint64_t> kept_bytes{};
    WithoutRows without_rows = WithoutRows::refuse;
};

} // namespace assess
