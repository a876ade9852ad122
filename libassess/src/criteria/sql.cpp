#include <assess/criteria/sql.hpp>

#include "sql_expression.hpp"
#include "sql_figures.hpp"
#include "sql_messages.hpp"

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

namespace {

constexpr const char* latest = "\"assess latest\"";
constexpr const char* place = "\"assess place\"";
constexpr const char* counted = "\"assess counted\"";
constexpr const char* all_units = "\"assess units\"";

constexpr const char* inner_line = "\n        ";
constexpr const char* deeper_line = "\n            ";
constexpr const char* outer_line = "\n    ";

/// A list with commas, each part on a line of its own.
std::string listed(const std::vector<std::string>& parts, const char* line)
{
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : ",") + (line + part);
    }
    return text;
}

class SqlQuery {
public:
    explicit SqlQuery(const SqlRequest& request)
        : request_{request}, book_{request.set.registers[request.book]}, words_{request.dialect},
          expression_{words_, book_, request.period, days_}, used_(book_.columns.size(), false)
    {
        used_[book_.unit] = true;
    }

    /// Adds the measures that are counted from the register.
    void read_measures(const std::string& file, Diagnostics& found)
    {
        for (const Measure& measure : request_.set.measures) {
            const Counted* const source = measure.counted();
            if (source != nullptr && source->from == request_.book) {
                read_measure(measure, *source, file, found);
            }
        }
        if (figures_.counted.empty()) {
            found.add(messages::sql_nothing_counted, {file, book_.spot.line, book_.spot.column},
                      {book_.id});
        }
    }

    std::string text() const
    {
        std::string query = heading() + "WITH\n";
        if (!days_.conditions().empty()) {
            query += calendar() + ",\n";
        }
        return query + latest_records() + ",\n" + records_in_period() + ",\n" + figures_of_units() +
               ",\n" + units() + "\n" + shown();
    }

private:
    void read_measure(const Measure& measure, const Counted& source, const std::string& file,
                      Diagnostics& found)
    {
        SqlPiece condition;
        if (!source.where.empty()) {
            condition = expression_.of(source.where);
            if (condition.power > max_sql_power) {
                found.add(messages::sql_too_large, {file, measure.spot.line, measure.spot.column},
                          {measure.id});
            }
        }
        for (const ExpressionNode& node : source.where.nodes) {
            if (node.op == Operator::name) {
                used_[node.index] = true;
            }
        }
        const std::size_t column = source.column.value_or(book_.unit);
        used_[column] = true;
        SqlFigure figure =
            sql_figure(words_, measure, ++measures_, expression_.column(column), condition.text);
        std::move(figure.counted.begin(), figure.counted.end(),
                  std::back_inserter(figures_.counted));
        std::move(figure.shown.begin(), figure.shown.end(), std::back_inserter(figures_.shown));
    }

    std::string heading() const
    {
        return "-- The measures of the register " + book_.id + " by the criteria set " +
               request_.set.id + ",\n-- " + to_string(request_.period.first) + " to " +
               to_string(request_.period.last) + ".\n";
    }

    std::string id_of(std::size_t column) const { return SqlWords::name(book_.columns[column].id); }

    /// Every day with the working days up to and including it, and which of them it is.
    std::string calendar() const
    {
        const Calendar& calendar = *request_.calendar;
        std::string rows;
        std::int64_t worked = 0;
        for (Date day = calendar.range().first; day <= calendar.range().last;
             day += std::chrono::days{1}) {
            const bool working = calendar.is_working_day(day);
            worked += working ? 1 : 0;
            rows += (rows.empty() ? "\n        (" : ",\n        (") + words_.day(day) + ", " +
                    std::to_string(worked) + ", " + (working ? std::to_string(worked) : "NULL") +
                    ")";
        }
        return std::string{sql_calendar} + " (\"day\", \"worked\", \"nth\") AS (\n    VALUES" +
               rows + "\n)";
    }

    /// Of the records with one key, the last has place 1.
    std::string latest_records() const
    {
        std::vector<std::string> columns;
        for (std::size_t index = 0; index < used_.size(); ++index) {
            if (used_[index] || index == book_.date) {
                columns.push_back(id_of(index));
            }
        }
        columns.push_back("row_number() OVER (PARTITION BY " + words_.by_bytes(id_of(book_.key)) +
                          " ORDER BY" + listed(latest_first(), deeper_line) + ") AS " + place);
        return std::string{latest} + " AS (\n    SELECT" + listed(columns, inner_line) +
               "\n    FROM " + SqlWords::table(request_.tables.records) + "\n)";
    }

