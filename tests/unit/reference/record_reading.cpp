#include "record_reading.hpp"

#include "text/csv_heading.hpp"
#include "text/key_text.hpp"

#include <assess/text/csv.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace reference {

namespace {

using assess::Column;
using assess::CsvCell;
using assess::Rational;

std::string without_blanks(std::string text)
{
    const std::vector<std::string> blanks{" ", "\t", "\r", "\n", "\u00A0"};
    for (bool again = true; again;) {
        again = false;
        for (const std::string& blank : blanks) {
            while (text.starts_with(blank)) {
                text.erase(0, blank.size());
                again = true;
            }
            while (text.ends_with(blank)) {
                text.erase(text.size() - blank.size());
                again = true;
            }
        }
    }
    return text;
}

/// What a text is, or the message that says why it is nothing.
struct CellReading {
    RecordValue value;
    std::string fault{};
    std::size_t offset = 0;
};

CellReading refused(const assess::Fault& fault)
{
    return {{}, std::string{fault.message->id}, fault.offset};
}

/// The text with its groups of digits joined, if it is made of such groups from left to right.
std::string ungrouped(const std::string& text, const assess::RecordFormat& format)
{
    static const std::map<assess::Grouping, std::string> marks{
        {assess::Grouping::dot, "\\."},
        {assess::Grouping::comma, ","},
        {assess::Grouping::space, "(?: |\u00A0|\u2007|\u2009|\u202F)"}};
    const auto mark = marks.find(format.grouping);
    if (mark == marks.end()) {
        return text;
    }
    const std::string end =
        format.decimal == assess::DecimalMark::point ? "(\\.[0-9]+)?" : "(,[0-9]+)?";
    const std::regex grouped{"-?[1-9][0-9]{0,2}(" + mark->second + "[0-9]{3})+" + end};
    return std::regex_match(text, grouped)
               ? std::regex_replace(text, std::regex{mark->second + "([0-9]{3})"}, "$1")
               : text;
}

CellReading number(const Column& column, const std::string& text,
                   const assess::RecordFormat& format)
{
    const std::string plain = ungrouped(text, format);
    const auto read = assess::Decimal::parse(plain, format.decimal);
    if (!read) {
        CellReading fault = refused(read.fault());
        const std::size_t marks = assess::character_count(text) - assess::character_count(plain);
        fault.offset += fault.offset > 0 ? marks : 0;
        return fault;
    }
    const Rational value{*read};
    if (column.type == Column::Type::count && value != value.floor()) {
        return {{}, "value-not-whole"};
    }
    if (column.min && value < *column.min) {
        return {{}, "value-below-min"};
    }
    if (column.max && value > *column.max) {
        return {{}, "value-above-max"};
    }
    return {value};
}

CellReading yes_no(const std::string& text)
{
    const std::set<std::string> yes{"yes", "y", "true", "1", "x", "có", "đúng"};
    const std::set<std::string> no{"no", "n", "false", "0", "không", "sai"};
    const std::string word = assess::folded(text);
    if (yes.count(word) + no.count(word) == 0) {
        return {{}, "yes-no-unknown"};
    }
    return {Rational::whole(static_cast<std::int64_t>(yes.count(word)))};
}

CellReading read_cell(const Column& column, const std::string& text,
                      const assess::RecordFormat& format)
{
    switch (column.type) {
    case Column::Type::text:
        return {text};
    case Column::Type::choice:
        if (std::count(column.values.begin(), column.values.end(), text) == 0) {
            return {{}, "choice-unknown"};
        }
        return {text};
    case Column::Type::number:
    case Column::Type::count:
        return number(column, text, format);
    case Column::Type::yes_no:
        return yes_no(text);
    case Column::Type::date: {
        const auto day = assess::parse_date(text, format.dates);
        return day ? CellReading{assess::DateTime{*day}} : refused(day.fault());
    }
    case Column::Type::datetime:
        break;
    }
    const auto moment = assess::parse_date_time(text, format.dates);
    return moment ? CellReading{*moment} : refused(moment.fault());
}

bool means(const Column& column, const CsvCell& header)
{
    std::vector<std::string> names = column.aliases;
    names.push_back(column.id);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return assess::folded(name) == assess::folded(header.text) ||
               assess::heading_key(name) == assess::heading_key(header.text);
    });
}

