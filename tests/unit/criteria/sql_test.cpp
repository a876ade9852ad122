#include <assess/criteria/read_criteria.hpp>
#include <assess/criteria/sql.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace {

using assess::SqlDialect;

assess::CriteriaSet set_with(const std::string& where)
{
    const std::string text = R"(schema = 1
[set]
id = "s"
version = "1"
title = "t"
languages = ["en"]
unit_kinds = ["ward"]
total = 1
[[register]]
id = "book"
title = "t"
key = "key"
unit = "unit"
date = "day"
columns = [{ id = "key", type = "text" }, { id = "unit", type = "text" },
  { id = "day", type = "date" }, { id = "word", type = "text", optional = true },
  { id = "other", type = "text", optional = true }, { id = "a", type = "number" },
  { id = "b", type = "number" }]
[[measure]]
id = "m"
title = "t"
register = "book"
aggregate = "count"
where = ''')" + where + R"('''
[[lesson]]
id = "l"
title = "t"
[[lesson.criterion]]
id = "c"
title = "t"
max = 1
rule = "claimed"
[[band]]
id = "b"
title = "t"
)";
    assess::Diagnostics found;
    auto set = assess::read_criteria(text, "set.toml", found);
    REQUIRE_FALSE(found.any_error());
    return std::move(*set);
}

/// The condition of the query's one measure.
std::string condition(SqlDialect dialect, const std::string& where)
{
    const assess::CriteriaSet set = set_with(where);
    assess::SqlRequest request{set, 0, dialect, {}, set.period.of(2026), nullptr};
    request.tables.records = "book";
    assess::Diagnostics found;
    const std::string query = assess::sql_query(request, "set.toml", found).value_or("");
    const std::string before = "FILTER (WHERE ";
    const std::size_t from = query.find(before) + before.size();
    return query.substr(from, query.find(") AS \"m1\"") - from);
}

} // namespace

TEST_SUITE("criteria/sql")
{
    TEST_CASE("a quotient is compared without a division")
    {
        CHECK(condition(SqlDialect::postgresql, "a / 4 >= 0.25") == "r.\"a\" >= 0.25 * (4.0)");
        CHECK(condition(SqlDialect::postgresql, "a / b = 0.25") ==
              "r.\"a\" = 0.25 * (NULLIF(r.\"b\", 0.0))");
    }

    TEST_CASE("the sides change places where the denominator is negative")
    {
        CHECK(condition(SqlDialect::postgresql, "a / b < 2") ==
              "CASE WHEN NULLIF(r.\"b\", 0.0) > 0.0 THEN r.\"a\" < 2.0 * (NULLIF(r.\"b\", 0.0)) "
              "ELSE 2.0 * (NULLIF(r.\"b\", 0.0)) < r.\"a\" END");
    }

    TEST_CASE("numbers are millionths where the database counts in whole ones")
    {
        CHECK(condition(SqlDialect::sqlite, "a = 2.5") == "r.\"a\" = 2500000");
        CHECK(condition(SqlDialect::duckdb, "a = 95%") == "r.\"a\" = HUGEINT '950000'");
        CHECK(condition(SqlDialect::duckdb, "a in (2, 0.5)") ==
              "r.\"a\" IN (HUGEINT '2000000', HUGEINT '500000')");
    }

    TEST_CASE("SQLite is asked whether a number became too large for it")
    {
        const std::string guard = condition(SqlDialect::sqlite, "a * b > 1");
        CHECK(guard.find("typeof(r.\"a\" * r.\"b\") WHEN 'real' THEN abs(") != std::string::npos);
        CHECK(condition(SqlDialect::sqlite, "days(day, 2026-01-31) * 2 > 1").find("typeof") ==
              std::string::npos);
    }

    TEST_CASE("the bounds of the period are those of the request")
    {
        CHECK(condition(SqlDialect::postgresql, "day < period_end()") ==
              condition(SqlDialect::postgresql, "day < 2027-01-01"));
        CHECK(condition(SqlDialect::postgresql, "day >= period_start()") ==
              condition(SqlDialect::postgresql, "day >= 2026-01-01"));
    }

    TEST_CASE("texts are literals whatever stands in them")
    {
        const std::vector<std::pair<SqlDialect, std::string>> written{
            {SqlDialect::sqlite, R"(r."word" = 'a\b ''c')"},
            {SqlDialect::duckdb, R"(r."word" = 'a\b ''c')"},
            {SqlDialect::postgresql, R"(r."word" = E'a\\b ''c')"}};
        for (const auto& one : written) {
            CHECK(condition(one.first, R"(word = "a\b 'c")") == one.second);
        }
    }

    TEST_CASE("a list of texts is a list in SQL, one of computed numbers is not")
    {
        CHECK(condition(SqlDialect::sqlite, "word in ('x', other)") ==
              "r.\"word\" IN ('x', r.\"other\")");
        CHECK(condition(SqlDialect::sqlite, "a in (1, b)") ==
              "r.\"a\" = 1000000 OR r.\"a\" = r.\"b\"");
    }

    TEST_CASE("what no database would read is refused, however long it would become")
    {
        std::string where = "a / b";
        while (where.size() < 3'900) {
            where += " + b / a + a / b";
        }
        const assess::CriteriaSet set = set_with(where + " > 1");
        assess::SqlRequest request{set, 0, SqlDialect::postgresql, {}, set.period.of(2026)};
        request.tables.records = "book";
        assess::Diagnostics found;
        CHECK_FALSE(assess::sql_query(request, "set.toml", found));
        REQUIRE(found.all().size() == 1);
        CHECK(found.all().front().message->id == "sql-too-large");
        CHECK(found.all().front().place.line == 20);
    }
}
