#pragma once

/// \file
/// Takes one row of a CSV file apart. Knows quotes and line breaks, nothing of headers or
/// encodings.

#include <assess/text/csv.hpp>

#include <cstdint>
#include <vector>

namespace assess {

/// Where reading stands in the bytes of a file.
struct CsvPosition {
    std::size_t at = 0;
    std::size_t line = 1;
    std::size_t line_begin = 0; ///< where line `line` begins
};

/// What keeps a row from being taken apart; reading can go on at `resume`.
struct CsvBreak {
    const Message* message = nullptr;
    CsvPosition place;
    CsvPosition opened; ///< the quote that began the cell, where there was one
    CsvPosition resume;
    std::size_t size = 0; ///< of a cell that is too long
};

class CsvSplitter {
public:
    CsvSplitter(std::string_view bytes, char delimiter);

    /// Takes the row at `from` apart and returns where the next one begins. Keeps the first `most`
    /// cells and counts all. The columns of the cells count bytes.
    CsvPosition split(CsvPosition from, std::size_t most);

    const std::vector<CsvCell>& cells() const { return cells_; }
    std::vector<CsvCell>& cells() { return cells_; }
    /// Which of the cells still have doubled quotes in them.
    const std::vector<std::uint32_t>& doubled() const { return doubled_; }
    std::size_t count() const { return count_; }
    const std::optional<CsvBreak>& fault() const { return fault_; }
    /// Whether there was nothing in the row but delimiters.
    bool blank() const { return blank_; }

private:
    void take_bare(CsvPosition& position);
    void take_quoted(CsvPosition& position);
    std::size_t end_of_formula(std::size_t begin) const;
    void keep(std::size_t begin, std::size_t end, const CsvPosition& position);
    bool take_line_end(CsvPosition& position) const;
    CsvPosition after_line(CsvPosition position) const;
    void stop(const Message& message, CsvPosition place, CsvPosition resume_after);

    std::string_view bytes_;
    char delimiter_;
    std::vector<CsvCell> cells_;
    std::vector<std::uint32_t> doubled_;
    std::size_t most_ = 0;
    std::size_t count_ = 0;
    bool blank_ = true;
    std::optional<CsvBreak> fault_;
};

} // namespace assess
