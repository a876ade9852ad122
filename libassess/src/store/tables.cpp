#include "tables.hpp"

#include <array>

namespace assess {

namespace {

constexpr std::array units_key{KeyColumn{"code", KeyForm::text}};
constexpr std::array facts_key{KeyColumn{"unit", KeyForm::unit},
                               KeyColumn{"measure", KeyForm::measure}};
constexpr std::array answers_key{KeyColumn{"unit", KeyForm::unit},
                                 KeyColumn{"criterion", KeyForm::criterion}};
constexpr std::array evidence_key{
    KeyColumn{"unit", KeyForm::unit}, KeyColumn{"criterion", KeyForm::criterion},
    KeyColumn{"number", KeyForm::text}, KeyColumn{"date", KeyForm::text}};
constexpr std::array reviews_key{
    KeyColumn{"unit", KeyForm::unit}, KeyColumn{"criterion", KeyForm::criterion},
    KeyColumn{"evidence", KeyForm::text}, KeyColumn{"date", KeyForm::text},
    KeyColumn{"evidence_date", KeyForm::text, true}};

constexpr std::array<std::string_view, 5> units_values{"name", "kind", "parent", "valid_from",
                                                       "valid_until"};
constexpr std::array<std::string_view, 2> facts_values{"value", "note"};
constexpr std::array<std::string_view, 5> answers_values{"choice", "items", "points",
                                                         "not_applicable", "explanation"};
constexpr std::array<std::string_view, 6> evidence_values{"kind", "title",    "issuer",
                                                          "page", "location", "sha256"};
constexpr std::array<std::string_view, 5> reviews_values{"points", "excluded", "decision", "reason",
                                                         "reviewer"};

std::string key_names(const RowTable& table)
{
    std::string list;
    for (const KeyColumn& column : table.key) {
        list += (list.empty() ? "" : ", ") + std::string{column.name};
    }
    return list;
}

/// What the table has in its key for the name that `parameter` is.
std::string key_number(KeyForm form, const std::string& parameter)
{
    switch (form) {
    case KeyForm::text:
        break;
    case KeyForm::unit:
        return "(SELECT key FROM unit WHERE round = ?1 AND code = " + parameter + ')';
    case KeyForm::measure:
        return "(SELECT key FROM measure WHERE id = " + parameter + ')';
    case KeyForm::criterion:
        return "(SELECT key FROM criterion WHERE id = " + parameter + ')';
    }
    return parameter;
}

} // namespace

std::string_view name_of(RowKind kind)
{
    switch (kind) {
    case RowKind::units:
        return "units";
    case RowKind::facts:
        return "facts";
    case RowKind::answers:
        return "answers";
    case RowKind::evidence:
        return "evidence";
    case RowKind::reviews:
        return "reviews";
    }
    return "";
}

RowTable table_of(RowKind kind)
{
    switch (kind) {
    case RowKind::units:
        return {"unit", units_key, units_values};
    case RowKind::facts:
        return {"fact", facts_key, facts_values};
    case RowKind::answers:
        return {"answer", answers_key, answers_values};
    case RowKind::evidence:
        return {"evidence", evidence_key, evidence_values};
    case RowKind::reviews:
        return {"review", reviews_key, reviews_values};
    }
    return {};
}

std::string insert_sql(const RowTable& table)
{
    std::string columns = "round, " + key_names(table) + ", ";
    std::string marks = "?, ";
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        marks += "?, ";
    }
    for (const std::string_view value : table.values) {
        columns += std::string{value} + ", ";
        marks += "?, ";
    }
    return "INSERT INTO " + std::string{table.name} + " (" + columns +
           "import, line, column) VALUES (" + marks + "?, ?, ?)";
}

std::string insert_or_replace_sql(const RowTable& table)
{
    std::string replaced;
    for (const std::string_view value : table.values) {
        const std::string name{value};
        replaced += name + " = excluded." + name + ", ";
    }
    return insert_sql(table) + " ON CONFLICT (round, " + key_names(table) + ") DO UPDATE SET " +
           replaced + "import = excluded.import, line = excluded.line, column = excluded.column";
}

std::string delete_sql(const RowTable& table)
{
    std::string condition = "round = ?";
    for (const KeyColumn& column : table.key) {
        condition += " AND " + std::string{column.name} + " = ?";
    }
    return "DELETE FROM " + std::string{table.name} + " WHERE " + condition;
}

std::string select_values_sql(const RowTable& table)
{
    std::string values;
    for (const std::string_view value : table.values) {
        values += (values.empty() ? "" : ", ") + std::string{value};
    }
    std::string condition = "round = ?1";
    for (std::size_t i = 0; i < table.key.size(); ++i) {
        condition += " AND " + std::string{table.key[i].name} + " = " +
                     key_number(table.key[i].form, '?' + std::to_string(i + 2));
    }
    return "SELECT " + values + " FROM " + std::string{table.name} + " WHERE " + condition;
}

std::string select_in_key_order_sql(const RowTable& table)
{
    std::string columns = key_names(table) + ", ";
    for (const std::string_view value : table.values) {
        columns += std::string{value} + ", ";
    }
    return "SELECT " + columns + "import, line, column FROM " + std::string{table.name} +
           " WHERE round = ?1 ORDER BY " + key_names(table);
}

} // namespace assess
