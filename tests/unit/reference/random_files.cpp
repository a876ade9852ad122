#include "random_register.hpp"

#include <assess/text/csv.hpp>

#include <algorithm>

namespace reference {

namespace {

using assess::Column;

/// One column of a file: a declared one, or one the set does not know.
struct FileColumn {
    std::optional<std::size_t> declared;
    std::string header;
};

std::string in_quotes(const std::string& text)
{
    std::string made = "\"";
    for (const char each : text) {
        made.append(each == '"' ? 2 : 1, each);
    }
    return made + '"';
}

class FileWriting {
public:
    FileWriting(Dice& dice, const RandomRegister& made, Wrong wrong, std::size_t number)
        : dice_{dice}, made_{made}, book_{made.set.registers[made.book]}, wrong_{wrong}
    {
        file_.name = "records-" + std::to_string(number) + ".csv";
        delimiter_ = dice.pick({',', ';', '\t'});
        file_.format.decimal = dice.pick({assess::DecimalMark::point, assess::DecimalMark::comma});
        file_.format.grouping =
            dice.pick({assess::Grouping::none, assess::Grouping::none, assess::Grouping::space,
                       file_.format.decimal == assess::DecimalMark::point ? assess::Grouping::comma
                                                                          : assess::Grouping::dot});
        file_.format.dates = dice.pick({assess::DateOrder::ymd, assess::DateOrder::dmy});
        quotes_ = dice.pick<std::size_t>({0, 20, 100});
        line_ends_ = dice.pick<std::size_t>({0, 50, 100});
    }

    RandomFile whole(std::vector<std::vector<RecordValue>>& seen)
    {
        choose_columns();
        write_head();
        const std::size_t count = dice_.percent(95) ? dice_.between(1, 40) : 0;
        for (std::size_t row = 0; row < std::max<std::size_t>(count, is_clean() ? 1 : 0); ++row) {
            write_row(next_record(seen));
        }
        if (!file_.rows.empty() && dice_.percent(30)) {
            end_without_line_break(file_.rows.back());
        }
        return std::move(file_);
    }

private:
    bool is_clean() const { return wrong_ == Wrong::nothing; }

    std::size_t fault_percent() const
    {
        return wrong_ == Wrong::nothing ? 0 : wrong_ == Wrong::few_rows ? 5 : 40;
    }

    void choose_columns()
    {
        for (std::size_t at = 0; at < book_.columns.size(); ++at) {
            const Column& column = book_.columns[at];
            const bool missing =
                column.optional ? dice_.percent(10) : wrong_ == Wrong::anything && dice_.percent(2);
            if (!missing) {
                add_column({at, header_of(column)});
            }
        }
        for (std::size_t more = dice_.roll(3); more > 0; --more) {
            add_column({std::nullopt, "Ghi chú " + std::to_string(more)});
        }
        if (wrong_ == Wrong::anything && dice_.percent(8)) {
            add_column({book_.key, book_.columns[book_.key].id});
        }
    }

    void add_column(FileColumn column)
    {
        const std::size_t at =
            dice_.percent(50) ? columns_.size() : dice_.between(0, columns_.size());
        columns_.insert(columns_.begin() + static_cast<std::ptrdiff_t>(at), std::move(column));
    }

    std::string header_of(const Column& column)
    {
        std::string header = column.id;
        if (!column.aliases.empty() && dice_.percent(50)) {
            header = column.aliases[dice_.roll(column.aliases.size())];
            header = dice_.percent(30) ? decomposed(header) : header;
        } else if (dice_.percent(30)) {
            std::transform(header.begin(), header.end(), header.begin(), [](char each) {
                return each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
            });
            std::replace(header.begin(), header.end(), '_', dice_.pick({' ', '-', '_'}));
        }
        return dice_.percent(10) ? " " + header + "\u00A0" : header;
    }

    void write_head()
    {
        const bool named = dice_.percent(15);
        file_.head = dice_.percent(30) ? "\xEF\xBB\xBF" : "";
        file_.head += named ? std::string{"sep="} + delimiter_ + line_end() : "";
        file_.head += dice_.percent(10) ? line_end() + line_end() : "";
        for (std::size_t titles = dice_.percent(10) ? dice_.between(1, 3) : 0; titles > 0;
             --titles) {
            file_.head +=
                dice_.pick({"Sổ theo dõi", "\"Năm\n2026\"", "Kỳ: quý, tháng; 1"}) + line_end();
        }
        const std::size_t begin = file_.head.size();
        for (const FileColumn& column : columns_) {
            file_.head += cell(column.header) + delimiter_;
        }
        file_.head.back() = '\n';
        if (dice_.percent(line_ends_)) {
            file_.head.insert(file_.head.size() - 1, "\r");
        }
        heading_ = file_.head.substr(begin);
        if (!named || dice_.percent(50)) {
            file_.format.delimiter = delimiter_;
        }
        if (wrong_ == Wrong::anything && dice_.percent(5)) {
            file_.head = spoilt_row(dice_, file_.head, delimiter_);
        }
    }

