#include "common/present.hpp"

#include "common/command_line.hpp"
#include "common/messages.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <string_view>

namespace apps {

namespace {

using assess::Diagnostic;
using assess::Phrase;
using assess::Severity;

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view plain = "\x1b[0m";

bool in_color(Colored colored)
{
    switch (colored) {
    case Colored::always:
        return true;
    case Colored::never:
        return false;
    case Colored::automatic:
        break;
    }
    return !environment("NO_COLOR") && isatty(STDERR_FILENO) == 1;
}

std::string_view color_of(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return "\x1b[1;31m";
    case Severity::warning:
        return "\x1b[1;35m";
    case Severity::note:
        return "\x1b[1;36m";
    }
    return plain;
}

/// "place: error: sentence" with the place in bold and the word after it in its color.
std::string colored_text(const Diagnostic& diagnostic, const std::string& text)
{
    constexpr std::string_view mark = ": ";
    const std::string& file = diagnostic.place.file;
    const auto found = file.empty() ? std::string::npos : text.find(mark, file.size());
    const std::size_t word = found == std::string::npos ? 0 : found + mark.size();
    const std::size_t end = std::min(text.find(mark, word), text.size());
    std::string out;
    if (word > 0) {
        out += std::string{bold} + text.substr(0, word) + std::string{plain};
    }
    out += std::string{color_of(diagnostic.message->severity)} + text.substr(word, end - word);
    return out + std::string{plain} + text.substr(end);
}

std::string rendered(const Diagnostic& diagnostic, const Presentation& how)
{
    if (how.format == MessageFormat::json) {
        return assess::render_json(diagnostic, how.language);
    }
    const std::string text = assess::render_text(diagnostic, how.language);
    return in_color(how.colored) ? colored_text(diagnostic, text) : text;
}

/// Notes that say that a command did less than it seems to: they come without -v.
constexpr std::array notes_of_less =
    std::to_array<std::string_view>({"as-of-not-kept", "csv-encoding-more", "csv-stopped",
                                     "official-as-of", "printed-units-only", "run-same-closed"});

bool is_wanted(const assess::Message& message, Loudness loudness)
{
    switch (message.severity) {
    case Severity::error:
        return true;
    case Severity::warning:
        return loudness != Loudness::quiet;
    case Severity::note:
        return loudness == Loudness::verbose ||
               (loudness == Loudness::normal &&
                std::ranges::find(notes_of_less, message.id) != notes_of_less.end());
    }
    return true;
}

std::string counted(std::size_t number, const Phrase& one, const Phrase& many,
                    assess::Language language)
{
    return std::to_string(number) + " " + std::string{(number == 1 ? one : many).in(language)};
}

bool is_warning(const Diagnostic& diagnostic)
{
    return diagnostic.message->severity == Severity::warning;
}

/// Of a kind of warning that comes more often than this, only the first few are shown.
constexpr std::size_t many_of_a_kind = 10;
constexpr std::size_t shown_of_a_kind = 5;

using Kinds = std::map<std::string_view, std::size_t>; ///< how many warnings of each

/// The kinds that are too many to be read. An error is always shown: each has to be mended.
Kinds kinds_to_sum_up(const assess::Diagnostics& found, const Presentation& how)
{
    Kinds kinds;
    if (how.format == MessageFormat::json || how.loudness != Loudness::normal) {
        return kinds;
    }
    for (const Diagnostic& diagnostic : found.all()) {
        if (is_warning(diagnostic)) {
            ++kinds[diagnostic.message->id];
        }
    }
    std::erase_if(kinds, [](const auto& kind) { return kind.second <= many_of_a_kind; });
    return kinds;
}

/// Nothing can be said about a standard error that takes nothing.
void say(const std::string& text)
{
    static_cast<void>(std::fwrite(text.data(), 1, text.size(), stderr));
}

} // namespace

void print(const Diagnostic& diagnostic, const Presentation& how)
{
    say(rendered(diagnostic, how));
}

void print(assess::Diagnostics found, const Presentation& how)
{
    found.sort();
    const Kinds summed_up = kinds_to_sum_up(found, how);
    Kinds printed;
    for (const Diagnostic& diagnostic : found.all()) {
        const auto kind = summed_up.find(diagnostic.message->id);
        const bool more = is_warning(diagnostic) && kind != summed_up.end() &&
                          ++printed[kind->first] > shown_of_a_kind;
        if (is_wanted(*diagnostic.message, how.loudness) && !more) {
            print(diagnostic, how);
        }
    }
    for (const auto& [kind, count] : summed_up) {
        assess::Diagnostics rest;
        rest.add(messages::more_warnings, {}, {std::string{kind}, count - shown_of_a_kind});
        print(rest.all().front(), how);
    }
}

void print_summary(const assess::Diagnostics& found, const Presentation& how)
{
    if (how.format == MessageFormat::json || how.loudness == Loudness::quiet) {
        return;
    }
    const std::size_t warnings = found.warnings();
    std::string text;
    if (found.errors() > 0) {
        text = counted(found.errors(), {"error", "lỗi"}, {"errors", "lỗi"}, how.language);
    }
    if (warnings > 0) {
        text += text.empty() ? "" : ", ";
        text += counted(warnings, {"warning", "cảnh báo"}, {"warnings", "cảnh báo"}, how.language);
    }
    if (!text.empty()) {
        say(text + "\n");
    }
}

} // namespace apps
