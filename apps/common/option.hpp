#pragma once

/// \file
/// One option or argument of a command, described in both languages.
///
/// Errors     a value that cannot be read returns a Fault; the command line reports it with the
/// name
///            of the option, and the tool ends with status 2.

#include <assess/text/result.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace apps {

/// How an option is called and what the help says of it.
struct Words {
    std::string_view names; ///< "-o,--output"; an argument has a bare name: "FILE"
    std::string_view value; ///< what follows the option: "FILE", "DATE"; empty for a switch
    assess::Phrase description;
};

using Texts = std::vector<std::string>;

/// Puts what was given into the program's variable, or says why it cannot be.
using Reader = std::function<std::optional<assess::Fault>(const Texts& given)>;

/// How many values an option takes when it is given.
enum class Takes : std::uint8_t { none, one, many };

class Option {
public:
    Option(Words words, Takes takes, Reader reader);

    /// One of the command line, the environment and assess.toml must give it.
    Option& required();
    /// The same; `missing` is said instead of that the option is missing.
    Option& required(const assess::Message& missing);
    /// The two must not be given together on the command line.
    Option& excludes(const Option& other);
    /// Without `other` on the command line this one makes no sense there.
    Option& needs(const Option& other);
    /// Taken from this variable when the command line does not have it.
    Option& from_environment(std::string_view variable);

    /// Whether the command line has it.
    bool given() const { return !given_.empty(); }

    const Words& words() const { return words_; }
    Takes takes() const { return takes_; }
    bool is_required() const { return required_; }
    const assess::Message* missing() const { return missing_; }
    bool is_argument() const { return !words_.names.starts_with('-'); }
    /// "--output", or the bare name of an argument.
    std::string_view name() const;
    std::string_view variable() const { return variable_; }
    const std::vector<const Option*>& excluded() const { return excluded_; }
    const std::vector<const Option*>& needed() const { return needed_; }

    /// What the command line has; called while it is taken apart.
    void take(const Texts& texts) { given_ = texts; }
    const Texts& texts() const { return given_; }
    std::optional<assess::Fault> read(const Texts& texts) const { return reader_(texts); }

private:
    Words words_;
    Takes takes_;
    Reader reader_;
    bool required_ = false;
    const assess::Message* missing_ = nullptr;
    std::string_view variable_;
    std::vector<const Option*> excluded_;
    std::vector<const Option*> needed_;
    Texts given_;
};

} // namespace apps
