#pragma once

/// \file
/// --format, --for and --raw: how a result is written, and what of it goes with what.

#include "common/command.hpp"
#include "common/options.hpp"

#include <assess/report/write_csv.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string_view>

namespace apps {

/// How CSV is written, and which options said so.
struct CsvOptions {
    assess::CsvDialect dialect = assess::CsvDialect::plain;
    bool raw = false;
    const Option* format_option = nullptr;
    const Option* for_option = nullptr;
    const Option* raw_option = nullptr; ///< none: the tool has no --raw
    bool by_ending = false;             ///< the ending of the file named the format

    /// A spreadsheet is read by people, other CSV by programs.
    bool for_people() const { return dialect == assess::CsvDialect::excel; }

    assess::CsvStyle style() const
    {
        return {dialect, raw ? assess::CsvText::raw : assess::CsvText::guarded,
                for_people() ? assess::CsvHeadings::titles : assess::CsvHeadings::ids};
    }

    /// --for needs no --format: it can only mean CSV. `named` says whether anything names a format.
    bool imply_csv(bool named) const;
    /// A format of the command line that is not CSV puts aside what assess.toml says of CSV.
    void give_way();
};

/// --for and --raw, each where it was declared.
Option& add_for(Command& command, CsvOptions& csv);
Option& add_raw(Command& command, CsvOptions& csv);

/// The choices for a variable that may stay without one.
template <typename T, std::size_t N>
std::array<Choice<std::optional<T>>, N> optional_choices(const std::array<Choice<T>, N>& choices)
{
    std::array<Choice<std::optional<T>>, N> optional{};
    for (std::size_t index = 0; index < N; ++index) {
        optional[index] = {choices[index].name, choices[index].value};
    }
    return optional;
}

/// --format, the first of the choices being the default.
template <typename Format, std::size_t N>
Option& add_format(Command& command, Words words, std::optional<Format>& named,
                   const std::array<Choice<Format>, N>& choices, CsvOptions& csv)
{
    Option& option = command.add_choice(words, named, optional_choices(choices));
    csv.format_option = &option;
    return option;
}

/// Says what of --for and --raw the format cannot have; true if there is nothing.
bool fits_no_csv(const CsvOptions& csv, assess::Diagnostics& found);

/// Says that the ending of the file means one format and the command line asks for another.
void add_contradiction(const std::filesystem::path& output, std::string_view option,
                       std::string_view wanted, assess::Diagnostics& found);

/// Lets the ending of the file name the format, unless the file has none that does. False, with the
/// error said, if the command line names another; `typed` says whether it names any.
template <typename Format, std::size_t N>
bool follow_ending(const std::optional<std::filesystem::path>& output, bool typed,
                   const std::array<Choice<Format>, N>& choices, std::optional<Format>& named,
                   assess::Diagnostics& found)
{
    const std::string_view ending = output ? format_of_ending(*output) : std::string_view{};
    const auto meant = std::ranges::find(choices, ending, &Choice<Format>::name);
    if (meant == choices.end()) {
        return true;
    }
    if (typed && named != meant->value) {
        const auto other = std::ranges::find(choices, *named, &Choice<Format>::value);
        add_contradiction(*output, "--format", other->name, found);
        return false;
    }
    named = meant->value;
    return true;
}

/// Whether --for and --raw go with the ending of the file; the error is said if it does not.
bool fits_ending(const std::optional<std::filesystem::path>& output, CsvOptions& csv,
                 assess::Diagnostics& found);

/// The format that is meant, when all options are read: what the ending of the file says, else what
/// is named, else the usual one. None, with the error said, if they do not go together.
template <typename Format, std::size_t N>
std::optional<Format> settled_format(const std::optional<std::filesystem::path>& output,
                                     std::optional<Format> named, Format usual,
                                     const std::array<Choice<Format>, N>& choices, CsvOptions& csv,
                                     assess::Diagnostics& found)
{
    if (!follow_ending(output, csv.format_option->given(), choices, named, found) ||
        !fits_ending(output, csv, found)) {
        return std::nullopt;
    }
    const Format format = csv.imply_csv(named.has_value()) ? Format::csv : named.value_or(usual);
    if (format == Format::csv) {
        return format;
    }
    csv.give_way();
    return fits_no_csv(csv, found) ? std::optional{format} : std::nullopt;
}

} // namespace apps
