#include "sql_figures.hpp"

namespace assess {

namespace {

/// The names of one measure's aggregates, "m1" and so on, as they are defined and as they are read.
struct Aggregates {
    const SqlWords& words;
    std::string name;   ///< m1
    std::string filter; ///< " FILTER (WHERE …)", or empty
    SqlFigure figure{};

    void count(const std::string& aggregate, const std::string& suffix = {})
    {
        figure.counted.push_back(aggregate + filter + " AS " + SqlWords::name(name + suffix));
    }
    std::string read(const std::string& suffix = {}) const
    {
        return "c." + SqlWords::name(name + suffix);
    }
    void show(const std::string& value, const std::string& id)
    {
        figure.shown.push_back(value + " AS " + SqlWords::name(id));
    }
};

std::string or_zero(const std::string& value)
{
    return "COALESCE(" + value + ", 0)";
}

/// SQLite: of a number of millionths, the greatest whole number not above it.
std::string whole_part(const std::string& steps)
{
    return steps + " / 1000000 - (" + steps + " % 1000000 < 0)";
}

/// SQLite: the millionths above the whole part.
std::string rest(const std::string& steps)
{
    return steps + " % 1000000 + 1000000 * (" + steps + " % 1000000 < 0)";
}

/// SQLite: the decimal whole + rest / 1000000 as text. The rest is from 0 to 999999.
std::string decimal_text(const std::string& whole, const std::string& rest)
{
    const auto places = [](const std::string& steps) {
        return "rtrim(rtrim(printf('.%06d', " + steps + "), '0'), '.')";
    };
    return "CASE WHEN " + whole + " < 0 AND " + rest + " > 0 THEN '-' || (-1 - (" + whole +
           ")) || " + places("1000000 - (" + rest + ")") + " ELSE (" + whole + ") || " +
           places(rest) + " END";
}

/// DuckDB: millionths as a decimal.
std::string decimal_of(const std::string& steps)
{
    return "CAST(" + steps + " AS DECIMAL(38, 0)) * CAST('0.000001' AS DECIMAL(6, 6))";
}

/// The sum of a column; of no record 0.
void add_sum(Aggregates& made, const std::string& column, const std::string& id)
{
    switch (made.words.dialect()) {
    case SqlDialect::sqlite: { // in two parts: 64 bits of millionths are soon full
        made.count("sum(" + whole_part(column) + ")");
        made.count("sum(" + rest(column) + ")", " rest");
        const std::string above = or_zero(made.read(" rest"));
        made.show(
            decimal_text(or_zero(made.read()) + " + " + above + " / 1000000", above + " % 1000000"),
            id);
        return;
    }
    case SqlDialect::postgresql:
        made.count("sum(" + column + ")");
        made.show(or_zero(made.read()), id);
        return;
    case SqlDialect::duckdb:
        made.count("sum(" + column + ")");
        made.show(decimal_of(or_zero(made.read())), id);
        return;
    }
}

/// The least or the greatest value; of no record NULL.
void add_extreme(Aggregates& made, const char* function, const std::string& column,
                 const std::string& id)
{
    made.count(function + ("(" + column + ")"));
    switch (made.words.dialect()) {
    case SqlDialect::sqlite:
        made.show(decimal_text(whole_part(made.read()), rest(made.read())), id);
        return;
    case SqlDialect::postgresql:
        made.show(made.read(), id);
        return;
    case SqlDialect::duckdb:
        made.show(decimal_of(made.read()), id);
        return;
    }
}

} // namespace

SqlFigure sql_figure(const SqlWords& words, const Measure& measure, std::size_t number,
                     const SqlPiece& column, const std::string& condition)
{
    Aggregates made{words, "m" + std::to_string(number),
                    condition.empty() ? "" : " FILTER (WHERE " + condition + ")"};
    switch (measure.counted()->aggregate) {
    case Counted::Aggregate::count:
        made.count("count(*)");
        made.show(or_zero(made.read()), measure.id);
        break;
    case Counted::Aggregate::distinct:
        made.count("count(DISTINCT " + column.text + ")");
        made.show(or_zero(made.read()), measure.id);
        break;
    case Counted::Aggregate::sum:
        add_sum(made, column.text, measure.id);
        break;
    case Counted::Aggregate::mean:
        add_sum(made, column.text, measure.id + ".sum");
        made.count("count(" + column.text + ")", " count");
        made.show(or_zero(made.read(" count")), measure.id + ".count");
        break;
    case Counted::Aggregate::min:
        add_extreme(made, "min", column.text, measure.id);
        break;
    case Counted::Aggregate::max:
        add_extreme(made, "max", column.text, measure.id);
        break;
    }
    return std::move(made.figure);
}

} // namespace assess
