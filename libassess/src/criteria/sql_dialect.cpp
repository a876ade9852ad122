#include "sql_dialect.hpp"

#include <algorithm>

namespace assess {

namespace {

std::string quoted(std::string_view text, char quote)
{
    std::string made(1, quote);
    for (const char c : text) {
        made.append(c == quote ? 2 : 1, c);
    }
    return made + quote;
}

std::string cast(const std::string& value, std::string_view type)
{
    return "CAST(" + value + " AS " + std::string{type} + ")";
}

/// From the text of a decimal to its millionths, without a binary fraction on the way.
std::string millionths_of_text(const std::string& cell)
{
    return "(CAST(" + cell + " AS INTEGER) * 1000000 + CASE WHEN " + cell +
           " LIKE '-%' THEN -1 ELSE 1 END * CAST(substr(substr(" + cell + ", instr(" + cell +
           " || '.', '.') + 1) || '000000', 1, 6) AS INTEGER))";
}

} // namespace

std::string SqlWords::name(std::string_view id)
{
    return quoted(id, '"');
}

std::string SqlWords::table(std::string_view dotted)
{
    const std::size_t dot = dotted.find('.');
    return dot == std::string_view::npos
               ? name(dotted)
               : name(dotted.substr(0, dot)) + "." + table(dotted.substr(dot + 1));
}

std::string SqlWords::text(std::string_view text) const
{
    std::string made = quoted(text, '\'');
    if (dialect_ != SqlDialect::postgresql || text.find('\\') == std::string_view::npos) {
        return made;
    }
    // An E before the quote makes a doubled backslash one, whatever the server is set to.
    std::string doubled = "E";
    for (const char c : made) {
        doubled.append(c == '\\' ? 2 : 1, c);
    }
    return doubled;
}

std::string SqlWords::number(std::string_view digits) const
{
    const bool has_point = digits.find('.') != std::string_view::npos;
    switch (dialect_) {
    case SqlDialect::sqlite:
        break;
    case SqlDialect::postgresql: // without a point it would be counted with in 32 bits
        return std::string{digits} + (has_point ? "" : ".0");
    case SqlDialect::duckdb:
        return "HUGEINT '" + std::string{digits} + "'";
    }
    return std::string{digits};
}

std::string SqlWords::moment(DateTime moment) const
{
    std::string text = to_string(moment);
    std::replace(text.begin(), text.end(), 'T', ' ');
    return (dialect_ == SqlDialect::sqlite ? "'" : "TIMESTAMP '") + text + "'";
}

std::string SqlWords::day(Date day) const
{
    return (dialect_ == SqlDialect::sqlite ? "'" : "DATE '") + to_string(day) + "'";
}

std::string_view SqlWords::type(Column::Type type) const
{
    const bool sqlite = dialect_ == SqlDialect::sqlite;
    switch (type) {
    case Column::Type::text:
    case Column::Type::choice:
        break;
    case Column::Type::number:
    case Column::Type::count:
        return sqlite ? "TEXT" : "DECIMAL(19, 6)";
    case Column::Type::date:
        return sqlite ? "TEXT" : "DATE";
    case Column::Type::datetime:
        return sqlite ? "TEXT" : "TIMESTAMP";
    case Column::Type::yes_no:
        return sqlite ? "INTEGER" : "BOOLEAN";
    }
    return "TEXT";
}

std::string SqlWords::value(Column::Type type, const std::string& cell) const
{
    switch (type) {
    case Column::Type::text:
    case Column::Type::choice:
        return by_bytes(cell);
    case Column::Type::number:
    case Column::Type::count:
        switch (dialect_) {
        case SqlDialect::sqlite:
            return millionths_of_text(cell);
        case SqlDialect::postgresql:
            return cell;
        case SqlDialect::duckdb:
            return cast(cell + " * 1000000", "HUGEINT");
        }
        break;
    case Column::Type::date:
    case Column::Type::datetime:
        return dialect_ == SqlDialect::sqlite ? "datetime(" + cell + ")" : cast(cell, "TIMESTAMP");
    case Column::Type::yes_no:
        break;
    }
    return cell;
}

std::string SqlWords::by_bytes(const std::string& column) const
{
    return column + (dialect_ == SqlDialect::sqlite ? " COLLATE BINARY" : " COLLATE \"C\"");
}

std::string SqlWords::ordered(Column::Type type, const std::string& cell) const
{
    const bool text = type == Column::Type::text || type == Column::Type::choice;
    return text || dialect_ == SqlDialect::sqlite ? value(type, cell) : cell;
}

std::string SqlWords::whole(const std::string& number) const
{
    switch (dialect_) {
    case SqlDialect::sqlite:
        break;
    case SqlDialect::postgresql:
        return cast(number, "NUMERIC");
    case SqlDialect::duckdb:
        return cast(number, "HUGEINT");
    }
    return number;
}

std::string SqlWords::truth_as_number(const std::string& truth) const
{
    switch (dialect_) {
    case SqlDialect::sqlite:
        break;
    case SqlDialect::postgresql:
        return whole(cast(truth, "INTEGER"));
    case SqlDialect::duckdb:
        return whole(truth);
    }
    return "(" + truth + ")";
}

std::string SqlWords::day_of(const std::string& moment) const
{
    return dialect_ == SqlDialect::sqlite ? "date(" + moment + ")" : cast(moment, "DATE");
}

std::string SqlWords::days_between(const std::string& from, const std::string& until) const
{
    if (dialect_ != SqlDialect::sqlite) {
        return whole(day_of(until) + " - " + day_of(from));
    }
    return cast("julianday(" + day_of(until) + ") - julianday(" + day_of(from) + ")", "INTEGER");
}

std::string SqlWords::year_of(const std::string& moment) const
{
    return dialect_ == SqlDialect::sqlite ? cast("strftime('%Y', " + moment + ")", "INTEGER")
                                          : whole("extract(year FROM " + moment + ")");
}

std::string SqlWords::month_of(const std::string& moment) const
{
    return dialect_ == SqlDialect::sqlite ? cast("strftime('%m', " + moment + ")", "INTEGER")
                                          : whole("extract(month FROM " + moment + ")");
}

std::string SqlWords::end_of(const std::string& day) const
{
    return dialect_ == SqlDialect::sqlite ? "(" + day + " || ' 23:59:59')"
                                          : "(" + day + " + TIME '23:59:59')";
}

std::string SqlWords::whole_quotient(const std::string& left, const std::string& right) const
{
    switch (dialect_) {
    case SqlDialect::sqlite:
        break;
    case SqlDialect::postgresql:
        return "div(" + left + ", " + right + ")";
    case SqlDialect::duckdb:
        return "(" + left + " // " + right + ")";
    }
    return "(" + left + " / " + right + ")";
}

std::string SqlWords::guarded(const std::string& number) const
{
    if (dialect_ != SqlDialect::sqlite) {
        return number;
    }
    return "CASE typeof(" + number + ") WHEN 'real' THEN abs(-9223372036854775807 - (typeof(" +
           number + ") = 'real')) ELSE " + number + " END";
}

} // namespace assess
