#include "printers.hpp"

#include <assess/import/import_messages.hpp>

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

TEST_SUITE("import/import_messages")
{
    TEST_CASE("every message of the import module speaks both languages with the same placeholders")
    {
        for (const Message* message : import_messages()) {
            CAPTURE(message->id);
            CHECK_FALSE(message->id.empty());
            CHECK_FALSE(message->what.en.empty());
            CHECK_FALSE(message->what.vi.empty());
            CHECK(message->hint.en.empty() == message->hint.vi.empty());
            CHECK(placeholders(message->what.en) == placeholders(message->what.vi));
            CHECK(placeholders(message->hint.en) == placeholders(message->hint.vi));
        }
    }
}
