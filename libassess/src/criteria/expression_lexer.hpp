#pragma once

/// \file
/// Takes an expression apart into its words.

#include <assess/text/date.hpp>
#include <assess/text/rational.hpp>
#include <assess/text/result.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace assess {

struct Token {
    enum class Kind : std::uint8_t { number, text, date, word, sign, end };

    Kind kind = Kind::end;
    std::string_view text; ///< as written; of a text, what stands between the quotes
    Rational number;
    DateTime moment{};
    std::uint32_t offset = 0; ///< characters from the start

    bool is(std::string_view word_or_sign) const
    {
        return (kind == Kind::word || kind == Kind::sign) && text == word_or_sign;
    }
};

/// Bytes before the character `offset`.
std::size_t bytes_before(std::string_view source, std::size_t offset);

/// The last token is an `end`. The tokens look into `source`.
Result<std::vector<Token>> split_expression(std::string_view source);

} // namespace assess
