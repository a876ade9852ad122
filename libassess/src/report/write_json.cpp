#include <assess/report/write_json.hpp>

#include "json_values.hpp"

#include <algorithm>

namespace assess {

namespace {

constexpr std::size_t longest_file_name = 255;

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

bool is_plain_name(const std::string& name)
{
    const auto fits = [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') ||
               (letter >= 'A' && letter <= 'Z') || letter == '.' || letter == '-' || letter == '_';
    };
    return !name.empty() && name.size() <= longest_file_name && name.front() != '.' &&
           std::ranges::all_of(name, fits);
}

bool is_sha256(const std::string& text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

std::string text_in(const Json& object, const char* key)
{
    const auto value = object.find(key);
    return value != object.end() && value->is_string() ? value->get<std::string>() : std::string{};
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

std::string write_premises_json(std::string_view report, const ScoredRound& round,
                                const std::vector<ReportFile>& files)
{
    ReportTable table{{{"file", {}}, {"sha256", {}}}, {}};
    for (const ReportFile& file : files) {
        table.rows.push_back({{file.name, file.sha256}});
    }
    return opening(report, round) + ",\n  \"files\": " + array_of_rows(table, "  ") + "\n}\n";
}

std::string premises_text(const ScoredRound& round)
{
    return json_text(premises_json(round));
}

std::optional<WrittenReport> read_premises_json(std::string_view text, std::string_view own_name)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || text_in(json, "report").empty() || !json.contains("premises") ||
        !json.contains("files") || !json["files"].is_array()) {
        return std::nullopt;
    }
    WrittenReport written{text_in(json, "report"), json_text(json["premises"]), {}};
    for (const Json& file : json["files"]) {
        if (!file.is_object()) {
            return std::nullopt;
        }
        written.files.push_back({text_in(file, "file"), text_in(file, "sha256")});
        const ReportFile& read = written.files.back();
        if (!is_plain_name(read.name) || read.name == own_name || !is_sha256(read.sha256)) {
            return std::nullopt;
        }
    }
    return written;
}

} // namespace assess
