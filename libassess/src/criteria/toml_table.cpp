#include "toml_table.hpp"

#include "safe_excerpt.hpp"
#include "toml_messages.hpp"
#include "toml_phrases.hpp"

#include <assess/text/nearest.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace assess {

namespace {

constexpr std::size_t max_entries = 10'000;

std::vector<std::string> as_strings(const std::vector<std::string_view>& views)
{
    return {views.begin(), views.end()};
}

/// The names an expression would have used, had it been read.
void note_words(std::set<std::string>& words, std::string_view source)
{
    const auto is_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_';
    };
    for (auto begin = source.begin(); begin != source.end();) {
        begin = std::find_if(begin, source.end(), is_word);
        const auto end = std::find_if_not(begin, source.end(), is_word);
        words.emplace(begin, end);
        begin = end;
    }
}

} // namespace

TomlTable::TomlTable(TomlReading& reading, const toml::table& table, std::string name,
                     const std::vector<std::string_view>& keys)
    : reading_{reading}, table_{table}, name_{std::move(name)}
{
    refuse_unknown(keys);
}

void TomlTable::refuse_unknown(const std::vector<std::string_view>& keys)
{
    for (const auto& [key, value] : table_) {
        if (std::find(keys.begin(), keys.end(), key.str()) != keys.end()) {
            continue;
        }
        if (const auto meant = nearest(key.str(), as_strings(keys))) {
            meant_.insert(*meant);
            reading_.add(messages::key_misspelt, spot_of(key), {key.str(), name_, *meant});
        } else {
            reading_.add(messages::key_unknown, spot_of(key),
                         {key.str(), name_, quoted_list(as_strings(keys))});
        }
    }
}

Spot TomlTable::spot(std::string_view key) const
{
    const toml::node* const value = node(key);
    return value != nullptr ? spot_of(*value) : spot();
}

Spot TomlTable::key_spot(std::string_view key) const
{
    const auto found = table_.find(key);
    return found == table_.end() ? spot() : spot_of(found->first);
}

std::optional<std::string> TomlTable::text(std::string_view key) const
{
    const toml::node* const value = node(key);
    return value != nullptr ? read_text(reading_, *value, key) : std::nullopt;
}

std::optional<bool> TomlTable::flag(std::string_view key) const
{
    const toml::node* const value = node(key);
    if (value != nullptr && !value->is_boolean()) {
        add_mistyped(reading_, *value, key, phrases::a_flag);
        return std::nullopt;
    }
    return value != nullptr ? std::optional{value->as_boolean()->get()} : std::nullopt;
}

std::optional<Rational> TomlTable::number(std::string_view key) const
{
    const toml::node* const value = node(key);
    return value != nullptr ? read_number(reading_, *value, key) : std::nullopt;
}

std::optional<Rational> TomlTable::quantity(std::string_view key) const
{
    const toml::node* const value = node(key);
    return value != nullptr ? read_quantity(reading_, *value, key) : std::nullopt;
}

