#include "parse_toml.hpp"

#include "expression_lexer.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"

#include <assess/criteria/key_depth.hpp>
#include <assess/text/date.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>

namespace assess {

namespace {

constexpr std::size_t max_set_bytes = std::size_t{4} << 20U;

/// Line and column of the byte `offset`.
Place place_of(std::string_view text, const std::string& file, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t line_end = before.rfind('\n');
    const std::size_t begin = line_end == std::string_view::npos ? 0 : line_end + 1;
    return {file, static_cast<std::size_t>(lines) + 1, character_count(before.substr(begin)) + 1};
}

/// The line of the file with that number, from 1.
std::string_view line_of(std::string_view text, std::size_t number)
{
    for (; number > 1; --number) {
        const std::size_t end = text.find('\n');
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return text.substr(0, text.find('\n'));
}

/// toml++ explains a fault at length and in English; what matters to an author is one of these.
const Message& message_of(const toml::parse_error& error, std::string_view toml)
{
    const std::string_view said = error.description();
    const auto says = [said](std::string_view words) {
        return said.find(words) != std::string_view::npos;
    };
    if (says("redefin") || says("duplicate")) {
        return messages::key_repeated;
    }
    if (says("nesting") || says("nested")) {
        return messages::toml_too_deep;
    }
    const auto at = error.source().begin;
    const std::string_view line = line_of(toml, at.line);
    const std::size_t comma = at.column > 0 ? at.column - 1 : 0;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (comma > 0 && comma + 1 < line.size() && line[comma] == ',' && digit(line[comma - 1]) &&
        digit(line[comma + 1])) {
        return messages::toml_comma_number;
    }
    return messages::toml_syntax;
}

/// What is wrong with the day at which the parser stopped, and where the day begins; nothing: it
/// stopped at something else.
std::optional<Diagnostic> fault_of_day(std::string_view toml, const Place& stopped)
{
    constexpr std::string_view of_days = "0123456789-/.";
    const std::string_view line = line_of(toml, stopped.line);
    const std::size_t at =
        std::min(bytes_before(line, stopped.column > 0 ? stopped.column - 1 : 0), line.size());
    const std::size_t before = line.substr(0, at).find_last_not_of(of_days);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view rest = line.substr(begin);
    const std::size_t length = std::min(rest.find_first_not_of(of_days), rest.size());
    const std::string_view word = rest.substr(0, length);
    const bool ends = length == rest.size() ||
                      std::string_view{" \t\r,]}#T"}.find(rest[length]) != std::string_view::npos;
    const auto day = parse_date(word);
    constexpr std::array told{"date-impossible", "date-month", "date-year", "date-leading-zero"};
    if (!ends || day || std::ranges::find(told, day.fault().message->id) == told.end()) {
        return std::nullopt;
    }
    return day.fault().at({stopped.file, stopped.line, character_count(line.substr(0, begin)) + 1});
}

} // namespace

std::optional<toml::table> parse_toml(std::string_view toml, const std::string& file,
                                      Diagnostics& found)
{
    if (toml.size() > max_set_bytes) {
        found.add(messages::set_too_large, {file, 0, 0}, {max_set_bytes});
        return std::nullopt;
    }
    if (const auto offset = first_utf8_fault(toml)) {
        found.add(messages::set_not_utf8, place_of(toml, file, *offset));
        return std::nullopt;
    }
    if (const auto offset = first_deep_key(toml)) {
        found.add(messages::toml_too_deep, place_of(toml, file, *offset));
        return std::nullopt;
    }
    try {
        return toml::parse(toml, std::string_view{file});
    } catch (const toml::parse_error& error) {
        const Place at{file, error.source().begin.line, error.source().begin.column};
        const Message& message = message_of(error, toml);
        const auto day =
            message.id == messages::toml_syntax.id ? fault_of_day(toml, at) : std::nullopt;
        found.add(day.value_or(Diagnostic{&message, at, {}}));
        return std::nullopt;
    }
}

void read_schema(const TomlTable& root)
{
    const auto schema =
        root.require("schema") ? root.whole("schema", INT64_MIN, INT64_MAX) : std::nullopt;
    if (schema && *schema != 1) {
        root.add(messages::schema_unknown, "schema", {*schema});
    }
}

void read_languages(TomlReading& reading, const TomlTable& table)
{
    for (const SpottedText& language : table.texts("languages")) {
        const bool two_letters =
            language.text.size() == 2 && std::all_of(language.text.begin(), language.text.end(),
                                                     [](char c) { return c >= 'a' && c <= 'z'; });
        if (two_letters) {
            reading.languages.push_back(language.text);
        } else {
            reading.add(messages::language_form, language.spot, {language.text});
        }
    }
    if (reading.languages.empty()) {
        reading.languages = {"vi", "en"}; // so that titles can still be judged
    }
}

} // namespace assess
