#include "criteria/json.hpp"

#include <nlohmann/json.hpp>

namespace apps {

namespace {

using Json = nlohmann::ordered_json;

struct CellToJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const assess::ExactNumber& number) const { return number.digits; }
    Json operator()(std::size_t count) const { return count; }
    Json operator()(const std::vector<std::string>& list) const { return list; }
};

Json rows_of(const assess::ReportTable& table)
{
    Json rows = Json::array();
    for (const assess::ReportRow& row : table.rows) {
        Json object = Json::object();
        for (std::size_t index = 0; index < row.cells.size(); ++index) {
            object[table.columns[index].id] = std::visit(CellToJson{}, row.cells[index]);
        }
        rows.push_back(std::move(object));
    }
    return rows;
}

} // namespace

std::string
write_tables_json(const std::vector<std::pair<std::string, std::string>>& fields,
                  const std::vector<std::pair<std::string, assess::ReportTable>>& tables)
{
    Json json = Json::object();
    for (const auto& [key, value] : fields) {
        json[key] = value;
    }
    for (const auto& [key, table] : tables) {
        json[key] = rows_of(table);
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace apps
