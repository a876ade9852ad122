#include "message_catalogue.hpp"

#include <assess/records/records_messages.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("records/records_messages")
{
    TEST_CASE(
        "every message of the records module speaks both languages with the same placeholders")
    {
        check_both_languages(records_messages());
    }
}