    std::string line_end() { return dice_.percent(line_ends_) ? "\r\n" : "\n"; }

    /// As a cell of the file: quoted where it must be or where the dice say so.
    std::string cell(std::string text)
    {
        const bool formula =
            std::string_view{"=+-@"}.find(text.empty() ? ' ' : text[0]) != std::string_view::npos;
        if (formula && dice_.percent(30)) {
            text.insert(0, "'");
        }
        const bool needed = text.find_first_of("\"\r\n") != std::string::npos ||
                            text.find(delimiter_) != std::string::npos;
        return needed || dice_.percent(quotes_) ? in_quotes(text) : text;
    }

    /// A new record, or one that was there before, the same or changed.
    std::vector<RecordValue> next_record(std::vector<std::vector<RecordValue>>& seen)
    {
        std::vector<RecordValue> record;
        if (!seen.empty() && dice_.percent(15)) {
            record = seen[dice_.roll(seen.size())];
            const std::size_t column = dice_.roll(record.size());
            if (dice_.percent(60) && column != book_.key) {
                record[column] = random_value(dice_, made_, column);
            }
            return record;
        }
        for (std::size_t column = 0; column < book_.columns.size(); ++column) {
            record.push_back(random_value(dice_, made_, column));
        }
        seen.push_back(record);
        return record;
    }

    void write_row(const std::vector<RecordValue>& record)
    {
        const bool bad = dice_.percent(fault_percent());
        const std::size_t bad_cell = bad ? dice_.roll(2 * columns_.size()) : columns_.size();
        std::string row;
        for (std::size_t at = 0; at < columns_.size(); ++at) {
            row += (at > 0 ? std::string(1, delimiter_) : "") +
                   cell(text_of(at, record, at == bad_cell));
        }
        row += line_end();
        if (bad && bad_cell >= columns_.size()) {
            row = spoilt_row(dice_, std::move(row), delimiter_);
        }
        if (dice_.percent(4)) {
            row += dice_.percent(50) ? line_end()
                                     : std::string(columns_.size() - 1, delimiter_) + line_end();
        }
        if (dice_.percent(2)) {
            row += row_beside_table();
        }
        file_.rows.push_back(std::move(row));
    }

    /// The heading again, totals, or a signature, which below an empty row is none of the table.
    std::string row_beside_table()
    {
        if (is_clean()) {
            return heading_;
        }
        const std::string rest(columns_.size() - 1, delimiter_);
        return dice_.pick({heading_, "Tổng cộng" + rest + line_end(),
                           line_end() + rest + "Chủ tịch" + line_end(),
                           "\"Người lập" + std::string{delimiter_} + "\"" + rest + line_end()});
    }

    std::string text_of(std::size_t at, const std::vector<RecordValue>& record, bool bad)
    {
        const auto declared = columns_[at].declared;
        if (!declared) {
            return dice_.pick({"", "whatever", "1", "dòng\nkhác", "\"", "'=x"});
        }
        if (bad) {
            return spoilt_cell(dice_, book_.columns[*declared]);
        }
        std::string text =
            written(dice_, book_.columns[*declared], record[*declared], file_.format);
        text = dice_.percent(15) ? decomposed(text) : text;
        return dice_.percent(8) ? dice_.pick({" ", "\u00A0", "\t ", "\n"}) + text +
                                      dice_.pick({" ", "\u00A0 ", "", "\r\n"})
                                : text;
    }

    static void end_without_line_break(std::string& row)
    {
        while (row.ends_with('\n') || row.ends_with('\r')) {
            row.pop_back();
        }
    }

    Dice& dice_;
    const RandomRegister& made_;
    const assess::Register& book_;
    Wrong wrong_;
    char delimiter_ = ',';
    std::size_t quotes_ = 0;    ///< cells that have quotes without need, percent
    std::size_t line_ends_ = 0; ///< of them CRLF, percent
    std::vector<FileColumn> columns_;
    std::string heading_;
    RandomFile file_;
};

} // namespace

std::vector<RandomFile> random_files(Dice& dice, const RandomRegister& made, Wrong wrong)
{
    std::vector<std::vector<RecordValue>> seen;
    std::vector<RandomFile> files;
    const std::size_t count = dice.between(1, 4);
    for (std::size_t number = 0; number < count; ++number) {
        files.push_back(FileWriting{dice, made, wrong, number}.whole(seen));
    }
    return files;
}

} // namespace reference
