#pragma once

/// \file
/// The rows that were left out, as a CSV file that can be mended and imported again.

#include "block_notes.hpp"

#include <assess/criteria/measure.hpp>
#include <assess/files/new_file.hpp>
#include <assess/text/message.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace assess {

/// The header: the register's columns, then where the row stood, why it was left out, and the row
/// as it stood there. A row that could not be taken apart has only the latter.
std::vector<std::string> reject_header(const Register& book);

class RejectWriter {
public:
    /// Empties the file, which must outlive it. Throws Error.
    RejectWriter(NewFile& file, const Register& book, Language language);

    void add(const std::string& file, std::uint64_t line, const RejectedRow& row);

    /// Everything was added to the file, or an Error is thrown.
    void finish();

private:
    void write(const std::vector<std::string>& cells);

    NewFile& file_;
    std::string waiting_; ///< to be written
    std::size_t columns_;
    Language language_;
};

} // namespace assess
