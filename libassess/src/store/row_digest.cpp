#include "row_digest.hpp"

#include <assess/text/digest.hpp>

#include <nlohmann/json.hpp>

namespace assess {

namespace {

void append(std::string& text, const std::string& field)
{
    text += std::to_string(field.size()) + ':' + field + ',';
}

/// A part of the key that was added later comes last, with its name, and only if it is there.
void add_row(Sha256& digest, const RowTable& table, const std::vector<std::string>& key,
             const std::vector<std::string>& values)
{
    std::string text;
    std::string later;
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (!table.key[i].added_later) {
            append(text, key[i]);
        } else if (!key[i].empty()) {
            append(later, std::string{table.key[i].name} + '=' + key[i]);
        }
    }
    for (const std::string& value : values) {
        append(text, value);
    }
    digest.add(text + later + '\n');
}

} // namespace

std::string digest_of_old(const RowChanges& changes, const Import& import)
{
    Sha256 digest;
    bool any = false;
    for (const RowChange& change : changes.all) {
        if (change.old) {
            add_row(digest, table_of(import.kind), import.rows[change.row].key, change.old->values);
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
        add_row(digest, table_of(import.kind), row.key, row.values);
    }
    return digest.hex();
}

std::string key_as_json(const RowTable& table, const std::vector<std::string>& key)
{
    nlohmann::json array = nlohmann::json::array();
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (!table.key[i].added_later || !key[i].empty()) {
            array.push_back(key[i]);
        }
    }
    return array.dump();
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
