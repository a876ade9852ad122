#include "file_columns.hpp"

#include "../text/csv_head.hpp"
#include "messages.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace assess {

namespace {

using Names = std::map<std::string, std::size_t>;

/// Every header that means a column, folded.
Names names_of(const Register& book)
{
    Names names;
    for (std::size_t index = 0; index < book.columns.size(); ++index) {
        names.emplace(folded(book.columns[index].id), index);
        for (const std::string& alias : book.columns[index].aliases) {
            names.emplace(folded(alias), index);
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

bool say_missing(const FileColumns& columns, const Register& book, const CsvReader& csv,
                 Diagnostics& found)
{
    bool complete = true;
    for (std::size_t index = 0; index < book.columns.size(); ++index) {
        const Column& column = book.columns[index];
        if (!columns.cells[index] && !column.optional) {
            complete = false;
            found.add(
                may_have_other_delimiter(csv) ? messages::record_column_not_divided
                                              : messages::record_column_missing,
                {csv.file(), csv.header().front().line, 0},
                {column.id, listed_headers(column), book.id, delimiter_name(csv.delimiter())});
        }
    }
    return complete;
}

} // namespace

std::optional<FileColumns> match_header(const CsvReader& csv, const Register& book,
                                        Diagnostics& found)
{
    const auto header = csv.header();
    FileColumns columns{csv.delimiter(), header.size(), {}, {}};
    columns.cells.resize(book.columns.size());
    columns.headers.resize(book.columns.size());
    const Names names = names_of(book);
    for (std::size_t cell = 0; cell < header.size(); ++cell) {
        const Place place{csv.file(), header[cell].line, header[cell].column};
        const auto name = names.find(folded(header[cell].text));
        if (name == names.end()) {
            say_unknown(header[cell].text, book, place, found);
            continue;
        }
        auto& known = columns.cells[name->second];
        if (known) {
            found.add(messages::record_column_repeated, place,
                      {header[cell].text, header[*known].column});
        } else {
            known = cell;
            columns.headers[name->second] = trimmed(header[cell].text);
        }
    }
    const bool complete = say_missing(columns, book, csv, found);
    return complete ? std::optional{std::move(columns)} : std::nullopt;
}

} // namespace assess
