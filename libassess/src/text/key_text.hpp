#pragma once

/// \file
/// Codes, ids and numbers of documents as spreadsheets leave them in a file.

#include <assess/text/message.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace assess {

/// `="00123"` is how a spreadsheet is told to leave a code alone: what stands in it. Other text as
/// it is.
std::string_view without_formula(std::string_view text);

/// Whether a formula ended in an error: `#N/A`, `#REF!`.
bool is_formula_error(std::string_view text);

/// False: it is surely as it was. Nearly every code is told apart by its first and last characters.
constexpr bool may_be_damaged(std::string_view code)
{
    const auto has_exponent = [code](std::size_t from_end) {
        return code.size() > from_end && (code[code.size() - from_end] | 0x20) == 'e';
    };
    return !code.empty() && (code.front() == '#' || code.front() == '\'' || has_exponent(3) ||
                             has_exponent(4) || has_exponent(5));
}

/// What a spreadsheet did to a code; nothing to one that may be as it was.
std::optional<Phrase> damage_of_code(std::string_view code);

/// How that is said of the code {0} with the damage {1}.
inline constexpr Phrase code_is_damaged{"\"{0}\" is what a spreadsheet left of a code: {1}",
                                        "\"{0}\" là mã đã bị bảng tính làm hỏng: {1}"};

/// With other blanks made spaces, and without characters that nobody sees (zero-width ones, soft
/// hyphens, marks of direction) or blanks around it; nothing where there are none of these.
std::optional<std::string> without_hidden(std::string_view text);

} // namespace assess
