#include "json_values.hpp"

#include <fmt/format.h>

#include <cstdint>

namespace assess {

namespace {

/// The character that starts at `at`, if it has at most three bytes; else 0.
std::uint32_t short_character(const std::string& text, std::size_t at)
{
    const auto byte = [&](std::size_t offset) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + offset]));
    };
    if (byte(0) < 0x80) {
        return byte(0);
    }
    if ((byte(0) & 0xE0U) == 0xC0U && at + 1 < text.size()) {
        return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    }
    if ((byte(0) & 0xF0U) == 0xE0U && at + 2 < text.size()) {
        return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    }
    return 0;
}

bool within(std::uint32_t character, std::uint32_t first, std::uint32_t last)
{
    return first <= character && character <= last;
}

/// Controls, marks of direction and characters without a shape.
bool is_hidden(std::uint32_t character)
{
    return within(character, 0x7F, 0x9F) || character == 0xAD || character == 0x61C ||
           within(character, 0x200B, 0x200F) || within(character, 0x2028, 0x202E) ||
           within(character, 0x2060, 0x206F) || character == 0xFEFF;
}

Json json_of(const RegisterInput& book, const std::string& id)
{
    Json files = Json::array();
    for (const RegisterFile& file : book.files) {
        files.push_back({{"file", file.file},
                         {"sha256", file.sha256},
                         {"rows", file.rows},
                         {"rejected", file.rejected},
                         {"outside_period", file.outside_period},
                         {"superseded", file.superseded}});
    }
    return {{"register", id},
            {"repeated_keys", book.repeated_keys},
            {"changed_keys", book.changed_keys},
            {"files", std::move(files)}};
}

} // namespace

Json json_of(const ReportCell& cell)
{
    struct Visitor {
        Json operator()(std::monostate) const { return nullptr; }
        Json operator()(const std::string& text) const { return text; }
        Json operator()(const ExactNumber& number) const { return number.digits; }
        Json operator()(std::size_t count) const { return count; }
        Json operator()(const std::vector<std::string>& items) const { return items; }
    };
    return std::visit(Visitor{}, cell);
}

Json premises_json(const ScoredRound& round)
{
    Json object = Json::object();
    for (const Premise& premise : premises_of(round)) {
        object[std::string{premise.key}] = json_of(premise.value);
    }
    for (const RegisterInput& book : round.input.registers) {
        object["registers"].push_back(json_of(book, round.set.registers[book.book].id));
    }
    return object;
}

std::string json_text(const Json& value)
{
    const std::string dumped = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    std::string text;
    for (std::size_t at = 0; at < dumped.size();) {
        const std::uint32_t character = short_character(dumped, at);
        const std::size_t length = character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
        if (is_hidden(character)) {
            text += fmt::format("\\u{:04x}", character);
        } else {
            text.append(dumped, at, length);
        }
        at += length;
    }
    return text;
}

} // namespace assess
