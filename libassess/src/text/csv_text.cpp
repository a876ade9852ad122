#include <assess/text/csv.hpp>

#include <algorithm>
#include <array>

namespace assess {

namespace {

/// What a spreadsheet would run as a formula, with any number of ' before it.
bool is_formula_like(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
    constexpr std::array<std::string_view, 4> wide{"＝", "＋", "－", "＠"};
    return (!text.empty() &&
            std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos) ||
           std::ranges::any_of(wide, [&](std::string_view sign) { return text.starts_with(sign); });
}

/// Calls take(text of a possible cell, whether it is a formula), one after the other: a spreadsheet
/// that divides at another sign, or does not know the quotes, begins a cell behind each of these.
template <typename Take> void each_possible_cell(std::string_view text, const Take& take)
{
    const auto ends_cell = [](char byte) {
        return byte == ',' || byte == ';' || byte == '\t' || byte == '\r' || byte == '\n';
    };
    while (true) {
        const auto end =
            static_cast<std::size_t>(std::ranges::find_if(text, ends_cell) - text.begin());
        const std::size_t next = std::min(end + 1, text.size());
        take(text.substr(0, next), is_formula_like(text));
        text.remove_prefix(next);
        if (next == end) {
            return;
        }
    }
}

} // namespace

std::string csv_guarded(std::string_view text)
{
    std::string guarded;
    each_possible_cell(text, [&](std::string_view cell, bool is_formula) {
        guarded.append(is_formula ? 1 : 0, '\'').append(cell);
    });
    return guarded;
}

bool csv_begins_guarded(std::string_view text)
{
    return text.starts_with('\'') && is_formula_like(text);
}

std::string csv_unguarded(std::string_view text)
{
    std::string plain;
    each_possible_cell(text, [&](std::string_view cell, bool is_formula) {
        const bool is_guarded = is_formula && cell.starts_with('\'');
        plain.append(cell.substr(is_guarded ? 1 : 0));
    });
    return plain;
}

std::string csv_quoted(std::string_view text, char delimiter)
{
    const bool needs_quotes = std::ranges::any_of(text, [&](char byte) {
        return byte == delimiter || byte == '"' || byte == '\r' || byte == '\n';
    });
    if (!needs_quotes) {
        return std::string{text};
    }
    std::string quoted = "\"";
    quoted.reserve(text.size() + 2);
    while (!text.empty()) {
        const std::size_t length = std::min(text.find('"'), text.size() - 1) + 1;
        quoted += text.substr(0, length);
        if (text[length - 1] == '"') {
            quoted += '"';
        }
        text.remove_prefix(length);
    }
    return quoted + '"';
}

} // namespace assess