std::optional<Rational> TomlTable::share(std::string_view key) const
{
    const auto value = quantity(key);
    if (value && (value->sign() < 0 || *value > Rational::whole(1))) {
        add(messages::number_range, key, {key, written(key, *value), 0, "1 (100%)"});
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> TomlTable::whole(std::string_view key, std::int64_t low,
                                             std::int64_t high) const
{
    const toml::node* const value = node(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    if (!value->is_integer()) {
        add_mistyped(reading_, *value, key, phrases::a_whole_number);
        return std::nullopt;
    }
    const std::int64_t number = value->as_integer()->get();
    if (number < low || number > high) {
        add(messages::number_range, key, {key, number, low, high});
        return std::nullopt;
    }
    return number;
}

std::optional<Date> TomlTable::date(std::string_view key) const
{
    const toml::node* const value = node(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto* const day = value->as_date();
    if (day == nullptr || day->get().year < 1900 || day->get().year > 2199) {
        add(messages::date_expected, key, {key});
        return std::nullopt;
    }
    return Date{std::chrono::year{day->get().year} / day->get().month / day->get().day};
}

std::vector<SpottedText> TomlTable::texts(std::string_view key) const
{
    const toml::node* const value = node(key);
    if (value == nullptr) {
        return {};
    }
    const toml::array* const list = value->as_array();
    if (list == nullptr) {
        add_mistyped(reading_, *value, key, phrases::a_list_of_texts);
        return {};
    }
    if (list->empty()) {
        add(messages::list_empty, key, {key});
    }
    if (list->size() > max_entries) {
        add(messages::list_too_long, key, {key, max_entries});
        return {};
    }
    std::vector<SpottedText> texts;
    for (const toml::node& entry : *list) {
        const auto read = read_text(reading_, entry, key);
        const auto same = [&](const SpottedText& other) { return other.text == read; };
        if (read && std::any_of(texts.begin(), texts.end(), same)) {
            reading_.add(messages::list_repeats, spot_of(entry), {*read, key});
        } else if (read) {
            texts.push_back({*read, spot_of(entry)});
        }
    }
    return texts;
}

std::vector<const toml::table*> TomlTable::tables(std::string_view key) const
{
    const toml::node* const value = node(key);
    if (value == nullptr) {
        return {};
    }
    const toml::array* const list = value->as_array();
    if (list == nullptr) {
        add_mistyped(reading_, *value, key, phrases::a_list_of_tables);
        return {};
    }
    if (list->size() > max_entries) {
        add(messages::list_too_long, key, {key, max_entries});
        return {};
    }
    std::vector<const toml::table*> tables;
    for (const toml::node& entry : *list) {
        if (entry.is_table()) {
            tables.push_back(entry.as_table());
        } else {
            add_mistyped(reading_, entry, key, phrases::a_list_of_tables);
        }
    }
    return tables;
}

const toml::table* TomlTable::table(std::string_view key) const
{
    const toml::node* const value = node(key);
    if (value != nullptr && !value->is_table()) {
        add_mistyped(reading_, *value, key, phrases::a_table);
    }
    return value != nullptr ? value->as_table() : nullptr;
}

Expression TomlTable::expression(std::string_view key, const ExpressionScope& scope,
                                 ValueType wanted) const
{
    const toml::node* const value = node(key);
    if (value == nullptr) {
        return {};
    }
    if (!value->is_string()) {
        add_mistyped(reading_, *value, key, phrases::an_expression);
        return {};
    }
    const std::string& source = value->as_string()->get();
    auto expression = parse_expression(source, scope, wanted);
    if (expression) {
        return std::move(*expression);
    }
    note_words(reading_.unread_words, source);
    const Fault& fault = expression.fault();
    Diagnostic diagnostic = fault.at({reading_.file, 0, 0});
    const Spot spot = spot_within(reading_.source, spot_of(*value), fault.offset);
    diagnostic.place.line = spot.line;
    diagnostic.place.column = spot.column;
    diagnostic.excerpt = safe_excerpt(source, fault.offset);
    reading_.found.add(std::move(diagnostic));
    return {};
}

bool TomlTable::require(std::string_view key) const
{
    if (!has(key) && !meant_.contains(key)) {
        reading_.add(messages::key_missing, spot(), {key, name_});
    }
    return has(key);
}

std::string TomlTable::required_id(std::string_view key, IdShape shape) const
{
    const auto id = require(key) ? text(key) : std::nullopt;
    if (id) {
        check_id_shape(reading_, *id, shape, spot(key));
    }
    return id.value_or("");
}

LocalText TomlTable::required_title(std::string_view key) const
{
    return require(key) ? local(key) : LocalText{};
}

std::optional<Rational> TomlTable::required_number(std::string_view key) const
{
    return require(key) ? number(key) : std::nullopt;
}

void TomlTable::word_unknown(std::string_view key, const std::string& word,
                             const std::vector<std::string>& words) const
{
    if (const auto meant = nearest(word, words)) {
        add(messages::word_misspelt, key, {word, key, quoted_list(words), *meant});
    } else {
        add(messages::word_unknown, key, {word, key, quoted_list(words)});
    }
}

} // namespace assess
