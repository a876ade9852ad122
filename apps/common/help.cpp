#include "common/help.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace apps {

namespace {

using assess::Language;
using assess::Phrase;

constexpr Phrase usage{"Usage", "Cách dùng"};
constexpr Phrase options_word{"OPTIONS", "TÙY CHỌN"};
constexpr Phrase command_word{"COMMAND", "LỆNH"};
constexpr Phrase arguments_title{"Arguments", "Đối số"};
constexpr Phrase options_title{"Options", "Tùy chọn"};
constexpr Phrase shared_title{"Options of every command", "Tùy chọn của mọi lệnh"};
constexpr Phrase commands_title{"Commands", "Các lệnh"};
constexpr Phrase required_word{"required", "bắt buộc"};
constexpr Phrase variable_word{"also from", "hoặc biến môi trường"};

constexpr std::size_t text_column = 30;
constexpr std::size_t line_width = 96;

using Line = std::pair<std::string, std::string>; ///< what it is called, what it does

std::string spaces(std::size_t count)
{
    return std::string(count, ' ');
}

/// The text broken at spaces, each line after the first set in to the column of the text.
std::string wrapped(std::string_view text)
{
    std::string out;
    std::size_t column = text_column;
    while (!text.empty()) {
        const std::string_view word = text.substr(0, text.find(' '));
        const std::size_t width = assess::character_count(word);
        if (column > text_column && column + 1 + width > line_width) {
            out += "\n" + spaces(text_column);
            column = text_column;
        } else if (column > text_column) {
            out += " ";
            ++column;
        }
        out += word;
        column += width;
        text.remove_prefix(std::min(text.size(), word.size() + 1));
    }
    return out;
}

std::string block(std::string_view title, const std::vector<Line>& lines)
{
    if (lines.empty()) {
        return {};
    }
    std::string out = "\n" + std::string{title} + ":\n";
    for (const auto& [name, text] : lines) {
        const std::size_t width = 2 + assess::character_count(name);
        out += "  " + name;
        out += width + 2 > text_column ? "\n" + spaces(text_column) : spaces(text_column - width);
        out += wrapped(text) + "\n";
    }
    return out;
}

/// "-o, --output FILE", or "FILE..." for an argument.
std::string title_of(const Option& option)
{
    std::string title;
    for (const char letter : option.words().names) {
        title += letter == ',' ? std::string{", "} : std::string{letter};
    }
    if (option.is_argument()) {
        return option.takes() == Takes::many ? title + "..." : title;
    }
    if (option.takes() != Takes::none) {
        title += " " + std::string{option.words().value};
        title += option.takes() == Takes::many ? "..." : "";
    }
    return title;
}

std::string text_of(const Option& option, Language language)
{
    std::string text{option.words().description.in(language)};
    if (option.is_required() && !option.is_argument()) {
        text += " (" + std::string{required_word.in(language)} + ")";
    }
    if (!option.variable().empty()) {
        text += " (" + std::string{variable_word.in(language)} + " $" +
                std::string{option.variable()} + ")";
    }
    return text;
}

enum class Part : std::uint8_t { arguments, options };

std::vector<Line> lines_of(const Command& command, Part part, Language language)
{
    std::vector<Line> lines;
    for (const Option& option : command.options()) {
        if (option.is_argument() == (part == Part::arguments)) {
            lines.emplace_back(title_of(option), text_of(option, language));
        }
    }
    return lines;
}

std::string usage_line(const Command& tool, const Command& command, Language language)
{
    std::string line = std::string{usage.in(language)} + ": " + tool.name();
    if (&tool != &command) {
        line += " " + command.name();
    }
    line += " [" + std::string{options_word.in(language)} + "]";
    if (!command.commands().empty()) {
        line += " " + std::string{command_word.in(language)};
    }
    for (const Option& option : command.options()) {
        if (option.is_argument()) {
            line += option.is_required() ? " " + title_of(option) : " [" + title_of(option) + "]";
        }
    }
    return line + "\n";
}

} // namespace

std::string help(const Command& tool, const Command& command, Language language)
{
    std::string out{command.purpose().in(language)};
    out += "\n\n" + usage_line(tool, command, language);
    std::vector<Line> commands;
    for (const Command& inner : command.commands()) {
        commands.emplace_back(inner.name(), inner.purpose().in(language));
    }
    out += block(commands_title.in(language), commands);
    out += block(arguments_title.in(language), lines_of(command, Part::arguments, language));
    out += block(options_title.in(language), lines_of(command, Part::options, language));
    if (&tool != &command) {
        out += block(shared_title.in(language), lines_of(tool, Part::options, language));
    }
    return out;
}

} // namespace apps
