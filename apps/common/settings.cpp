#include "common/settings.hpp"

#include "common/known_settings.hpp"
#include "common/messages.hpp"

#include <assess/criteria/key_depth.hpp>
#include <assess/files/file.hpp>

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <system_error>

namespace apps {

namespace {

constexpr assess::Phrase deep_key{"a key of too many parts", "khóa có quá nhiều phần"};

assess::Place place_of(const toml::source_region& source, const std::string& file)
{
    return {file, source.begin.line, source.begin.column};
}

/// What could stand on a command line, which holds no character 0.
bool is_scalar(const toml::node& node)
{
    const auto* const text = node.as_string();
    return text != nullptr ? text->get().find('\0') == std::string::npos : node.is_value();
}

/// As it is written in TOML, without quotes; a number with a fraction in its shortest form.
std::string scalar_text(const toml::node& node)
{
    if (const auto* text = node.as_string()) {
        return text->get();
    }
    if (const auto* number = node.as_floating_point()) {
        std::array<char, 512> digits{}; // none needs more than 350
        const auto end =
            std::to_chars(digits.begin(), digits.end(), number->get(), std::chars_format::fixed);
        return {digits.begin(), end.ptr};
    }
    std::ostringstream out;
    node.visit([&out](const auto& value) {
        if constexpr (toml::is_value<decltype(value)>) {
            out << value;
        }
    });
    return out.str();
}

/// The values of a setting; empty if an option cannot take them.
Texts texts_of(const toml::node& node)
{
    if (is_scalar(node)) {
        return {scalar_text(node)};
    }
    Texts texts;
    if (const toml::array* const list = node.as_array()) {
        for (const toml::node& item : *list) {
            if (!is_scalar(item)) {
                return {};
            }
            texts.push_back(scalar_text(item));
        }
    }
    return texts;
}

void take_table(const toml::table& table, const std::string& file, bool of_tool, Settings& settings,
                assess::Diagnostics& found)
{
    for (const auto& [key, node] : table) {
        const std::string name{key.str()};
        if (!of_tool && node.is_table()) {
            continue; // read apart
        }
        const assess::Place place = place_of(node.source(), file);
        Texts texts = texts_of(node);
        if (texts.empty()) {
            found.add(messages::settings_type, place, {name});
            continue;
        }
        settings[name] = Setting{std::move(texts), place, of_tool};
    }
}

std::string listed_tools()
{
    std::string list;
    for (const std::string_view name : known_tools) {
        list += (list.empty() ? "" : ", ") + std::string{name};
    }
    return list;
}

/// Takes the tool's own table. Those of other tools are theirs to judge.
void take_tables(const toml::table& table, const std::string& file, const std::string& tool,
                 Settings& settings, assess::Diagnostics& found)
{
    for (const auto& [key, node] : table) {
        const toml::table* const inner = node.as_table();
        if (inner == nullptr) {
            continue;
        }
        if (key.str() == tool) {
            take_table(*inner, file, true, settings, found);
        } else if (std::ranges::find(known_tools, key.str()) == known_tools.end()) {
            found.add(messages::settings_table, place_of(node.source(), file),
                      {key.str(), listed_tools()});
        }
    }
}

} // namespace

Settings read_settings(const std::filesystem::path& file, const std::string& tool,
                       assess::Diagnostics& found)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return {};
    }
    const std::string text = assess::read_file(file);
    Settings settings;
    if (assess::first_deep_key(text)) {
        found.add(messages::settings_syntax, {file.string()}, {deep_key});
        return settings;
    }
    try {
        const toml::table table = toml::parse(std::string_view{text});
        take_table(table, file.string(), false, settings, found);
        take_tables(table, file.string(), tool, settings, found);
    } catch (const toml::parse_error& error) {
        found.add(messages::settings_syntax, place_of(error.source(), file.string()),
                  {error.description()});
    }
    return settings;
}

} // namespace apps
