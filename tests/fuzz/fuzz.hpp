#pragma once

/// \file
/// What every fuzz target needs: a property that must hold, and what holds for every message.

#include <assess/text/diagnostic.hpp>
#include <assess/text/encoding.hpp>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fuzz {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Stops the run where a property does not hold, and says which.
inline void require(bool holds, const char* property)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", property);
        std::abort();
    }
}

/// Whatever was in the input, a message is one line of clean text and one line of JSON.
inline void require_clean(const assess::Diagnostic& diagnostic)
{
    const std::string said = sentence(diagnostic, assess::Language::vi);
    const std::string remedy = hint(diagnostic, assess::Language::en);
    require(!said.empty(), "a message says something");
    require(assess::visible(said, said.size()) == said, "a message shows nothing hidden");
    require(assess::visible(remedy, remedy.size()) == remedy, "a hint shows nothing hidden");
    const std::string json = render_json(diagnostic, assess::Language::en);
    require(json.find('\n') == json.size() - 1, "JSON stands on one line");
    require(!assess::first_utf8_fault(json), "JSON is UTF-8");
}

} // namespace fuzz
