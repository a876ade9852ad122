#include "message_catalogue.hpp"

#include <assess/import/import_messages.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("import/import_messages")
{
    TEST_CASE("every message of the import module speaks both languages with the same placeholders")
    {
        check_both_languages(import_messages());
    }
}
