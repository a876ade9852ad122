#include "common/command_line.hpp"

#include "common/messages.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace apps {

namespace {

using assess::Diagnostics;
using assess::Place;

/// Where the value of an option comes from, and what it is.
struct Source {
    Texts texts;
    Place place;
};

std::optional<Source> from_settings(const Option& option, const Settings& settings)
{
    if (option.is_argument()) {
        return {};
    }
    const auto setting = settings.find(option.name().substr(2));
    if (setting == settings.end()) {
        return {};
    }
    return Source{setting->second.texts, setting->second.place};
}

/// The command line has another option that this one must not stand beside.
bool is_put_aside(const Option& option, const std::vector<const Option*>& all)
{
    return std::ranges::any_of(all, [&option](const Option* other) {
        const auto& from_other = other->excluded();
        const auto& own = option.excluded();
        return other->given() && (std::ranges::find(from_other, &option) != from_other.end() ||
                                  std::ranges::find(own, other) != own.end());
    });
}

std::optional<Source> source_of(const Option& option, const std::vector<const Option*>& all,
                                const std::string& tool, const Settings& settings)
{
    if (option.given()) {
        return Source{option.texts(), {tool + " " + std::string{option.name()}}};
    }
    if (!option.variable().empty()) {
        if (auto text = environment(option.variable())) {
            return Source{{std::move(*text)}, {std::string{option.variable()}}};
        }
    }
    return is_put_aside(option, all) ? std::nullopt : from_settings(option, settings);
}

void read_option(const Option& option, const std::vector<const Option*>& all, const Command& tool,
                 const std::string& help, const Settings& settings, Diagnostics& found)
{
    const auto source = source_of(option, all, tool.name(), settings);
    if (!source) {
        if (option.is_required()) {
            found.add(option.missing() != nullptr ? *option.missing() : messages::option_missing,
                      {tool.name()}, {option.name(), help});
        }
        return;
    }
    if (option.takes() == Takes::one && source->texts.size() > 1) {
        found.add(messages::option_repeated, source->place, {option.name()});
        return;
    }
    if (const auto fault = option.read(source->texts)) {
        found.add(fault->at(source->place));
    }
}

void check_company(const Option& option, const Command& tool, Diagnostics& found)
{
    if (!option.given()) {
        return;
    }
    for (const Option* const other : option.excluded()) {
        if (other->given()) {
            found.add(messages::options_exclude, {tool.name()}, {option.name(), other->name()});
        }
    }
    for (const Option* const other : option.needed()) {
        if (!other->given()) {
            found.add(messages::option_needs, {tool.name()}, {option.name(), other->name()});
        }
    }
}

} // namespace

std::optional<std::string> environment(std::string_view variable)
{
    // The tools have no second thread while they read their command line.
    const char* const text =
        std::getenv(std::string{variable}.c_str()); // NOLINT(concurrency-mt-unsafe)
    if (text == nullptr || *text == '\0') {
        return {};
    }
    return text;
}

void read_values(Command& tool, Command& command, const Settings& settings, Diagnostics& found)
{
    const std::string help = &tool == &command ? tool.name() + " --help"
                                               : tool.name() + " " + command.name() + " --help";
    std::vector<const Command*> owners{&tool};
    if (&command != &tool) {
        owners.push_back(&command);
    }
    std::vector<const Option*> all;
    for (const Command* const owner : owners) {
        for (const Option& option : owner->options()) {
            all.push_back(&option);
        }
    }
    for (const Option* const option : all) {
        read_option(*option, all, tool, help, settings, found);
        check_company(*option, tool, found);
    }
}

} // namespace apps
