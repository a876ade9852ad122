#pragma once

/// \file
/// Reads CSV (RFC 4180) and knows the line and column of every cell.
///
/// Units      lines and columns of the file as an editor shows it, from 1, columns in characters.
/// Errors     added to Diagnostics with their place; reading goes on with the next row where that
/// is
///            possible, so one run finds every fault.
/// Ownership  the bytes must outlive the reader; cells are valid until the next row is read.

#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// Text in NFC, without the quotes around it and with doubled quotes made single; and where the
/// text begins, which is after a quote that opens the cell.
struct CsvCell {
    std::string_view text;
    std::size_t line = 0;
    std::size_t column = 0;
    bool was_guarded = false; ///< a ' before its first character was taken off
};

/// How many faults of one file are reported; after `faults` of them reading stops with a note.
struct CsvLimits {
    std::size_t faults = 1'000;
    std::size_t encoding_faults = 100; ///< lines with bytes that are not text; more are counted

    static constexpr CsvLimits none() { return {SIZE_MAX, SIZE_MAX}; }
};

/// What the row with the headings must have. Rows above it are titles, rows below the last one with
/// all keys are what people write under a table.
struct CsvHeading {
    struct Column {
        std::vector<std::string> names; ///< any of them; several cells may have one
        bool is_key = false;            ///< every row has something in it
    };
    /// The row that has all columns of one of them is the heading.
    std::vector<std::vector<Column>> layouts;
};

/// What a row of the file turned out to be.
enum class CsvRow : std::uint8_t { whole, broken, end };

/// Takes apart one file: `,` `;` or tab (found from the header line unless given), quotes, doubled
/// quotes, line breaks inside quotes, LF or CRLF (mixed too), a BOM, a last line without newline.
/// A first line "sep=;" names the delimiter. Blank lines are passed over, and lines of nothing but
/// delimiters, which spreadsheets leave at the end. What csv_guarded() put before a cell is taken
/// off. Refused with a message: bytes that are not UTF-8, NUL, a quote inside a bare cell, text
/// after a closing quote, a quote never closed, a lone CR, a cell above `max_cell_bytes`, a row
/// with more or fewer cells than the header, an empty file, a file that is only a header, a file of
/// another format, and UTF-16.
///
/// Without a CsvHeading the first row is the header. With one, it is the first of the first
/// `heading_rows` rows that has what is asked for, or else the one that has most of it; a note
/// tells of the rows above it. Rows of totals and whatever follows an empty row below the table are
/// passed over with a warning, and so is the heading when it comes again. Refused then: another
/// heading or a row of totals between the rows, and a row that is one cell as a whole.
class CsvReader {
public:
    static constexpr std::size_t max_cell_bytes = 1'000'000;
    static constexpr std::size_t max_columns = 10'000;

    static constexpr std::size_t heading_rows = 20;

    /// REQUIRES that `heading` outlives it.
    CsvReader(std::string_view bytes, std::string file, std::optional<char> delimiter,
              Diagnostics& found, CsvLimits limits = {}, const CsvHeading* heading = nullptr);

    /// The header's cells; empty if there is none (a fault was added).
    std::span<const CsvCell> header() const;

    /// Whether more bytes behind these would leave the header where it is.
    bool header_is_settled() const;

    /// The next row that could be taken apart, with as many cells as the header; empty at the end.
    std::span<const CsvCell> next();

    /// One row further. Only of a whole one are there cells(), as many as the header has.
    CsvRow advance();
    std::span<const CsvCell> cells() const;

    char delimiter() const;
    /// Where in the bytes the row begins that advance() came upon, and where the one after it does.
    std::size_t begin() const;
    std::size_t offset() const;
    /// The line it begins on.
    std::size_t line() const;

    /// Whole rows so far.
    std::size_t rows() const;

    const std::string& file() const;

private:
    struct State;
    struct Deleter {
        void operator()(State* state) const;
    };
    std::unique_ptr<State, Deleter> state_;
};

/// Text with a ' before whatever a spreadsheet would run as a formula: = + - @ tab, CR or the wide
/// ＝ ＋ － ＠ at its beginning, behind each , ; and tab inside it, and at each line, for a
/// spreadsheet may begin a cell there; any ' before them does not matter. For text cells, never for
/// numbers.
std::string csv_guarded(std::string_view text);

/// Without each ' that csv_guarded() put there.
std::string csv_unguarded(std::string_view text);

/// Whether csv_unguarded() would take the first character off.
bool csv_begins_guarded(std::string_view text);

/// One value as a CSV cell of our own output: quoted only where RFC 4180 needs it.
std::string csv_quoted(std::string_view text, char delimiter);

} // namespace assess