/// Every column that is not optional, and which of them each record is known by.
assess::CsvHeading heading_of(const assess::Register& book)
{
    assess::CsvHeading heading;
    heading.layouts.emplace_back();
    for (std::size_t at = 0; at < book.columns.size(); ++at) {
        if (!book.columns[at].optional) {
            std::vector<std::string> names = book.columns[at].aliases;
            names.push_back(book.columns[at].id);
            const bool is_key = at == book.key || at == book.unit || at == book.date;
            heading.layouts.back().push_back({names, is_key});
        }
    }
    return heading;
}

/// What is no fault: columns and rows that are not read.
bool is_fault(const RecordFault& said)
{
    const std::set<std::string> others{"column-unknown", "title-rows", "header-repeated",
                                       "totals-row", "rows-below"};
    return others.count(said.id) == 0;
}

class FileReading {
public:
    FileReading(const ReadingFrame& frame, const FileToRead& file, std::size_t index)
        : frame_{frame}, book_{frame.columns_of()}, file_{file}, index_{index},
          heading_{heading_of(book_)}, csv_{file.bytes, file.name, file.format.delimiter,
                                            found_,     {},        &heading_}
    {}

    ReadFile whole()
    {
        const bool header = !csv_.header().empty() && place_columns();
        const std::size_t of_header = found_.all().size();
        if (header) {
            for (auto row = csv_.advance(); row != assess::CsvRow::end; row = csv_.advance()) {
                read_.rows.push_back(csv_.line());
                if (row == assess::CsvRow::whole) {
                    take_row(csv_.cells());
                }
            }
            find_bad_rows();
        }
        for (std::size_t at = 0; at < found_.all().size(); ++at) {
            take_message(found_.all()[at], at < of_header);
        }
        const bool any_fault = std::any_of(read_.faults.begin(), read_.faults.end(), is_fault);
        const bool skips = file_.bad_rows == assess::BadRows::skip;
        read_.refused = !header || any_fault || (!skips && !read_.row_faults.empty());
        return std::move(read_);
    }

private:
    /// What the reader of CSV said.
    void take_message(const assess::Diagnostic& said, bool of_header)
    {
        const std::string id{said.message->id};
        if (id == "csv-no-rows" && file_.without_rows == assess::WithoutRows::accept) {
            return;
        }
        read_.read_to_end = read_.read_to_end && id != "csv-stopped" && id != "csv-encoding-more";
        const RecordFault fault{index_, said.place.line, said.place.column, id};
        const bool of_file = of_header || id == "csv-no-rows" || !is_fault(fault);
        (of_file ? read_.faults : read_.row_faults).push_back(fault);
    }

    void add(const CsvCell& header, std::string id)
    {
        read_.faults.push_back({index_, header.line, header.column, std::move(id)});
    }

    void add_to_row(std::size_t line, std::size_t column, std::string id)
    {
        read_.row_faults.push_back({index_, line, column, std::move(id)});
    }

    /// Whether every column that is needed is there.
    bool place_columns()
    {
        places_.resize(book_.columns.size());
        const auto header = csv_.header();
        for (std::size_t at = 0; at < header.size(); ++at) {
            const auto column =
                std::find_if(book_.columns.begin(), book_.columns.end(),
                             [&](const Column& one) { return means(one, header[at]); });
            if (column == book_.columns.end()) {
                add(header[at], "column-unknown");
                continue;
            }
            auto& place = places_[static_cast<std::size_t>(column - book_.columns.begin())];
            if (place) {
                add(header[at], "column-repeated");
            }
            place = place ? place : std::optional{at};
        }
        bool complete = true;
        for (std::size_t column = 0; column < places_.size(); ++column) {
            if (!places_[column] && !book_.columns[column].optional) {
                complete = false;
                read_.faults.push_back({index_, header.front().line, 0, "column-missing"});
            }
        }
        return complete;
    }

