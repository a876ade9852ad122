#pragma once

/// \file
/// --format, --for and --raw: how a result is written, and what of it goes with what.

#include "common/command.hpp"

#include <assess/report/write_csv.hpp>

#include <array>
#include <cstddef>
#include <optional>

namespace apps {

/// How CSV is written, and which options said so.
struct CsvOptions {
    assess::CsvDialect dialect = assess::CsvDialect::plain;
    bool raw = false;
    const Option* format_option = nullptr;
    const Option* for_option = nullptr;
    const Option* raw_option = nullptr; ///< none: the tool has no --raw

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

/// --format, the first of the choices being the default.
template <typename Format, std::size_t N>
Option& add_format(Command& command, Words words, std::optional<Format>& named,
                   const std::array<Choice<Format>, N>& choices, CsvOptions& csv)
{
    std::array<Choice<std::optional<Format>>, N> optional{};
    for (std::size_t index = 0; index < N; ++index) {
        optional[index] = {choices[index].name, choices[index].value};
    }
    Option& option = command.add_choice(words, named, optional);
    csv.format_option = &option;
    return option;
}

/// Says what of --for and --raw the format cannot have; true if there is nothing.
bool fits_no_csv(const CsvOptions& csv, assess::Diagnostics& found);

/// The format that is meant, when all options are read; none, with the error said, if they do not
/// go together.
template <typename Format>
std::optional<Format> settled_format(const std::optional<Format>& named, Format usual,
                                     CsvOptions& csv, assess::Diagnostics& found)
{
    const Format format = csv.imply_csv(named.has_value()) ? Format::csv : named.value_or(usual);
    if (format == Format::csv) {
        return format;
    }
    csv.give_way();
    return fits_no_csv(csv, found) ? std::optional{format} : std::nullopt;
}

} // namespace apps
