#include "fuzz.hpp"

#include <assess/text/csv.hpp>

#include <algorithm>
#include <regex>

using namespace assess;
using fuzz::require;

namespace {

struct Cell {
    std::string text;
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const Cell&) const = default;
};

using Rows = std::vector<std::vector<Cell>>; ///< the header first

/// An obvious reading of a whole file, one character after the other and without recovery.
class SlowReader {
public:
    explicit SlowReader(std::string_view bytes) : rest_{bytes} {}

    /// All rows, or nothing when there is any fault in the file.
    std::optional<Rows> read(std::optional<char> delimiter)
    {
        if (first_utf8_fault(rest_) || rest_.find('\0') != std::string_view::npos ||
            rest_.starts_with("PK\x03\x04")) {
            return std::nullopt;
        }
        take("\xEF\xBB\xBF");
        column_ = 1;
        const std::string first_line{rest_.substr(0, rest_.find_first_of("\r\n"))};
        const std::regex begins{"\"?sep=[^]*", std::regex::icase};
        const std::regex names{"(sep=([,;\t|])|\"sep=([,;\t|])\")[,;\t|]*", std::regex::icase};
        std::smatch named;
        if (first_line.size() < 1'000 && std::regex_match(first_line, begins)) {
            if (std::regex_match(first_line, named, names)) {
                delimiter = delimiter ? *delimiter : (named[2].str() + named[3].str())[0];
            } else if (!delimiter) {
                return std::nullopt;
            }
            take(first_line);
            take_line_break();
        }
        while (take_line_break()) {
        }
        delimiter_ = delimiter ? *delimiter : detected();
        while (!rest_.empty() && !broken_) {
            take_row();
        }
        const bool ragged = std::any_of(rows_.begin(), rows_.end(), [this](const auto& row) {
            return row.size() != rows_.front().size();
        });
        return broken_ || rows_.empty() || ragged ? std::nullopt : std::optional{rows_};
    }

private:
    bool take(std::string_view expected)
    {
        if (!rest_.starts_with(expected)) {
            return false;
        }
        column_ += character_count(expected);
        rest_.remove_prefix(expected.size());
        return true;
    }

    bool take_line_break()
    {
        if (!take("\r\n") && !take("\n")) {
            return false;
        }
        ++line_;
        column_ = 1;
        return true;
    }

    char detected() const
    {
        std::string outside;
        bool inside_quotes = false;
        for (const char each : rest_) {
            inside_quotes = inside_quotes != (each == '"');
            if (!inside_quotes && each == '\n') {
                break;
            }
            outside += inside_quotes ? '"' : each;
        }
        const auto count = [&](char each) {
            return std::count(outside.begin(), outside.end(), each);
        };
        if (count('\t') > count(',') && count('\t') > count(';')) {
            return '\t';
        }
        return count(';') > count(',') ? ';' : ',';
    }

    void take_row()
    {
        std::vector<Cell> row;
        bool blank = true;
        do {
            const bool quoted = take("\"");
            Cell cell{{}, line_, column_};
            quoted ? take_quoted(cell) : take_bare(cell);
            blank = blank && !quoted && cell.text.empty();
            if (csv_begins_guarded(cell.text)) {
                ++cell.column;
            }
            cell.text = csv_unguarded(cell.text);
            cell.text = to_nfc(cell.text);
            row.push_back(cell);
        } while (!broken_ && take(std::string_view{&delimiter_, 1}));
        broken_ = broken_ || !(rest_.empty() || take_line_break());
        if (!blank) {
            rows_.push_back(row);
        }
    }

    void take_quoted(Cell& cell)
    {
        while (!rest_.empty()) {
            if (take("\"\"")) {
                cell.text += '"';
            } else if (take("\"")) {
                return;
            } else {
                take_character(cell);
            }
        }
        broken_ = true;
    }

    void take_bare(Cell& cell)
    {
        const std::string_view formula = rest_.substr(0, rest_.find_first_of("\"\r\n", 2) + 1);
        const std::string_view behind = rest_.substr(formula.size());
        if (formula.size() > 2 && formula.starts_with("=\"") && formula.ends_with('"') &&
            (behind.empty() || behind[0] == delimiter_ || behind[0] == '\n' ||
             behind.starts_with("\r\n"))) {
            cell.text = formula;
            take(formula);
            return;
        }
        while (!rest_.empty() && rest_[0] != delimiter_ && rest_[0] != '\n' && rest_[0] != '\r') {
            broken_ = broken_ || rest_[0] == '"';
            take_character(cell);
        }
    }

