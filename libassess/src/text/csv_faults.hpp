#pragma once

/// \file
/// Reports the faults of one CSV file, and stops where more of them would help nobody.

#include "csv_split.hpp"

namespace assess {

class CsvFaults {
public:
    CsvFaults(std::string_view bytes, std::string file, CsvLimits limits, Diagnostics& found);

    /// Whether so many faults were found that reading stops.
    bool stopped() const { return count_ >= limits_.faults; }
    std::size_t count() const { return count_; }

    void add(const Message& message, CsvPosition position, std::vector<Arg> args = {});
    void add(const CsvBreak& fault);
    /// What is no fault: rows that are passed over.
    void note(const Message& message, CsvPosition position, std::vector<Arg> args = {});

    /// Reports each line from `from` up to the offset `end` that holds bytes which are not text;
    /// true when there is none.
    bool check_bytes(CsvPosition from, std::size_t end);

    /// After the last row: what was counted and not said line by line.
    void finish(CsvPosition position);

private:
    void find_bad_bytes(std::size_t from);
    void add_bad_byte(CsvPosition position);
    Place place(CsvPosition position) const;

    std::string_view bytes_;
    std::string file_;
    CsvLimits limits_;
    Diagnostics& found_;
    std::size_t bad_ = 0; ///< offset of the next byte that is not text
    std::size_t bad_utf8_ = 0;
    std::size_t bad_nul_ = 0;
    std::size_t count_ = 0;
    std::size_t encoding_faults_ = 0;
};

} // namespace assess
