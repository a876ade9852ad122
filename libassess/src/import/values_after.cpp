#include "read_rows.hpp"

namespace assess {

std::vector<std::string> values_after(const HandedInRow& row, const FileReading& reading)
{
    std::vector<std::string> values = row.values;
    const std::uint32_t lacks = reading.lacks();
    const auto kept = lacks == 0 ? std::nullopt : reading.kept.of(row.key);
    for (std::size_t i = 0; kept && i < values.size(); ++i) {
        if ((lacks >> i & 1U) != 0) {
            values[i] = (*kept)[i];
        }
    }
    return values;
}

} // namespace assess
