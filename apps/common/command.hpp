#pragma once

/// \file
/// A tool, or one of its commands: the options it reads and what it does.
///
/// Ownership  variables given to add() must live until the tool has run; options and commands keep
///            their addresses.

#include "common/option.hpp"

#include <assess/text/date.hpp>
#include <assess/text/decimal.hpp>

#include <array>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace apps {

/// How a tool ends, the same for all of them.
enum class Exit : std::uint8_t {
    done = 0,     ///< warnings are possible
    findings = 1, ///< the data has errors or findings, all printed; or nothing was examined
    usage = 2,    ///< the command line is wrong
    broken = 3    ///< a file, the disk, the store or the tool failed
};

using Action = std::function<Exit(assess::Diagnostics& found)>;

/// One of the words an option may take, and what it means.
template <typename T> struct Choice {
    std::string_view name;
    T value;
};

class Command {
public:
    Command(std::string name, assess::Phrase purpose);

    /// A switch, an option or an argument, after the type of its variable.
    Option& add(Words words, bool& value);
    Option& add(Words words, std::string& value);
    Option& add(Words words, std::optional<std::string>& value);
    Option& add(Words words, std::vector<std::string>& values);
    Option& add(Words words, std::filesystem::path& value);
    Option& add(Words words, std::optional<std::filesystem::path>& value);
    Option& add(Words words, std::vector<std::filesystem::path>& values);
    Option& add(Words words, std::size_t& value);
    Option& add(Words words, std::optional<std::size_t>& value);
    Option& add(Words words, std::optional<assess::Date>& value);
    Option& add(Words words, std::optional<assess::Decimal>& value);
    Option& add(Words words, Takes takes, Reader reader);

    /// One of a few words. `words.value` should list them: "csv|json".
    template <typename T, std::size_t N>
    Option& add_choice(Words words, T& value, const std::array<Choice<T>, N>& choices);

    /// A command of this tool. The options of the tool are read after its name too.
    Command& add_command(std::string name, assess::Phrase purpose, Action action);

    const std::string& name() const { return name_; }
    const assess::Phrase& purpose() const { return purpose_; }
    const Action& action() const { return action_; }
    std::deque<Option>& options() { return options_; }
    const std::deque<Option>& options() const { return options_; }
    std::deque<Command>& commands() { return commands_; }
    const std::deque<Command>& commands() const { return commands_; }
    /// "open, list, show"
    std::string command_names() const;

private:
    std::string name_;
    assess::Phrase purpose_;
    Action action_;
    std::deque<Option> options_; ///< a deque: references to them stay good
    std::deque<Command> commands_;
};

/// Takes "true" or "false", all that a setting can say of a switch.
std::optional<assess::Fault> read_switch(const std::string& word, bool& value);

/// Why `word` is none of `names`.
assess::Fault not_a_choice(const std::string& word, const std::vector<std::string>& names);

template <typename T, std::size_t N>
Option& Command::add_choice(Words words, T& value, const std::array<Choice<T>, N>& choices)
{
    return add(words, Takes::one, [&value, choices](const Texts& given) {
        std::vector<std::string> names;
        for (const Choice<T>& choice : choices) {
            if (choice.name == given.front()) {
                value = choice.value;
                return std::optional<assess::Fault>{};
            }
            names.emplace_back(choice.name);
        }
        return std::optional{not_a_choice(given.front(), names)};
    });
}

} // namespace apps
