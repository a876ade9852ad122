#pragma once

/// \file
/// Rows of text under each other in columns, for people to read.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace apps {

enum class Align : std::uint8_t { left, right };

class TextTable {
public:
    explicit TextTable(std::vector<Align> columns) : columns_{std::move(columns)} {}

    /// REQUIRES a cell for each column. Control characters are made visible.
    void add(std::vector<std::string> cells);

    /// Columns two spaces apart, no space at the end of a line.
    std::string str() const;

private:
    std::vector<Align> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// "a, b, c"
std::string listed(const std::vector<std::string>& names, const std::string& separator = ", ");

} // namespace apps