    void take_row(std::span<const CsvCell> cells)
    {
        ReadRecord record{index_, cells.front().line, {}, {}};
        bool whole = true;
        for (std::size_t column = 0; column < places_.size(); ++column) {
            const CsvCell cell = places_[column] ? cells[*places_[column]] : CsvCell{};
            record.texts.push_back(text_of(column, cell));
            const CellReading reading = take_cell(column, record.texts.back());
            if (!reading.fault.empty()) {
                add_to_row(cell.line, cell.column + reading.offset, reading.fault);
                whole = false;
            }
            record.cells.push_back(reading.value);
        }
        for (const std::size_t column :
             whole ? outside_calendar(record) : std::set<std::size_t>{}) {
            const CsvCell cell = places_[column] ? cells[*places_[column]] : cells.front();
            add_to_row(cell.line, cell.column, "day-outside-calendar");
            whole = false;
        }
        if (whole) {
            read_.records.push_back(std::move(record));
        }
    }

    /// Codes are read without what nobody sees, and as a formula says them.
    std::string text_of(std::size_t column, const CsvCell& cell) const
    {
        const bool is_key = column == book_.key || column == book_.unit;
        const bool is_code = is_key || book_.columns[column].type == Column::Type::number ||
                             book_.columns[column].type == Column::Type::count;
        const std::string text = without_blanks(std::string{
            is_code && !cell.was_guarded ? assess::without_formula(cell.text) : cell.text});
        return is_key ? assess::without_hidden(text).value_or(text) : text;
    }

    CellReading take_cell(std::size_t column, const std::string& text) const
    {
        if (text.empty()) {
            return {{}, book_.columns[column].optional ? "" : "cell-empty"};
        }
        if (column == book_.key && assess::damage_of_key(text, assess::KeyKind::free)) {
            return {{}, "code-damaged"};
        }
        if (column == book_.unit &&
            std::count(frame_.units.begin(), frame_.units.end(), text) == 0) {
            return {{},
                    assess::damage_of_key(text, assess::KeyKind::listed) ? "code-damaged"
                                                                         : "unit-unknown"};
        }
        return read_cell(book_.columns[column], text, file_.format);
    }

    /// The columns of functions that ask for days outside the calendar.
    std::set<std::size_t> outside_calendar(const ReadRecord& record) const
    {
        std::set<std::size_t> columns;
        const auto moment = std::get<assess::DateTime>(*record.cells[book_.date]);
        if (!frame_.period.contains(std::chrono::floor<std::chrono::days>(moment))) {
            return columns; // nothing is asked of it
        }
        for (const assess::Measure& measure : frame_.set.measures) {
            const assess::Counted* const counted = measure.counted();
            if (counted != nullptr && counted->from == frame_.book && !counted->where.empty()) {
                for (const auto& column :
                     answer(counted->where, record.cells, frame_.days()).outside_calendar) {
                    columns.insert(column.value_or(book_.key));
                }
            }
        }
        return columns;
    }

    /// The rows that are no records are among all rows, whatever is wrong with them.
    void find_bad_rows()
    {
        std::set<std::uint64_t> good;
        for (const ReadRecord& record : read_.records) {
            good.insert(record.line);
        }
        std::copy_if(read_.rows.begin(), read_.rows.end(), std::back_inserter(read_.bad_rows),
                     [&](std::uint64_t line) { return good.count(line) == 0; });
    }

    const ReadingFrame& frame_;
    const assess::Register& book_;
    const FileToRead& file_;
    std::size_t index_;
    assess::Diagnostics found_;
    assess::CsvHeading heading_;
    assess::CsvReader csv_;
    std::vector<std::optional<std::size_t>> places_; ///< of the declared columns in the file
    ReadFile read_;
};

} // namespace

ReadFile read_records(const ReadingFrame& frame, const FileToRead& file, std::size_t index)
{
    return FileReading{frame, file, index}.whole();
}

} // namespace reference
