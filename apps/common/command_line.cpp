#include "common/command_line.hpp"

#include "common/known_settings.hpp"
#include "common/messages.hpp"

#include <assess/text/nearest.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>

namespace apps {

namespace {

using assess::Diagnostics;
using assess::Place;

/// The options of the command line as CLI11 knows them and as we do.
using Declared = std::vector<std::pair<CLI::Option*, Option*>>;

CLI::Option* declare(CLI::App& app, const Option& option)
{
    const std::string names{option.words().names};
    switch (option.takes()) {
    case Takes::none:
        return app.add_flag(names);
    case Takes::one:
        return app.add_option(names)->expected(1);
    case Takes::many:
        return app.add_option(names)->expected(CLI::detail::expected_max_vector_size);
    }
    return nullptr;
}

void declare(CLI::App& app, Command& command, Declared& declared)
{
    app.set_help_flag();
    app.allow_extras();
    app.fallthrough();
    for (Option& option : command.options()) {
        declared.emplace_back(declare(app, option), &option);
    }
    for (Command& inner : command.commands()) {
        declare(*app.add_subcommand(inner.name()), inner, declared);
    }
}

/// What --help is asked of: the tool, or the tool and a command.
std::string help_of(const Command& tool, const Command& command)
{
    return &tool == &command ? tool.name() + " --help"
                             : tool.name() + " " + command.name() + " --help";
}

std::vector<std::string> option_names(const Command& tool, const Command& command)
{
    std::vector<std::string> names;
    for (const Command* const owner : {&command, &tool}) {
        for (const Option& option : owner->options()) {
            names.emplace_back(option.name());
        }
    }
    return names;
}

const Option* find_option(const Command& tool, const std::string& name)
{
    const auto named = [&name](const Option& option) {
        return ("," + std::string{option.words().names} + ",").find("," + name + ",") !=
               std::string::npos;
    };
    for (const Option& option : tool.options()) {
        if (named(option)) {
            return &option;
        }
    }
    for (const Command& command : tool.commands()) {
        if (const Option* const option = find_option(command, name)) {
            return option;
        }
    }
    return nullptr;
}

/// A word or an option that nothing declared takes.
void report_left_over(const Command& tool, const Command& command, const std::string& word,
                      Diagnostics& found)
{
    const Place place{tool.name()};
    if (!word.starts_with('-')) {
        if (&tool == &command && !tool.commands().empty()) {
            found.add(messages::command_unknown, place, {word, tool.command_names()});
        } else {
            found.add(messages::argument_unexpected, place, {word, help_of(tool, command)});
        }
        return;
    }
    const std::string name = word.substr(0, word.find('='));
    if (const auto near = assess::nearest(name, option_names(tool, command))) {
        found.add(messages::option_misspelt, place, {name, *near});
    } else {
        found.add(messages::option_unknown, place, {name, help_of(tool, command)});
    }
}

/// The long names of all options, without hyphens: what settings are called.
std::vector<std::string> setting_names(const Command& tool)
{
    std::vector<std::string> names;
    for (const Option& option : tool.options()) {
        if (!option.is_argument()) {
            names.emplace_back(option.name().substr(2));
        }
    }
    for (const Command& command : tool.commands()) {
        std::ranges::copy(setting_names(command), std::back_inserter(names));
    }
    return names;
}

/// CLI11 names the option first: "--store: 1 required TEXT missing".
void report_mismatch(const Command& tool, const std::string& text, Diagnostics& found)
{
    const std::string name = text.substr(0, text.find(':'));
    const Option* const option = find_option(tool, name);
    if (option == nullptr) {
        throw std::logic_error{"an option that nobody declared: " + text};
    }
    if (text.find("missing") != std::string::npos) {
        found.add(messages::option_without_value, {tool.name()}, {name, option->words().value});
    } else {
        found.add(messages::option_repeated, {tool.name()}, {name});
    }
}

Command& chosen_command(const CLI::App& app, Command& tool)
{
    const auto chosen = app.get_subcommands();
    for (Command& command : tool.commands()) {
        if (!chosen.empty() && chosen.front()->get_name() == command.name()) {
            return command;
        }
    }
    return tool;
}

/// Who may read the settings that are checked, and what is said of one that none of them reads.
struct Readers {
    std::vector<std::string> names;
    const assess::Message& misspelt;
    const assess::Message& unknown;

    void check(const std::string& name, const Place& place, const std::string& help,
               Diagnostics& found) const
    {
        if (std::ranges::find(names, name) != names.end()) {
            return;
        }
        if (const auto near = assess::nearest(name, names)) {
            found.add(misspelt, place, {name, *near});
        } else {
            found.add(unknown, place, {name, help});
        }
    }
};

} // namespace

Command& take_apart(Command& tool, std::span<const char* const> arguments, Diagnostics& found)
{
    CLI::App app{"", tool.name()};
    Declared declared;
    declare(app, tool, declared);
    app.require_subcommand(0, 1);
    try {
        app.parse(static_cast<int>(arguments.size()), arguments.data());
    } catch (const CLI::ParseError& error) {
        report_mismatch(tool, error.what(), found);
    }
    for (const auto& [ours, option] : declared) {
        option->take(ours->results());
    }
    Command& command = chosen_command(app, tool);
    for (const std::string& word : app.remaining(true)) {
        if (word != "--" && !found.any_error()) {
            report_left_over(tool, command, word, found);
            break; // what follows an option that is not known may be its value
        }
    }
    return command;
}

void check_settings(const Command& tool, Settings& settings, Diagnostics& found)
{
    if (settings.empty()) { // mostly there is no such file
        return;
    }
    const Readers own{setting_names(tool), messages::option_misspelt, messages::option_unknown};
    Readers any{own.names, messages::setting_misspelt, messages::setting_unknown};
    any.names.insert(any.names.end(), known_options.begin(), known_options.end());
    std::erase_if(settings, [&](const auto& named) {
        const auto& [name, setting] = named;
        const bool goes =
            std::ranges::find(only_on_the_command_line, name) != only_on_the_command_line.end();
        if (goes) {
            found.add(messages::setting_not_allowed, setting.place, {name});
        }
        return goes;
    });
    for (const auto& [name, setting] : settings) {
        const Readers& readers = setting.of_tool ? own : any;
        readers.check(name, setting.place, tool.name() + " --help", found);
    }
}

} // namespace apps
