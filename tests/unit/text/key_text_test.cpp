#include "text/key_text.hpp"

#include <assess/text/encoding.hpp>

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
        for (const char* text : {"1.23E+15", "1,23E+15", "2E-05", "'00125", "#N/A", "#REF!", "####",
                                 "#n/a", "#Blocked!", "#NAME?", "#DIV/0!", "Err:502"}) {
            CAPTURE(text);
            CHECK(damage_of_key(text, KeyKind::free));
            CHECK(damage_of_key(text, KeyKind::listed));
        }
        for (const char* text : {"5E3",        "1.10",  "00125",       "E+5",        "12/NQ",
                                 "#12",        "A1E+",  "x'y",         "'",          "#",
                                 "=",          "+",     "#1 a!",       "Err:",       "Err:x",
                                 "DEC-01",     "Jan",   "51-10-00123", "51.10.0012", "1.0.0",
                                 "2026-13-01", "01-02", "00001/2026",  "12/2026",    "thg 2"}) {
            CAPTURE(text);
            CHECK_FALSE(damage_of_key(text, KeyKind::free));
            CHECK_FALSE(damage_of_key(text, KeyKind::listed));
        }
    }

    TEST_CASE("codes of units are no days and have no decimals, and numbers of documents may")
    {
        for (const char* text :
             {"=00128", "=HYPERLINK(\"x\")", "123.0", "00128.0", "128,00", "+00128", "2026-01-02",
              "1/2/2026", "13/2/2026", "2/13/2026", "01-02-2026", "Jan-26", "2-Jan", "02-Jan-2026",
              "01-thg 2", "thg 12-26"}) {
            CAPTURE(text);
            CHECK(damage_of_key(text, KeyKind::listed));
            CHECK_FALSE(damage_of_key(text, KeyKind::free));
        }
    }

    TEST_CASE("full-width characters have narrow ones")
    {
        CHECK(without_full_width("００１２８") == "00128");
        CHECK(without_full_width("ＡＢ-1") == "AB-1");
        CHECK_FALSE(without_full_width("Đ-00128"));
    }

    TEST_CASE("characters that nobody sees are taken out, and other blanks are blanks")
    {
        CHECK(without_hidden("01\u200B/KH") == "01/KH");
        CHECK(without_hidden("\uFEFF00123\u00AD") == "00123");
        CHECK(without_hidden("01\u00A0KH\u202F") == "01 KH");
        CHECK_FALSE(without_hidden("01/KH-Ủy ban"));
        for (const char* unseen : {"\u2800", "\u3164", "\u115F", "\u1160", "\uFFA0", "\u17B4",
                                   "\u200D", "\u061C", "\uFE0F", "\U000E0101", "\U0001D159"}) {
            CAPTURE(unseen);
            CHECK(without_hidden(std::string{"1"} + unseen + "/KH") == "1/KH");
            CHECK(assess::folded_number(std::string{"1"} + unseen + "/KH") == "1/kh");
        }
    }

    TEST_CASE("whatever is damaged may be, and a usual code may not")
    {
        for (const std::string_view code :
             {"1E+5", "1.23E+15", "1,2e+15", "1E+100", "'00125", "#N/A", "####", "Err:502"}) {
            CAPTURE(code);
            CHECK(damage_of_key(code, KeyKind::free));
            CHECK(may_be_damaged(code));
        }
        for (const std::string_view code : {"00125", "E", "H21.13.8-260504-0001", ""}) {
            CAPTURE(code);
            CHECK_FALSE(may_be_damaged(code));
        }
    }
}
