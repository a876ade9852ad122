#include "row_digest.hpp"

#include <assess/text/digest.hpp>

#include <nlohmann/json.hpp>

namespace assess {

namespace {

void append(std::string& text, const std::vector<std::string>& fields)
{
    for (const std::string& field : fields) {
        text += std::to_string(field.size()) + ':' + field + ',';
    }
}

void add_row(Sha256& digest, const std::vector<std::string>& key,
             const std::vector<std::string>& values)
{
    std::string text;
    append(text, key);
    append(text, values);
    text += '\n';
    digest.add(text);
}

} // namespace

std::string digest_of_old(const RowChanges& changes, const Import& import)
{
    Sha256 digest;
    bool any = false;
    for (const RowChange& change : changes.all) {
        if (change.old) {
            add_row(digest, import.rows[change.row].key, change.old->values);
            any = true;
        }
    }
    return any ? digest.hex() : std::string{};
}

std::string digest_of_new(const RowChanges& changes, const Import& import)
{
    if (import.use == RowUse::withdraw) {
        return {};
    }
    Sha256 digest;
    for (const RowChange& change : changes.all) {
        const HandedInRow& row = import.rows[change.row];
        add_row(digest, row.key, row.values);
    }
    return digest.hex();
}

std::string key_as_json(const std::vector<std::string>& key)
{
    return nlohmann::json(key).dump();
}

std::string values_as_json(const RowTable& table, const std::vector<std::string>& values)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i].empty()) {
            object[std::string{table.values[i]}] = values[i];
        }
    }
    return object.dump();
}

} // namespace assess
