#pragma once

/// \file
/// Messages on their way to standard error.

#include <assess/text/diagnostic.hpp>

#include <cstdint>
#include <string>

namespace apps {

enum class Colored : std::uint8_t { automatic, always, never };
enum class MessageFormat : std::uint8_t { text, json };
enum class Loudness : std::uint8_t {
    quiet,  ///< errors only
    normal, ///< errors, warnings and how many there were; of many of one kind the first few
    verbose ///< every warning, and notes too
};

/// How the user wants to be spoken to.
struct Presentation {
    assess::Language language = assess::Language::en;
    Colored colored = Colored::automatic;
    MessageFormat format = MessageFormat::text;
    Loudness loudness = Loudness::normal;
};

/// Prints one message, however quiet it is to be.
void print(const assess::Diagnostic& diagnostic, const Presentation& how);

/// Prints what was found, ordered by place.
void print(assess::Diagnostics found, const Presentation& how);

/// Prints "3 errors, 1 warning", unless there were none or nobody wants to know.
void print_summary(const assess::Diagnostics& found, const Presentation& how);

} // namespace apps
