#include "csv_head.hpp"

#include "messages.hpp"

#include <algorithm>
#include <array>

namespace assess {

namespace {

/// Of those seen as often as one another the first is taken: headings hold commas.
constexpr std::string_view delimiters = ";\t,";

/// The delimiter seen most often outside quotes in the line at `at`; a comma if there is none.
char most_frequent_delimiter(std::string_view bytes, std::size_t at)
{
    std::array<std::size_t, delimiters.size()> counts{};
    bool quoted = false;
    for (; at < bytes.size() && (quoted || bytes[at] != '\n'); ++at) {
        const std::size_t index = delimiters.find(bytes[at]);
        if (bytes[at] == '"') {
            quoted = !quoted;
        } else if (!quoted && index != std::string_view::npos) {
            ++counts.at(index);
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ',' : delimiters[static_cast<std::size_t>(most - counts.begin())];
}

const Message* other_format(std::string_view bytes)
{
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0")) {
        return &messages::csv_spreadsheet;
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        return &messages::csv_utf16;
    }
    return nullptr;
}

/// A first line "sep=;" is how Excel is told the delimiter; the rest of the line must be empty.
std::optional<char> named_delimiter(std::string_view bytes, CsvPosition& position)
{
    const std::string_view line =
        bytes.substr(position.at, bytes.substr(position.at).find_first_of("\r\n"));
    if (line.size() != 5 || !line.starts_with("sep=") ||
        delimiters.find(line[4]) == std::string_view::npos) {
        return std::nullopt;
    }
    const char delimiter = line[4];
    position.at += line.size();
    if (bytes.substr(position.at).starts_with("\r\n")) {
        ++position.at;
    }
    if (bytes.substr(position.at).starts_with('\n')) {
        ++position.at;
        ++position.line;
    }
    position.line_begin = position.at;
    return delimiter;
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

CsvHead read_csv_head(std::string_view bytes, std::optional<char> delimiter)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    CsvHead head;
    head.refused = other_format(bytes);
    if (bytes.starts_with(byte_order_mark)) {
        head.first.at = byte_order_mark.size();
        head.first.line_begin = head.first.at;
    }
    const auto named = named_delimiter(bytes, head.first);
    pass_blank_lines(bytes, head.first);
    head.delimiter = delimiter ? *delimiter
                     : named   ? *named
                               : most_frequent_delimiter(bytes, head.first.at);
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
        return cell.text.find_first_of(delimiters) != std::string_view::npos;
    });
}

} // namespace assess
