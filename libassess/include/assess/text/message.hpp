#pragma once

/// \file
/// The words of the tools in both languages: what a message says, under one id.
///
/// Ownership  every Message and Phrase is a constant of the program; keep pointers to them freely.

#include <cstdint>
#include <string_view>

namespace assess {

enum class Language : std::uint8_t { en, vi };

/// One piece of text in both languages.
struct Phrase {
    std::string_view en;
    std::string_view vi;

    constexpr std::string_view in(Language language) const
    {
        return language == Language::vi ? vi : en;
    }
};

enum class Severity : std::uint8_t { error, warning, note };

/// What a rule of ours says when it speaks. `what` and `hint` hold the same placeholders
/// ({0}, {1} …) in both languages; `hint` may be empty.
struct Message {
    std::string_view id; ///< kebab-case, never changed once published: "points-above-max"
    Severity severity = Severity::error;
    Phrase what;
    Phrase hint;
};

} // namespace assess
