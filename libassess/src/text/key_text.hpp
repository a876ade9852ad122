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

/// Whether a formula ended in an error: `#N/A`, `#REF!`, `Err:502`.
bool is_formula_error(std::string_view text);

/// Codes of units and ids of the set are listed, and known by their form. Numbers of documents and
/// keys of records are free.
enum class KeyKind { listed, free };

/// False: a free key is surely as it was. Nearly every one is told apart by its first and last
/// characters.
constexpr bool may_be_damaged(std::string_view code)
{
    const auto has_exponent = [code](std::size_t from_end) {
        return code.size() > from_end && (code[code.size() - from_end] | 0x20) == 'e';
    };
    constexpr std::string_view first = "#'=";
    return !code.empty() &&
           (first.find(code.front()) != std::string_view::npos || has_exponent(3) ||
            has_exponent(4) || has_exponent(5) || code.starts_with("Err:"));
}

/// What a spreadsheet did to a key; nothing to one that may be as it was.
std::optional<Phrase> damage_of_key(std::string_view key, KeyKind kind);

/// With full-width letters, digits and signs as narrow ones; nothing where there are none.
std::optional<std::string> without_full_width(std::string_view text);

/// How that is said of the code {0} with the damage {1}.
inline constexpr Phrase code_is_damaged{"\"{0}\" is what a spreadsheet left of a code: {1}",
                                        "\"{0}\" là mã đã bị bảng tính làm hỏng: {1}"};

/// With other blanks made spaces, and without characters that show nothing (zero-width ones, soft
/// hyphens, marks of direction, fillers) or blanks around it; nothing where there are none of
/// these.
std::optional<std::string> without_hidden(std::string_view text);

} // namespace assess
