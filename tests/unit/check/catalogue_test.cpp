#include "printers.hpp"

#include <assess/check/catalogue.hpp>
#include <assess/check/check_messages.hpp>

#include <doctest/doctest.h>

#include <algorithm>
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

TEST_SUITE("check/catalogue")
{
    TEST_CASE("the catalogue is in order and says in both languages what each check looks for")
    {
        const auto checks = check_catalogue();
        CHECK(std::is_sorted(checks.begin(), checks.end(), [](const auto& left, const auto& right) {
            return left.id < right.id;
        }));
        for (const auto& check : checks) {
            CAPTURE(check.id);
            CHECK_FALSE(check.purpose.en.empty());
            CHECK_FALSE(check.purpose.vi.empty());
        }
    }

    TEST_CASE("every message belongs to a check of its severity")
    {
        for (const Message* const message : all_check_messages()) {
            CAPTURE(message->id);
            const auto checks = check_catalogue();
            const auto check = std::find_if(checks.begin(), checks.end(), [&](const auto& other) {
                return other.id == message->id;
            });
            // The set names its own checks, and says how bad they are.
            if (message->id == "set-check") {
                continue;
            }
            REQUIRE(check != checks.end());
            CHECK(check->severity == message->severity);
        }
    }

    TEST_CASE("every message speaks both languages with the same placeholders")
    {
        for (const Message* const message : all_check_messages()) {
            CAPTURE(message->id);
            CHECK_FALSE(message->what.en.empty());
            CHECK_FALSE(message->what.vi.empty());
            CHECK(message->hint.en.empty() == message->hint.vi.empty());
            CHECK(placeholders(message->what.en) == placeholders(message->what.vi));
            CHECK(placeholders(message->hint.en) == placeholders(message->hint.vi));
        }
    }
}
