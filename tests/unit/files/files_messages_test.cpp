#include "message_catalogue.hpp"

#include <assess/files/files_messages.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("files/files_messages")
{
    TEST_CASE("every message of the files module speaks both languages with the same placeholders")
    {
        check_both_languages(files_messages());
    }
}
