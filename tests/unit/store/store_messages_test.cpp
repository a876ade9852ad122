#include "message_catalogue.hpp"

#include <assess/store/store_messages.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("store/store_messages")
{
    TEST_CASE("every message of the store module speaks both languages with the same placeholders")
    {
        check_both_languages(store_messages());
    }
}
