#pragma once

/// \file
/// How the parts of an expression are called in messages.

#include <assess/criteria/expression.hpp>

namespace assess::phrases {

inline constexpr Phrase a_number{"a number", "một số"};
inline constexpr Phrase a_text{"text", "chữ"};
inline constexpr Phrase a_moment{"a date", "ngày"};
inline constexpr Phrase a_truth{"a condition (true or false)", "một điều kiện (đúng hoặc sai)"};
inline constexpr Phrase the_end{"the end of the expression", "chỗ kết thúc biểu thức"};
inline constexpr Phrase an_id{"an id in quotes", "một mã đặt trong dấu nháy"};
inline constexpr Phrase a_sign_or_end{"and, or, a sign or the end",
                                      "and, or, một dấu hoặc chỗ kết thúc"};

constexpr Phrase of(ValueType type)
{
    switch (type) {
    case ValueType::number:
        return a_number;
    case ValueType::text:
        return a_text;
    case ValueType::moment:
        return a_moment;
    case ValueType::truth:
        return a_truth;
    }
    return {};
}

} // namespace assess::phrases
