#include <assess/criteria/read_criteria.hpp>

#include "lint.hpp"
#include "readers.hpp"
#include "reading.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"
#include "toml_place.hpp"
#include "toml_table.hpp"

#include <assess/criteria/key_depth.hpp>
#include <assess/text/digest.hpp>
#include <assess/text/encoding.hpp>

#include <toml++/toml.h>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

constexpr std::size_t max_bytes = std::size_t{4} << 20U;

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

std::optional<toml::table> parse_toml(std::string_view toml, const std::string& file,
                                      Diagnostics& found)
{
    if (toml.size() > max_bytes) {
        found.add(messages::set_too_large, {file, 0, 0}, {max_bytes});
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
        const auto at = error.source().begin;
        found.add(message_of(error, toml), {file, at.line, at.column});
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

void read_everything(Reading& reading, const toml::table& toml)
{
    const TomlTable root{reading,
                         toml,
                         reading.file,
                         {"schema", "set", "period", "scoring", "ranking", "measure", "register",
                          "lesson", "band", "gate", "check", "example"}};
    read_schema(root);
    read_set(reading, root);
    read_registers(reading, root);
    read_measures(reading, root);
    order_formulas(reading);
    read_lessons(reading, root);
    read_scoring(reading, root);
    read_ranking(reading, root);
    read_bands(reading, root);
    read_gates(reading, root);
    read_checks(reading, root);
    read_examples(reading, root);
    check_totals(reading);
    check_unused_measures(reading);
    check_occasions(reading);
}

} // namespace

std::optional<CriteriaSet> read_criteria(std::string_view toml, const std::string& file,
                                         Diagnostics& found)
{
    const auto parsed = parse_toml(toml, file, found);
    if (!parsed) {
        return std::nullopt;
    }
    Diagnostics own; // in the order of the file, whatever order things are read in
    Reading reading{toml, file, own, {}, {}, {}, {}, {}, {}, true};
    read_everything(reading, *parsed);
    own.sort();
    for (const Diagnostic& diagnostic : own.all()) {
        found.add(diagnostic);
    }
    if (own.any_error()) {
        return std::nullopt;
    }
    reading.set.sha256 = sha256(toml);
    return std::move(reading.set);
}

} // namespace assess
