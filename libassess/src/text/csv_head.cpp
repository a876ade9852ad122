#include "csv_head.hpp"

#include "messages.hpp"
#include "other_format.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>

namespace assess {

namespace {

/// Looked for in the header line. Of those seen as often as one another the first is taken:
/// headings hold commas.
constexpr std::string_view found_delimiters = ";\t,";
/// May be named.
constexpr std::string_view all_delimiters = ";\t,|";

constexpr std::string_view first_line(std::string_view line)
{
    return line.substr(0, line.find_first_of("\r\n"));
}

/// What follows `sep=` in a first line such as sep=; or "sep=;" or sep=;;;; nothing if it is none.
std::optional<std::string_view> named_in(std::string_view line)
{
    constexpr std::string_view word = "sep=";
    const bool quoted = line.starts_with('"');
    line.remove_prefix(quoted ? 1 : 0);
    if (line.size() < word.size() || folded(line.substr(0, word.size())) != word) {
        return std::nullopt;
    }
    line.remove_prefix(word.size());
    const std::size_t quote = quoted ? line.find('"') : std::string_view::npos;
    const std::string_view behind = quoted && quote != std::string_view::npos
                                        ? line.substr(quote + 1)
                                        : line.substr(std::min<std::size_t>(line.size(), 1));
    const std::string_view named = quoted ? line.substr(0, quote) : line.substr(0, 1);
    return behind.find_first_not_of(all_delimiters) == std::string_view::npos ? named : line;
}

/// Goes behind a first line that tells a spreadsheet the delimiter.
void pass_named_delimiter(std::string_view bytes, CsvHead& head)
{
    CsvPosition& position = head.first;
    const std::string_view line = first_line(bytes.substr(position.at));
    const auto named = named_in(line);
    if (!named) {
        return;
    }
    const bool known = named->size() == 1 && all_delimiters.find(*named) != std::string_view::npos;
    if (known && !head.delimiter) {
        head.delimiter = named->front();
    } else if (!known && !head.delimiter && head.refused == nullptr) {
        head.refused = &messages::csv_sep_line;
        head.refused_for = {*named};
    }
    position.at += line.size();
    if (bytes.substr(position.at).starts_with("\r\n")) {
        ++position.at;
    }
    if (bytes.substr(position.at).starts_with('\n')) {
        ++position.at;
        ++position.line;
    }
    position.line_begin = position.at;
}

/// Line breaks before the header are passed over, so that its delimiter is looked for in it.
void pass_blank_lines(std::string_view bytes, CsvPosition& position)
{
    while (true) {
        const std::string_view rest = bytes.substr(position.at);
        const std::size_t length = rest.starts_with('\n') ? 1 : rest.starts_with("\r\n") ? 2 : 0;
        if (length == 0) {
            return;
        }
        position.at += length;
        ++position.line;
        position.line_begin = position.at;
    }
}

} // namespace

/// A stretch of that length has a byte at one of its multiples: the others need no look.
std::optional<CsvPosition> blank_stretch(std::string_view bytes)
{
    for (std::size_t at = most_blank_bytes; at <= bytes.size(); at += most_blank_bytes) {
        const std::size_t before = bytes.find_last_not_of(blank_characters, at - 1);
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::string_view stretch = bytes.substr(begin, most_blank_bytes);
        if (begin < at && stretch.size() == most_blank_bytes &&
            stretch.find_first_not_of(blank_characters, at - begin) == std::string_view::npos) {
            const std::size_t line = begin == 0 ? 0 : bytes.find('\n', begin) + 1;
            const auto lines = std::ranges::count(bytes.substr(0, line), '\n');
            return CsvPosition{line, static_cast<std::size_t>(lines) + 1, line};
        }
    }
    return std::nullopt;
}

char delimiter_of_line(std::string_view bytes, std::size_t at)
{
    std::array<std::size_t, found_delimiters.size()> counts{};
    bool quoted = false;
    for (; at < bytes.size() && (quoted || bytes[at] != '\n'); ++at) {
        const std::size_t index = found_delimiters.find(bytes[at]);
        if (bytes[at] == '"') {
            quoted = !quoted;
        } else if (!quoted && index != std::string_view::npos) {
            ++counts.at(index);
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : found_delimiters[static_cast<std::size_t>(most - counts.begin())];
}

CsvHead read_csv_head(std::string_view bytes, std::optional<char> delimiter)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    CsvHead head;
    head.delimiter = delimiter;
    if (const auto format = other_format(bytes)) {
        head.refused = &messages::file_format;
        head.refused_for = {format->name, format->remedy};
    } else if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        head.refused = &messages::csv_utf16;
    }
    if (bytes.starts_with(byte_order_mark)) {
        head.first.at = byte_order_mark.size();
        head.first.line_begin = head.first.at;
    }
    pass_named_delimiter(bytes, head);
    pass_blank_lines(bytes, head.first);
    return head;
}

Arg delimiter_name(char delimiter)
{
    static constexpr Phrase tab{"(tab)", "(tab)"};
    return delimiter == '\t' ? Arg{tab} : Arg{std::string(1, delimiter)};
}

bool may_have_other_delimiter(const CsvReader& csv)
{
    return std::ranges::any_of(csv.header(), [](const CsvCell& cell) {
        return cell.text.find_first_of(all_delimiters) != std::string_view::npos;
    });
}

void say_column_repeated(const CsvReader& csv, const CsvCell& cell, const CsvCell& first,
                         Diagnostics& found)
{
    const bool is_same = folded(cell.text) == folded(first.text);
    found.add(is_same ? messages::column_repeated : messages::column_named_twice,
              {csv.file(), cell.line, cell.column}, {cell.text, first.column, first.text});
}

} // namespace assess
