#include "row_digest.hpp"

#include <assess/text/digest.hpp>

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>

namespace assess {

namespace {

/// What is no UTF-8 in a damaged store is replaced.
std::string as_text(const nlohmann::ordered_json& json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

/// SHA-256 over rows, each as "5:00006,8:meetings,1:4,0:,\n". A part of the key that was added
/// later comes last, with its name, and only if it is there.
class RowDigest {
public:
    explicit RowDigest(const RowTable& table) : table_{table} {}

    void add(const PackedTexts& key, const auto& values)
    {
        for (std::size_t i = 0; i < key.size(); ++i) {
            if (!table_.key[i].added_later) {
                append(key[i]);
            }
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            append(values[i]);
        }
        for (std::size_t i = 0; i < key.size(); ++i) {
            if (table_.key[i].added_later && !key[i].empty()) {
                append(std::string{table_.key[i].name}.append("=").append(key[i]));
            }
        }
        text_ += '\n';
        if (text_.size() > block) {
            digest_.add(text_);
            text_.clear();
        }
    }

    std::string hex()
    {
        digest_.add(text_);
        return digest_.hex();
    }

private:
    static constexpr std::size_t block = 65'536;

    void append(std::string_view field)
    {
        std::array<char, 20> size{};
        const auto written = std::to_chars(size.begin(), size.end(), field.size());
        text_.append(size.begin(), written.ptr);
        text_ += ':';
        text_ += field;
        text_ += ',';
    }

    const RowTable& table_;
    Sha256 digest_;
    std::string text_;
};

} // namespace

std::string digest_of_old(const RowChanges& changes, const Import& import)
{
    const RowTable table = table_of(import.kind);
    RowDigest digest{table};
    bool any = false;
    for (const RowChange& change : changes.all) {
        if (change.old) {
            digest.add(import.rows[change.row].key, changes.old[*change.old].values);
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
    const RowTable table = table_of(import.kind);
    RowDigest digest{table};
    for (const RowChange& change : changes.all) {
        digest.add(import.rows[change.row].key, ValuesAfter{import, changes, change});
    }
    return digest.hex();
}

std::string key_as_json(const RowTable& table, const PackedTexts& key)
{
    auto array = nlohmann::ordered_json::array();
    for (std::size_t i = 0; i < key.size(); ++i) {
        if (!table.key[i].added_later || !key[i].empty()) {
            array.push_back(key[i]);
        }
    }
    return as_text(array);
}

std::string values_as_json(const RowTable& table, const PackedTexts& values)
{
    nlohmann::ordered_json object = nlohmann::ordered_json::object();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i].empty()) {
            object[std::string{table.values[i]}] = values[i];
        }
    }
    return as_text(object);
}

} // namespace assess
