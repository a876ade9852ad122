#include <assess/criteria/messages.hpp>

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace {

std::set<char> places_to_fill(std::string_view text)
{
    std::set<char> found;
    for (std::size_t at = text.find('{'); at != std::string_view::npos;
         at = text.find('{', at + 1)) {
        if (at + 2 < text.size() && text[at + 2] == '}') {
            found.insert(text[at + 1]);
        }
    }
    return found;
}

} // namespace

TEST_SUITE("criteria/messages")
{
    TEST_CASE("every message of criteria says the same in both languages")
    {
        for (const assess::Message* const message : assess::criteria_messages()) {
            CAPTURE(message->id);
            CHECK(places_to_fill(message->what.en) == places_to_fill(message->what.vi));
            CHECK(places_to_fill(message->hint.en) == places_to_fill(message->hint.vi));
            CHECK_FALSE(message->what.en.empty());
            CHECK_FALSE(message->what.vi.empty());
            CHECK(message->hint.en.empty() == message->hint.vi.empty());
        }
    }

    TEST_CASE("every message of criteria is explained to authors")
    {
        std::ifstream file{"criteria/README.md"};
        const std::string page{std::istreambuf_iterator<char>{file}, {}};
        for (const assess::Message* const message : assess::criteria_messages()) {
            CAPTURE(message->id);
            CHECK(page.find("`" + std::string{message->id} + "`") != std::string::npos);
        }
    }
}
