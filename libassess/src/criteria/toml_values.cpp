#include "amounts.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"
#include "toml_phrases.hpp"
#include "toml_table.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace assess {

namespace {

bool is_percent(const toml::node& node)
{
    return node.is_string() && node.as_string()->get().ends_with('%');
}

constexpr std::size_t longest_text_bytes = 100'000;
constexpr std::size_t max_id_bytes = 80;

/// The first character that must not be seen in a title; line breaks and tabs are fine.
std::string first_hidden(const std::string& text)
{
    std::string plain = text;
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c == '\n' || c == '\t' || c == '\r'; },
        ' ');
    const std::string shown = visible(plain, longest_text_bytes);
    const auto pair = std::mismatch(plain.begin(), plain.end(), shown.begin(), shown.end());
    if (pair.second == shown.end()) {
        return {};
    }
    return {pair.second, std::find(pair.second, shown.end(), '}') + 1};
}

/// Shortest digits of `number`; exact up to fifteen of them.
std::optional<Decimal> to_decimal(double number, std::string& written)
{
    std::array<char, 400> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                   std::chars_format::fixed);
    written.assign(digits.data(), end.ptr);
    const auto count =
        std::count_if(written.begin(), written.end(), [](char c) { return c >= '0' && c <= '9'; });
    const auto value = Decimal::parse(written);
    return value && count <= 15 ? std::optional{*value} : std::nullopt;
}

std::optional<Rational> percent_or_fraction(const std::string& text)
{
    if (text.ends_with('%')) {
        const auto percent = Decimal::parse(std::string_view{text}.substr(0, text.size() - 1));
        return percent ? std::optional{Rational{*percent} / Rational::whole(100)} : std::nullopt;
    }
    const auto value = text.size() <= 40 ? Rational::parse(text) : Result<Rational>{Fault{}};
    return value ? std::optional{*value} : std::nullopt;
}

} // namespace

void add_mistyped(TomlReading& reading, const toml::node& node, std::string_view key,
                  const Phrase& wanted)
{
    reading.add(messages::key_type, spot_of(node), {key, wanted, phrases::of(node.type())});
}

std::optional<std::string> read_text(TomlReading& reading, const toml::node& node,
                                     std::string_view key)
{
    const Spot spot = spot_of(node);
    if (!node.is_string()) {
        add_mistyped(reading, node, key, phrases::a_quoted_text);
        return std::nullopt;
    }
    const std::string& text = node.as_string()->get();
    if (text.size() > longest_text_bytes) {
        reading.add(messages::text_too_long, spot, {key, longest_text_bytes});
        return std::nullopt;
    }
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) {
        reading.add(messages::text_empty, spot, {key});
        return std::nullopt;
    }
    if (const std::string hidden = first_hidden(text); !hidden.empty()) {
        reading.add(messages::text_control, spot, {key, hidden});
        return std::nullopt;
    }
    return to_nfc(text);
}

std::optional<Rational> read_number(TomlReading& reading, const toml::node& node,
                                    std::string_view key)
{
    if (node.is_integer()) {
        const std::int64_t whole = node.as_integer()->get();
        constexpr std::int64_t limit = 9'000'000'000'000;
        if (whole >= -limit && whole <= limit) {
            return Rational::whole(whole);
        }
        reading.add(messages::number_inexact, spot_of(node), {whole, key});
        return std::nullopt;
    }
    if (!node.is_floating_point()) {
        add_mistyped(reading, node, key, phrases::a_plain_number);
        return std::nullopt;
    }
    std::string written;
    const auto value = to_decimal(node.as_floating_point()->get(), written);
    if (!value) {
        reading.add(messages::number_inexact, spot_of(node), {written, key});
        return std::nullopt;
    }
    return Rational{*value};
}

std::optional<Rational> read_quantity(TomlReading& reading, const toml::node& node,
                                      std::string_view key)
{
    if (!node.is_string()) {
        if (node.is_number()) {
            return read_number(reading, node, key);
        }
        add_mistyped(reading, node, key, phrases::a_quantity);
        return std::nullopt;
    }
    const std::string& text = node.as_string()->get();
    auto value = percent_or_fraction(text);
    if (!value) {
        reading.add(messages::quantity_form, spot_of(node), {text});
    }
    return value;
}

Arg as_written(const toml::node& node, const Rational& value)
{
    return amount(value, is_percent(node));
}

bool TomlTable::in_percent(std::string_view key) const
{
    const toml::node* const found = node(key);
    return found != nullptr && is_percent(*found);
}

Arg TomlTable::written(std::string_view key, const Rational& value) const
{
    const toml::node* const found = node(key);
    return found != nullptr ? as_written(*found, value) : amount(value);
}

LocalText TomlTable::local(std::string_view key) const
{
    const toml::node* const value = node(key);
    if (value == nullptr) {
        return {};
    }
    const std::vector<std::string>& languages = reading_.languages;
    LocalText local;
    if (const toml::table* const by_language = value->as_table()) {
        for (const auto& [language, text] : *by_language) {
            if (std::find(languages.begin(), languages.end(), language.str()) == languages.end()) {
                reading_.add(messages::language_unknown, spot_of(language),
                             {language.str(), quoted_list(languages)});
            }
        }
        for (const std::string& language : languages) {
            const toml::node* const text = by_language->get(language);
            if (auto read = text != nullptr ? read_text(reading_, *text, key) : std::nullopt) {
                local.by_language.emplace_back(language, std::move(*read));
            } else if (text == nullptr) {
                add(messages::title_language_missing, key, {key, language});
            }
        }
        return local;
    }
    if (!value->is_string()) {
        add_mistyped(reading_, *value, key, phrases::a_title);
        return {};
    }
    if (auto text = read_text(reading_, *value, key)) {
        local.by_language.emplace_back(languages.front(), std::move(*text));
    }
    for (std::size_t other = 1; other < languages.size(); ++other) {
        add(messages::title_language_missing, key, {key, languages[other]});
    }
    return local;
}

void check_id_shape(TomlReading& reading, const std::string& id, IdShape shape, Spot spot)
{
    const char joint = shape == IdShape::kebab ? '-' : '_';
    const bool starts = id.front() >= 'a' && id.front() <= 'z';
    const bool made_of = std::all_of(id.begin(), id.end(), [joint](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == joint;
    });
    if (!starts || !made_of || id.back() == joint || id.size() > max_id_bytes) {
        reading.add(shape == IdShape::kebab ? messages::id_kebab : messages::id_snake, spot, {id});
    }
}

std::string quoted_list(const std::vector<std::string>& words)
{
    std::string list;
    for (const std::string& word : words) {
        list += (list.empty() ? "\"" : ", \"") + word + "\"";
    }
    return list;
}

} // namespace assess
