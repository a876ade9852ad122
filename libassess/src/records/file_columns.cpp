#include "file_columns.hpp"

#include "../text/csv_head.hpp"
#include "../text/csv_heading.hpp"
#include "messages.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <string>

namespace assess {

namespace {

HeadingNames names_of(const Register& book)
{
    HeadingNames names;
    for (std::size_t index = 0; index < book.columns.size(); ++index) {
        names.add(book.columns[index].id, index, false);
        for (const std::string& alias : book.columns[index].aliases) {
            names.add(alias, index, false);
        }
    }
    return names;
}

/// "dossier_id (Mã hồ sơ), unit"
std::string listed(const Register& book)
{
    std::string list;
    for (const Column& column : book.columns) {
        list += (list.empty() ? "" : ", ") + column.id;
        list += column.aliases.empty() ? "" : " (" + column.aliases.front() + ')';
    }
    return list;
}

std::string listed_headers(const Column& column)
{
    std::string list = column.id;
    for (const std::string& alias : column.aliases) {
        list += ", " + alias;
    }
    return list;
}

void say_unknown(std::string_view header, const Register& book, const Place& place,
                 Diagnostics& found)
{
    std::vector<std::string> known;
    for (const Column& column : book.columns) {
        known.push_back(column.id);
        known.insert(known.end(), column.aliases.begin(), column.aliases.end());
    }
    if (const auto near = nearest(header, known)) {
        found.add(messages::record_column_misspelt, place, {header, *near});
    } else {
        found.add(messages::record_column_unknown, place, {header, listed(book)});
    }
}

void say_missing(const Column& column, const Register& book, const CsvReader& csv,
                 Diagnostics& found)
{
    found.add(may_have_other_delimiter(csv) ? messages::record_column_not_divided
                                            : messages::record_column_missing,
              {csv.file(), csv.header().front().line, 0},
              {column.id, listed_headers(column), book.id, delimiter_name(csv.delimiter())});
}

/// Says of each unknown column what it may be; the columns that one of them is near to.
std::vector<bool> say_unknown(const std::vector<std::size_t>& unknown, const HeadingNames& names,
                              const FileColumns& columns, const CsvReader& csv,
                              const Register& book, Diagnostics& found)
{
    std::vector<bool> is_near(book.columns.size());
    for (const std::size_t cell : unknown) {
        const CsvCell& heading = csv.header()[cell];
        const Place place{csv.file(), heading.line, heading.column};
        const auto near = names.within(heading.text);
        if (near && !columns.cells[near->column]) {
            is_near[near->column] = true;
            found.add(messages::record_column_near, place, {heading.text, near->name});
        } else {
            say_unknown(heading.text, book, place, found);
        }
    }
    return is_near;
}

} // namespace

CsvHeading heading_of(const Register& book)
{
    CsvHeading heading;
    auto& columns = heading.layouts.emplace_back();
    for (std::size_t index = 0; index < book.columns.size(); ++index) {
        const Column& column = book.columns[index];
        if (!column.optional) {
            const bool is_key = index == book.key || index == book.unit || index == book.date;
            auto& needed = columns.emplace_back(CsvHeading::Column{{column.id}, is_key});
            needed.names.insert(needed.names.end(), column.aliases.begin(), column.aliases.end());
        }
    }
    return heading;
}

std::optional<FileColumns> match_header(const CsvReader& csv, const Register& book,
                                        Diagnostics& found)
{
    const auto header = csv.header();
    FileColumns columns{csv.delimiter(), header.size(), {}, {}, {}};
    columns.cells.resize(book.columns.size());
    columns.headers.resize(book.columns.size());
    for (std::size_t index = 0; index < book.columns.size(); ++index) {
        columns.codes.push_back(index == book.key || index == book.unit ||
                                book.columns[index].type == Column::Type::number ||
                                book.columns[index].type == Column::Type::count);
    }
    const HeadingNames names = names_of(book);
    std::vector<std::size_t> unknown;
    for (std::size_t cell = 0; cell < header.size(); ++cell) {
        const auto column = names.find(header[cell].text);
        if (!column) {
            unknown.push_back(cell);
        } else if (auto& known = columns.cells[*column]) {
            say_column_repeated(csv, header[cell], header[*known], found);
        } else {
            known = cell;
            columns.headers[*column] = trimmed(header[cell].text);
        }
    }
    const std::vector<bool> is_near = say_unknown(unknown, names, columns, csv, book, found);
    bool complete = true;
    for (std::size_t index = 0; index < book.columns.size(); ++index) {
        if (!columns.cells[index] && !book.columns[index].optional) {
            complete = false;
            if (!is_near[index]) {
                say_missing(book.columns[index], book, csv, found);
            }
        }
    }
    return complete ? std::optional{std::move(columns)} : std::nullopt;
}

} // namespace assess
