#pragma once

/// \file
/// A faultless set with every rule, and the same with something exchanged.

#include <assess/criteria/read_criteria.hpp>

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace sample {

inline std::string read_text(const std::string& file)
{
    std::ifstream stream{file};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

inline std::string every_rule()
{
    return read_text("tests/cli/assess-criteria/lint-of-a-faultless-set/every.toml");
}

/// The set with the first `old` exchanged for `now`.
inline std::string with(std::string_view old, std::string_view now)
{
    std::string toml = every_rule();
    const std::size_t at = toml.find(old);
    REQUIRE(at != std::string::npos);
    return toml.replace(at, old.size(), now);
}

/// "id line:column" of everything that is found, without titles that lack a language.
inline std::vector<std::string> found_in(const std::string& toml)
{
    assess::Diagnostics found;
    assess::read_criteria(toml, "set.toml", found);
    std::vector<std::string> faults;
    for (const assess::Diagnostic& one : found.all()) {
        if (one.message->id != "title-language-missing") {
            faults.push_back(std::string{one.message->id} + " " + std::to_string(one.place.line) +
                             ":" + std::to_string(one.place.column));
        }
    }
    return faults;
}

} // namespace sample
