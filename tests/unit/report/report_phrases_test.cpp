#include "printers.hpp"

#include <assess/report/report_phrases.hpp>

#include <doctest/doctest.h>

#include <set>

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

TEST_SUITE("report/report_phrases")
{
    TEST_CASE("every phrase of the reports speaks both languages with the same placeholders")
    {
        for (const Phrase* const phrase : report_phrases()) {
            CAPTURE(phrase->en);
            CHECK_FALSE(phrase->en.empty());
            CHECK_FALSE(phrase->vi.empty());
            CHECK(placeholders(phrase->en) == placeholders(phrase->vi));
        }
    }
}
