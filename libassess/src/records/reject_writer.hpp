#pragma once

/// \file
/// The rows that were left out, as a CSV file that can be mended and imported again.

#include "block_notes.hpp"

#include <assess/criteria/measure.hpp>
#include <assess/text/message.hpp>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace assess {

/// The header: the register's columns, then where the row stood, why it was left out, and the row
/// as it stood there. A row that could not be taken apart has only the latter.
std::vector<std::string> reject_header(const Register& book);

class RejectWriter {
public:
    /// Makes or empties the file. Throws Error.
    RejectWriter(const std::filesystem::path& file, const Register& book, Language language);

    void add(const std::string& file, std::uint64_t line, const RejectedRow& row);

    /// Everything is on its way to the disk, or an Error is thrown.
    void finish();

private:
    void write(const std::vector<std::string>& cells);

    std::filesystem::path file_;
    std::ofstream stream_;
    std::size_t columns_;
    Language language_;
};

} // namespace assess
