#include "message_catalogue.hpp"

#include <assess/text/text_messages.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("text/text_messages")
{
    TEST_CASE("every message of the text module speaks both languages with the same placeholders")
    {
        check_both_languages(text_messages());
    }
}
