#include <assess/report/write_csv.hpp>

#include <assess/text/csv.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>
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

bool would_run(std::string_view text)
{
    return !text.empty() &&
           std::string_view{"=+-@\t\r"}.find(text.front()) != std::string_view::npos;
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

    void row(const ReportRow& row)
    {
        for (const ReportCell& cell : row.cells) {
            next_cell();
            std::visit(*this, cell);
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
        if (style_.text == CsvText::raw) {
            out_ += csv_quoted(value, delimiter());
            return;
        }
        std::string safe = is_plain(value) ? value : shown_cell(value);
        if (would_run(safe)) {
            safe.insert(safe.begin(), '\'');
        }
        out_ += csv_quoted(safe, delimiter());
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
    for (const ReportRow& row : table.rows) {
        cells.row(row);
    }
    return out;
}

} // namespace assess
