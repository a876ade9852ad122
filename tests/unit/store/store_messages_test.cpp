#include "printers.hpp"

#include <assess/store/store_messages.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace assess;

namespace {

std::set<std::string> placeholders(std::string_view text)
{
    std::set<std::string> found;
    for (std::size_t at = text.find('{'); at != std::string_view::npos;
         at = text.find('{', at + 1)) {
        found.insert(std::string{text.substr(at, 3)});
    }
    return found;
}

} // namespace

TEST_SUITE("store/store_messages")
{
    TEST_CASE("every message of the store module speaks both languages with the same placeholders")
    {
        std::set<std::string_view> ids;
        for (const Message* message : store_messages()) {
            CAPTURE(message->id);
            CHECK(ids.insert(message->id).second);
            CHECK_FALSE(message->what.en.empty());
            CHECK_FALSE(message->what.vi.empty());
            CHECK(message->hint.en.empty() == message->hint.vi.empty());
            CHECK(placeholders(message->what.en) == placeholders(message->what.vi));
            CHECK(placeholders(message->hint.en) == placeholders(message->hint.vi));
        }
    }
}