    /// The order asked for; where it is equal or absent the other columns decide, so that every
    /// database takes the same record.
    std::vector<std::string> latest_first() const
    {
        const auto descending = [](const std::string& value) { return value + " DESC NULLS LAST"; };
        const std::string& order = request_.tables.order;
        std::vector<std::string> values{descending(SqlWords::name(order))};
        for (std::size_t index = 0; index < book_.columns.size(); ++index) {
            const Column& column = book_.columns[index];
            const std::string value = descending(words_.ordered(column.type, id_of(index)));
            if (column.id == order) {
                values.front() = value;
            } else if (index != book_.key) {
                values.push_back(value);
            }
        }
        return values;
    }

    std::string records_in_period() const
    {
        std::vector<std::string> columns;
        for (std::size_t index = 0; index < used_.size(); ++index) {
            const std::string id = id_of(index);
            if (used_[index]) {
                columns.push_back(words_.value(book_.columns[index].type, "l." + id) + " AS " + id);
            }
        }
        const std::string day = "l." + id_of(book_.date);
        return std::string{sql_records} + " AS (\n    SELECT" + listed(columns, inner_line) +
               "\n    FROM " + latest + " AS l\n    WHERE l." + place + " = 1 AND " + day +
               " >= " + words_.day(request_.period.first) + " AND " + day + " < " +
               words_.day(request_.period.last + std::chrono::days{1}) + "\n)";
    }

    std::string figures_of_units() const
    {
        const std::string unit = "r." + id_of(book_.unit);
        std::vector<std::string> columns{unit + " AS \"unit\""};
        columns.insert(columns.end(), figures_.counted.begin(), figures_.counted.end());
        return std::string{counted} + " AS (\n    SELECT" + listed(columns, inner_line) +
               "\n    FROM " + sql_records + " AS r" + days_.joins() + "\n    GROUP BY " + unit +
               "\n)";
    }

    std::string units() const
    {
        const bool from_records = request_.tables.units.empty();
        const std::string column = from_records ? id_of(book_.unit) : "\"code\"";
        const std::string table = from_records ? request_.tables.records : request_.tables.units;
        return std::string{all_units} + " AS (\n    SELECT DISTINCT " + words_.by_bytes(column) +
               " AS \"unit\"\n    FROM " + SqlWords::table(table) + "\n)";
    }

    std::string shown() const
    {
        std::vector<std::string> columns{"u.\"unit\" AS \"unit\""};
        columns.insert(columns.end(), figures_.shown.begin(), figures_.shown.end());
        return "SELECT" + listed(columns, outer_line) + "\nFROM " + all_units +
               " AS u\nLEFT JOIN " + counted +
               " AS c ON c.\"unit\" = u.\"unit\"\nORDER BY u.\"unit\";\n";
    }

    const SqlRequest& request_;
    const Register& book_;
    SqlWords words_;
    SqlDays days_;
    SqlExpression expression_;
    std::vector<bool> used_; ///< by column: whether a measure needs it
    std::size_t measures_ = 0;
    SqlFigure figures_;
};

/// As databases compare names: without regard to the case of ASCII letters.
bool is_same_name(std::string_view a, std::string_view b)
{
    const auto lower = [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    };
    return std::ranges::equal(a, b, {}, lower, lower);
}

} // namespace

bool has_sql_names(const SqlRequest& request, const std::string& file, Diagnostics& found)
{
    const std::size_t errors = found.errors();
    const Register& book = request.set.registers[request.book];
    const std::string& order = request.tables.order;
    for (const Column& column : book.columns) {
        const bool is_meant = column.id == order && order != SqlTables{}.order;
        if (is_same_name(column.id, order) && !is_meant) {
            found.add(messages::sql_order_taken, {file}, {book.id, column.id});
        }
    }
    for (const Measure& measure : request.set.measures) {
        const Counted* const source = measure.counted();
        if (source != nullptr && source->from == request.book && is_same_name(measure.id, "unit")) {
            found.add(messages::sql_unit_taken, {file, measure.spot.line, measure.spot.column},
                      {measure.id});
        }
    }
    return found.errors() == errors;
}

std::string sql_table(const SqlRequest& request)
{
    const SqlWords words{request.dialect};
    const Register& book = request.set.registers[request.book];
    std::vector<std::string> lines;
    bool has_order = false;
    for (const Column& column : book.columns) {
        has_order = has_order || column.id == request.tables.order;
        lines.push_back(SqlWords::name(column.id) + " " + std::string{words.type(column.type)} +
                        (column.optional ? "" : " NOT NULL"));
    }
    if (!has_order) {
        lines.push_back(SqlWords::name(request.tables.order) + " BIGINT NOT NULL");
    }
    return "CREATE TABLE " + SqlWords::table(request.tables.records) + " (" +
           listed(lines, outer_line) + "\n);\n";
}

std::optional<std::string> sql_query(const SqlRequest& request, const std::string& file,
                                     Diagnostics& found)
{
    const std::size_t errors = found.errors();
    if (!has_sql_names(request, file, found)) {
        return std::nullopt;
    }
    SqlQuery query{request};
    query.read_measures(file, found);
    return found.errors() > errors ? std::nullopt : std::optional{query.text()};
}

} // namespace assess
