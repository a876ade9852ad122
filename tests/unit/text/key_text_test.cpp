#include "text/key_text.hpp"

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("text/key_text")
{
    TEST_CASE("a code in a formula is read, and any other formula is left alone")
    {
        CHECK(without_formula("=\"00123\"") == "00123");
        CHECK(without_formula("=\"\"") == "");
        for (const char* text : {"=1+1", "=\"a\"&\"b\"", "=\"", "\"00123\"", "00123"}) {
            CAPTURE(text);
            CHECK(without_formula(text) == text);
        }
    }

    TEST_CASE("what spreadsheets do to codes is known from codes")
    {
        for (const char* text :
             {"1.23E+15", "1,23E+15", "2E-05", "'00125", "#N/A", "#REF!", "####"}) {
            CAPTURE(text);
            CHECK(damage_of_code(text));
        }
        for (const char* text :
             {"5E3", "1.10", "00125", "E+5", "12/NQ", "#12", "A1E+", "x'y", "'"}) {
            CAPTURE(text);
            CHECK_FALSE(damage_of_code(text));
        }
    }

    TEST_CASE("characters that nobody sees are taken out, and other blanks are blanks")
    {
        CHECK(without_hidden("01\u200B/KH") == "01/KH");
        CHECK(without_hidden("\uFEFF00123\u00AD") == "00123");
        CHECK(without_hidden("01\u00A0KH\u202F") == "01 KH");
        CHECK_FALSE(without_hidden("01/KH-Ủy ban"));
    }

    TEST_CASE("whatever is damaged may be, and a usual code may not")
    {
        for (const std::string_view code :
             {"1E+5", "1.23E+15", "1,2e+15", "1E+100", "'00125", "#N/A", "####"}) {
            CAPTURE(code);
            CHECK(damage_of_code(code));
            CHECK(may_be_damaged(code));
        }
        for (const std::string_view code : {"00125", "E", "H21.13.8-260504-0001", ""}) {
            CAPTURE(code);
            CHECK_FALSE(may_be_damaged(code));
        }
    }
}
