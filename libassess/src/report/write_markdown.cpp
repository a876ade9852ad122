#include <assess/report/write_markdown.hpp>

#include "../text/utf8.hpp"
#include "numbers.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>

namespace assess {

namespace {

/// A cell or line longer than this is cut: nobody reads on.
constexpr std::size_t longest_text = 4000;

bool is_space(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\t' || byte == ' ';
}

/// Line breaks and runs of spaces as one space, none at the ends.
std::string on_one_line(std::string_view text)
{
    std::string line;
    for (const char byte : text) {
        if (!is_space(byte)) {
            line += byte;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    if (!line.empty() && line.back() == ' ') {
        line.pop_back();
    }
    return line;
}

bool acts_anywhere(char byte)
{
    return std::string_view{"\\`*_[]<>|~$&"}.find(byte) != std::string_view::npos;
}

/// What begins a heading, a list, a rule or a quotation when it stands first.
bool acts_at_the_start(char byte)
{
    return std::string_view{"#+-=!:"}.find(byte) != std::string_view::npos;
}

/// "12." or "12)" at the start would number a list: the place of the mark.
std::size_t list_mark(std::string_view text)
{
    const auto after = std::find_if_not(text.begin(), text.end(), is_digit);
    const auto digits = static_cast<std::size_t>(after - text.begin());
    const bool numbers = digits > 0 && digits < text.size() &&
                         (text[digits] == '.' || text[digits] == ')') &&
                         (digits + 1 == text.size() || text[digits + 1] == ' ');
    return numbers ? digits : std::string_view::npos;
}

bool links(std::string_view rest)
{
    return rest.substr(0, 3) == "://";
}

bool follows_www(std::string_view before)
{
    if (before.size() < 3) {
        return false;
    }
    const std::string_view last = before.substr(before.size() - 3);
    return std::all_of(last.begin(), last.end(),
                       [](char byte) { return byte == 'w' || byte == 'W'; });
}

bool needs_escape(std::string_view text, std::size_t at, std::size_t mark)
{
    const char byte = text[at];
    return acts_anywhere(byte) || (at == 0 && acts_at_the_start(byte)) || at == mark ||
           (byte == ':' && links(text.substr(at))) ||
           (byte == '.' && follows_www(text.substr(0, at)));
}

std::string cell_text(const ReportCell& cell, Language language)
{
    struct Visitor {
        Language language;
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string& text) const { return escaped_markdown(text); }
        std::string operator()(const ExactNumber& number) const { return shown(number, language); }
        std::string operator()(std::size_t count) const { return std::to_string(count); }
        std::string operator()(const std::vector<std::string>& items) const
        {
            std::string joined;
            for (const std::string& item : items) {
                joined += (joined.empty() ? "" : "; ") + escaped_markdown(item);
            }
            return joined;
        }
    };
    return std::visit(Visitor{language}, cell);
}

std::string row_line(const ReportRow& row, Language language)
{
    std::string line = "|";
    for (const ReportCell& cell : row.cells) {
        const std::string text = cell_text(cell, language);
        const bool strong = row.weight == RowWeight::strong && !text.empty();
        line += strong ? " **" + text + "** |" : " " + text + (text.empty() ? "|" : " |");
    }
    return line + "\n";
}

std::string header_lines(const std::vector<ReportColumn>& columns)
{
    std::string titles = "|";
    std::string rule = "|";
    for (const ReportColumn& column : columns) {
        titles += " " + escaped_markdown(column.title) + " |";
        rule += column.align == Align::right ? " ---: |" : " --- |";
    }
    return titles + "\n" + rule + "\n";
}

struct BlockWriter {
    Language language;

    std::string operator()(const PageHeading& heading) const
    {
        return std::string(heading.depth, '#') + " " + escaped_markdown(heading.text) + "\n";
    }
    std::string operator()(const PageParagraph& paragraph) const
    {
        return escaped_markdown(paragraph.text) + "\n";
    }
    std::string operator()(const PageList& list) const
    {
        std::string lines;
        for (const std::string& item : list.items) {
            lines += "- " + escaped_markdown(item) + "\n";
        }
        return lines;
    }
    std::string operator()(const ReportTable& table) const
    {
        std::string lines = header_lines(table.columns);
        for (const ReportRow& row : table.rows) {
            lines += row_line(row, language);
        }
        return lines;
    }
};

} // namespace

std::string escaped_markdown(std::string_view text)
{
    const std::string line = visible(on_one_line(text), longest_text);
    const std::size_t mark = list_mark(line);
    std::string escaped;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (needs_escape(line, at, mark)) {
            escaped += '\\';
        }
        escaped += line[at];
    }
    return escaped;
}

std::string write_markdown(const Page& document, Language language)
{
    std::string out;
    for (const PageBlock& block : document) {
        if (!out.empty()) {
            out += "\n";
        }
        out += std::visit(BlockWriter{language}, block);
    }
    return out;
}

} // namespace assess
