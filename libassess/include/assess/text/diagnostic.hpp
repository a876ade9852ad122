#pragma once

/// \file
/// What was found wrong, where, and what the user can do about it.
///
/// Units      lines and columns count from 1, columns in characters; 0 is "not known".
/// Errors     input that is wrong is collected in Diagnostics; a broken world is thrown as Error.

#include <assess/text/message.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace assess {

struct Place {
    std::string file; ///< as the user wrote it; empty: no file
    std::size_t line = 0;
    std::size_t column = 0;

    bool operator==(const Place&) const = default;
};

/// One value put into a message: text as it stands, or words said in the reader's language.
class Arg {
public:
    Arg(std::string text) : text_{std::move(text)} {}
    Arg(std::string_view text) : text_{text} {}
    Arg(const char* text) : text_{text} {}
    Arg(char character) : text_(1, character) {}
    Arg(std::integral auto number) : text_{std::to_string(number)} {}
    Arg(const Phrase& phrase) : phrase_{phrase}, is_phrase_{true} {}
    /// Words of a criteria set.
    Arg(std::string en, std::string vi) : text_{std::move(en)}, vietnamese_{std::move(vi)} {}

    /// As it stands in the message; control and bidi characters of `text` are made visible.
    std::string in(Language language) const;

    bool operator==(const Arg& other) const;

private:
    std::string text_;
    std::string vietnamese_; ///< empty: the text serves both languages
    Phrase phrase_;
    bool is_phrase_ = false;
};

struct Diagnostic {
    const Message* message = nullptr;
    Place place;
    std::vector<Arg> args;
    std::string excerpt{}; ///< the line at fault and a caret under the place; may be empty
    std::string column{}; ///< header of the column at fault, said before the sentence; may be empty

    bool operator==(const Diagnostic&) const = default;
};

/// The sentence and the hint with the arguments put in. The hint may be empty.
std::string sentence(const Diagnostic& diagnostic, Language language);
std::string hint(const Diagnostic& diagnostic, Language language);

/// "file:line:column: error: sentence [id]", the excerpt if there is one and, on a line of its own,
/// "  hint: …"; ends with '\n'.
std::string render_text(const Diagnostic& diagnostic, Language language);

/// One JSON object on one line (file, line, column, severity, id, message, hint); ends with '\n'.
std::string render_json(const Diagnostic& diagnostic, Language language);

/// The list a reader adds to: its last parameter and only out-parameter.
class Diagnostics {
public:
    Diagnostics() = default;
    /// Counts all that is added, and keeps the first `most` errors and the first `most` of what is
    /// milder.
    explicit Diagnostics(std::size_t most) : most_{most} {}

    void add(Diagnostic diagnostic);
    void add(const Message& message, Place place, std::vector<Arg> args = {});
    /// Errors that are known by their number alone.
    void count_errors(std::size_t more) { errors_.found += more; }
    /// All of another list, with what it only counted.
    void add_all(Diagnostics others);
    /// Says how many there are, if not all were kept. To be called once, when all were added.
    void say_left_out();

    /// Those that were kept.
    std::span<const Diagnostic> all() const { return all_; }
    std::size_t errors() const { return errors_.found; }
    std::size_t warnings() const { return warnings_; }
    bool any_error() const { return errors_.found > 0; }

    /// Orders by file, then line, then column; equal places keep the order in which they came.
    void sort();

private:
    struct Count {
        std::size_t found = 0;
        std::size_t kept = 0;
    };

    std::vector<Diagnostic> all_;
    std::size_t most_ = SIZE_MAX;
    Count errors_;
    Count milder_;
    std::size_t warnings_ = 0;
};

/// The world is broken: a file, the disk, the store. Caught once, by the tool.
class Error : public std::exception {
public:
    explicit Error(Diagnostic diagnostic);
    Error(const Message& message, Place place, std::vector<Arg> args = {});

    const Diagnostic& diagnostic() const { return diagnostic_; }
    const char* what() const noexcept override { return text_.c_str(); }

private:
    Diagnostic diagnostic_;
    std::string text_; ///< in English, for those who catch std::exception
};

} // namespace assess
