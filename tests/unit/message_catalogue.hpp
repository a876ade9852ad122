#pragma once

/// \file
/// What must hold of every list of messages: both languages say the same.

#include <assess/text/message.hpp>

#include <doctest/doctest.h>

#include <set>
#include <span>
#include <string>
#include <string_view>

inline std::set<std::string> placeholders(std::string_view text)
{
    std::set<std::string> found;
    for (std::size_t at = text.find('{'); at != std::string_view::npos;
         at = text.find('{', at + 1)) {
        found.insert(std::string{text.substr(at, 3)});
    }
    return found;
}

inline void check_both_languages(std::span<const assess::Message* const> messages)
{
    for (const assess::Message* message : messages) {
        CAPTURE(message->id);
        CHECK_FALSE(message->id.empty());
        CHECK_FALSE(message->what.en.empty());
        CHECK_FALSE(message->what.vi.empty());
        CHECK(message->hint.en.empty() == message->hint.vi.empty());
        CHECK(placeholders(message->what.en) == placeholders(message->what.vi));
        CHECK(placeholders(message->hint.en) == placeholders(message->hint.vi));
    }
}
