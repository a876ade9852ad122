#include <assess/report/write_csv.hpp>

#include <assess/text/csv.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace assess {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool breaks_a_line(char byte)
{
    return byte == '\n' || byte == '\r' || byte == '\t';
}

/// Hidden characters shown; line breaks and tabs, which a cell may have, left alone.
std::string shown_cell(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const auto stop = std::find_if(text.begin(), text.end(), breaks_a_line);
        const auto length = static_cast<std::size_t>(stop - text.begin());
        shown += visible(text.substr(0, length), length);
        text.remove_prefix(length);
        if (!text.empty()) {
            shown += text.front();
            text.remove_prefix(1);
        }
    }
    return shown;
}

bool is_plain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return byte >= ' ' && byte <= '~'; });
}

/// Signs that neither end a cell nor have to be shown in another way.
constexpr std::array<bool, 256> harmless = [] {
    std::array<bool, 256> bytes{};
    for (std::size_t byte = ' '; byte <= '~'; ++byte) {
        bytes[byte] = byte != '"' && byte != ',' && byte != ';';
    }
    return bytes;
}();

/// Whether the text is written as it is in every style. Most cells are, and are looked at once.
bool needs_no_care(std::string_view text)
{
    constexpr std::string_view of_formulas = "=+-@'";
    return (text.empty() || of_formulas.find(text.front()) == std::string_view::npos) &&
           std::ranges::all_of(
               text, [](char byte) { return harmless[static_cast<unsigned char>(byte)]; });
}

/// Whether a spreadsheet would make something else of a code: take zeros off, or read a number or a
/// day.
bool would_change(std::string_view code)
{
    constexpr std::string_view digits = "0123456789";
    constexpr std::size_t most_digits = 15;
    const bool numeric =
        !code.empty() && code.find_first_not_of("0123456789.,-/eE+") == std::string_view::npos &&
        code.find_first_of(digits) == 0 && code.find_last_of(digits) + 1 == code.size();
    return numeric && (code.find_first_not_of(digits) != std::string_view::npos ||
                       (code.size() > 1 && code.front() == '0') || code.size() > most_digits);
}

/// Columns of codes, ids and numbers of documents; the import reads ="00123" in them.
bool holds_codes(const ReportColumn& column)
{
    constexpr std::array<std::string_view, 8> columns{"unit", "code",     "parent", "criterion",
                                                      "leaf", "evidence", "number", "measure"};
    return column.codes.value_or(std::ranges::find(columns, column.id) != columns.end());
}

/// Writes cells one after the other in one style.
class CsvCells {
public:
    CsvCells(const CsvStyle& style, std::string& out)
        : style_{style}, excel_{style.dialect == CsvDialect::excel}, out_{out}
    {}

    void header(const std::vector<ReportColumn>& columns)
    {
        for (const ReportColumn& column : columns) {
            next_cell();
            text(style_.headings == CsvHeadings::titles ? column.title : column.id);
        }
        end_row();
    }

    void row(const ReportRow& row, const std::vector<bool>& codes)
    {
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            next_cell();
            const auto* const text = std::get_if<std::string>(&row.cells[at]);
            if (excel_ && codes[at] && text != nullptr && would_change(*text)) {
                out_ += csv_quoted("=\"" + *text + '"', delimiter());
            } else {
                std::visit(*this, row.cells[at]);
            }
        }
        end_row();
    }

    void operator()(std::monostate) {}
    void operator()(const std::string& value) { text(value); }
    void operator()(std::size_t count) { out_ += std::to_string(count); }
    void operator()(const ExactNumber& number)
    {
        if (!excel_) {
            out_ += number.digits;
            return;
        }
        // A spreadsheet reads 1/3 as a day of January.
        if (number.digits.find('/') != std::string::npos) {
            out_ += '\'';
        }
        std::replace_copy(number.digits.begin(), number.digits.end(), std::back_inserter(out_), '.',
                          ',');
    }
    void operator()(const std::vector<std::string>& items)
    {
        std::string joined;
        for (const std::string& item : items) {
            joined += joined.empty() ? item : ";" + item;
        }
        text(joined);
    }

private:
    char delimiter() const { return excel_ ? ';' : ','; }

    void next_cell()
    {
        if (!first_) {
            out_ += delimiter();
        }
        first_ = false;
    }

    void end_row()
    {
        out_ += excel_ ? "\r\n" : "\n";
        first_ = true;
    }

    void text(const std::string& value)
    {
        if (needs_no_care(value)) {
            out_ += value;
            return;
        }
        if (style_.text == CsvText::raw) {
            out_ += csv_quoted(value, delimiter());
            return;
        }
        std::string safe = is_plain(value) ? value : shown_cell(value);
        out_ += csv_quoted(csv_guarded(safe), delimiter());
    }

    CsvStyle style_;
    bool excel_;
    std::string& out_;
    bool first_ = true;
};

} // namespace

std::string write_csv(const ReportTable& table, const CsvStyle& style)
{
    std::string out;
    if (style.dialect == CsvDialect::excel) {
        out += byte_order_mark;
    }
    CsvCells cells{style, out};
    cells.header(table.columns);
    std::vector<bool> codes;
    for (const ReportColumn& column : table.columns) {
        codes.push_back(style.text == CsvText::guarded && holds_codes(column));
    }
    for (const ReportRow& row : table.rows) {
        cells.row(row, codes);
    }
    return out;
}

} // namespace assess