    void take_character(Cell& cell)
    {
        if (rest_[0] == '\n') {
            cell.text += '\n';
            take_line_break();
            return;
        }
        std::size_t length = 1;
        while (length < rest_.size() &&
               (static_cast<unsigned char>(rest_[length]) & 0xC0U) == 0x80U) {
            ++length;
        }
        cell.text += rest_.substr(0, length);
        take(rest_.substr(0, length));
    }

    std::string_view rest_;
    char delimiter_ = ',';
    std::size_t line_ = 1;
    std::size_t column_ = 1;
    bool broken_ = false;
    Rows rows_;
};

struct Outcome {
    Rows rows;
    Diagnostics found;
};

Outcome read(std::string_view bytes, std::optional<char> delimiter)
{
    Outcome outcome;
    CsvReader reader{bytes, "f.csv", delimiter, outcome.found};
    const auto keep = [&outcome](std::span<const CsvCell> cells) {
        auto& row = outcome.rows.emplace_back();
        for (const CsvCell& cell : cells) {
            row.push_back(Cell{std::string{cell.text}, cell.line, cell.column});
        }
    };
    if (!reader.header().empty()) {
        keep(reader.header());
    }
    for (auto cells = reader.next(); !cells.empty(); cells = reader.next()) {
        require(cells.size() == reader.header().size(), "a row has the cells of the header");
        keep(cells);
    }
    require(reader.next().empty(), "after the end comes nothing");
    return outcome;
}

void check_places(std::string_view bytes, const Diagnostics& found)
{
    const auto lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
    for (const Diagnostic& diagnostic : found.all()) {
        require(diagnostic.place.line <= lines, "a message names a line of the file");
        require(diagnostic.place.column <= bytes.size() + 1,
                "a message names a column of the file");
        fuzz::require_clean(diagnostic);
    }
}

bool blank(const std::vector<Cell>& row)
{
    return std::all_of(row.begin(), row.end(), [](const Cell& cell) { return cell.text.empty(); });
}

/// What was read is written and read again. Not asked of rows that writing makes blank.
void check_written(const Rows& rows)
{
    if (std::any_of(rows.begin(), rows.end(), blank)) {
        return;
    }
    std::string bytes = "\xEF\xBB\xBF\n";
    for (const auto& row : rows) {
        for (const Cell& cell : row) {
            bytes += csv_quoted(csv_guarded(cell.text), ';') + ';';
        }
        bytes.back() = '\n';
    }
    const Outcome again = read(bytes, ';');
    require(again.rows.size() == rows.size(), "all rows are read back");
    for (std::size_t at = 0; at < rows.size(); ++at) {
        require(std::equal(rows[at].begin(), rows[at].end(), again.rows[at].begin(),
                           again.rows[at].end(),
                           [](const Cell& one, const Cell& two) { return one.text == two.text; }),
                "a cell reads back as it was written");
    }
}

} // namespace

/// The first byte chooses the delimiter; the others are the file.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::text_of(data, size);
    if (text.empty()) {
        return 0;
    }
    const std::string_view delimiters = ",;\t|";
    const std::size_t chosen = delimiters.find(text[0]);
    const auto delimiter =
        chosen == std::string_view::npos ? std::nullopt : std::optional{delimiters[chosen]};
    const std::string_view bytes = text.substr(1);
    const Outcome outcome = read(bytes, delimiter);
    check_places(bytes, outcome.found);
    if (!outcome.found.all().empty() && outcome.found.all().front().message->id == "file-format") {
        return 0; // many formats are known by their first bytes
    }
    const auto expected = SlowReader{bytes}.read(delimiter);
    if (!expected) {
        require(outcome.found.any_error(), "a fault is reported");
        return 0;
    }
    require(outcome.rows == *expected, "every cell and its place are read");
    require(outcome.found.all().size() == (expected->size() == 1 ? 1 : 0),
            "a file without fault earns no message, one without rows earns one");
    check_written(outcome.rows);
    return 0;
}
