#include <assess/report/write_json.hpp>

#include "json_values.hpp"

namespace assess {

namespace {

std::string member(const std::string& key, const Json& value)
{
    return "  " + json_text(Json(key)) + ": " + json_text(value);
}

std::string opening(std::string_view report, const ScoredRound& round)
{
    return "{\n" + member("report", std::string{report}) + ",\n" +
           member("premises", premises_json(round));
}

Json row_object(const std::vector<ReportColumn>& columns, const ReportRow& row)
{
    Json object = Json::object();
    for (std::size_t index = 0; index < columns.size(); ++index) {
        object[columns[index].id] = json_of(row.cells[index]);
    }
    return object;
}

/// The rows of an array, each on a line of its own, and its closing bracket.
std::string array_of_rows(const ReportTable& table, const std::string& indent)
{
    std::string out = "[";
    std::string_view separator = "\n";
    for (const ReportRow& row : table.rows) {
        out += separator;
        out += indent + "  " + json_text(row_object(table.columns, row));
        separator = ",\n";
    }
    return out + (table.rows.empty() ? "]" : "\n" + indent + "]");
}

} // namespace

std::string write_json(std::string_view report, const ScoredRound& round, const ReportTable& table,
                       const std::vector<ReportField>& fields)
{
    std::string out = opening(report, round);
    for (const auto& [key, cell] : fields) {
        out += ",\n" + member(key, json_of(cell));
    }
    return out + ",\n  \"rows\": " + array_of_rows(table, "  ") + "\n}\n";
}

std::string write_json_rows(const ReportTable& table)
{
    return array_of_rows(table, "") + "\n";
}

std::string write_premises_json(std::string_view report, const ScoredRound& round)
{
    return opening(report, round) + "\n}\n";
}

} // namespace assess
