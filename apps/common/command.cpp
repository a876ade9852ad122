#include "common/command.hpp"

#include "common/messages.hpp"
#include "common/text_table.hpp"

#include <charconv>
#include <utility>

namespace apps {

namespace {

using assess::Fault;
using Outcome = std::optional<Fault>;

Outcome check_not_empty(const Texts& given)
{
    for (const std::string& text : given) {
        if (text.empty()) {
            return Fault{&messages::value_empty, {}, 0};
        }
    }
    return {};
}

/// Puts one text, which must not be empty, into the variable.
template <typename T> Reader text_reader(T& value)
{
    return [&value](const Texts& given) {
        const Outcome fault = check_not_empty(given);
        if (!fault) {
            value = given.front();
        }
        return fault;
    };
}

template <typename T> Reader list_reader(std::vector<T>& values)
{
    return [&values](const Texts& given) {
        const Outcome fault = check_not_empty(given);
        if (!fault) {
            values.assign(given.begin(), given.end());
        }
        return fault;
    };
}

Outcome read_count(const std::string& text, std::size_t& value)
{
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stop != end) {
        return Fault{&messages::count_unreadable, {text}, 0};
    }
    return {};
}

/// Takes the value of a Result into the variable, or hands on its fault.
template <typename T> Outcome accept(const assess::Result<T>& result, std::optional<T>& value)
{
    if (!result) {
        return result.fault();
    }
    value = *result;
    return {};
}

/// Hints for a file speak of cells and of --dates; an option has neither.
Fault without_file(Fault fault)
{
    for (const assess::Message* const own : {&messages::date_day_first, &messages::date_syntax}) {
        if (fault.message->id == own->id) {
            fault.message = own;
        }
    }
    return fault;
}

} // namespace

Command::Command(std::string name, assess::Phrase purpose)
    : name_{std::move(name)}, purpose_{purpose}
{}

Option& Command::add(Words words, Takes takes, Reader reader)
{
    return options_.emplace_back(words, takes, std::move(reader));
}

Option& Command::add(Words words, bool& value)
{
    return add(words, Takes::none,
               [&value](const Texts& given) { return read_switch(given.front(), value); });
}

Option& Command::add(Words words, std::string& value)
{
    return add(words, Takes::one, text_reader(value));
}

Option& Command::add(Words words, std::optional<std::string>& value)
{
    return add(words, Takes::one, text_reader(value));
}

Option& Command::add(Words words, std::vector<std::string>& values)
{
    return add(words, Takes::many, list_reader(values));
}

Option& Command::add(Words words, std::filesystem::path& value)
{
    return add(words, Takes::one, text_reader(value));
}

Option& Command::add(Words words, std::optional<std::filesystem::path>& value)
{
    return add(words, Takes::one, text_reader(value));
}

Option& Command::add(Words words, std::vector<std::filesystem::path>& values)
{
    return add(words, Takes::many, list_reader(values));
}

Option& Command::add(Words words, std::size_t& value)
{
    return add(words, Takes::one,
               [&value](const Texts& given) { return read_count(given.front(), value); });
}

Option& Command::add(Words words, std::optional<std::size_t>& value)
{
    return add(words, Takes::one,
               [&value](const Texts& given) { return read_count(given.front(), value.emplace()); });
}

Option& Command::add(Words words, std::optional<assess::Date>& value)
{
    return add(words, Takes::one, [&value](const Texts& given) {
        const Outcome fault = accept(assess::parse_date(given.front()), value);
        return fault ? Outcome{without_file(*fault)} : fault;
    });
}

Option& Command::add(Words words, std::optional<assess::Decimal>& value)
{
    return add(words, Takes::one, [&value](const Texts& given) {
        return accept(assess::Decimal::parse(given.front()), value);
    });
}

Command& Command::add_command(std::string name, assess::Phrase purpose, Action action)
{
    Command& command = commands_.emplace_back(std::move(name), purpose);
    command.action_ = std::move(action);
    return command;
}

std::string Command::command_names() const
{
    std::vector<std::string> names;
    for (const Command& command : commands_) {
        names.push_back(command.name());
    }
    return listed(names);
}

std::optional<Fault> read_switch(const std::string& word, bool& value)
{
    if (word != "true" && word != "false") {
        return not_a_choice(word, {"true", "false"});
    }
    value = word == "true";
    return {};
}

Fault not_a_choice(const std::string& word, const std::vector<std::string>& names)
{
    return Fault{&messages::choice_unknown, {word, listed(names)}, 0};
}

} // namespace apps
