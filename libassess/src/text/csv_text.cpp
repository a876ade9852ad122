#include <assess/text/csv.hpp>

namespace assess {

namespace {

/// What a spreadsheet would run as a formula, with any number of ' before it.
bool is_formula_like(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view{"=+-@\t\r"}.find(text[first]) != std::string_view::npos;
}

} // namespace

std::string csv_guarded(std::string_view text)
{
    std::string guarded(is_formula_like(text) ? 1 : 0, '\'');
    return guarded.append(text);
}

std::string_view csv_unguarded(std::string_view text)
{
    return text.starts_with('\'') && is_formula_like(text) ? text.substr(1) : text;
}

std::string csv_quoted(std::string_view text, char delimiter)
{
    const bool needs_quotes = text.find_first_of("\"\r\n") != std::string_view::npos ||
                              text.find(delimiter) != std::string_view::npos;
    if (!needs_quotes) {
        return std::string{text};
    }
    std::string quoted = "\"";
    for (const char character : text) {
        quoted.append(character == '"' ? 2 : 1, character);
    }
    return quoted + '"';
}

} // namespace assess
