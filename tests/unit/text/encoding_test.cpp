#include "printers.hpp"

#include <assess/text/encoding.hpp>

#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("text/encoding")
{
    TEST_CASE("well-formed UTF-8 has no fault")
    {
        for (const auto* text : {"", "abcdefghijk", "Tổ dân phố", "\U0001F600", "\U0010FFFF",
                                 "\uD7FF\uE000", "12345678đ12345678"}) {
            CAPTURE(text);
            CHECK_FALSE(first_utf8_fault(text));
        }
    }

    TEST_CASE("a byte that is not part of UTF-8 is found where it stands")
    {
        struct Row {
            std::string text;
            std::size_t offset;
        };
        const Row rows[] = {
            {"\x80", 0},
            {"abc\xFF", 3},
            {"12345678\xC3", 8},
            {"\xC0\xAF", 0},         // overlong
            {"\xE0\x9F\xBF", 0},     // overlong
            {"\xF0\x8F\xBF\xBF", 0}, // overlong
            {"đ\xED\xA0\x80", 2},    // a surrogate
            {"\xF4\x90\x80\x80", 0}, // past U+10FFFF
            {"\xF5\x80\x80\x80", 0},
            {"a\xE1\xBB", 1}, // cut short
            {"a\xE1\xBB\x41", 1},
        };
        for (const auto& row : rows) {
            CAPTURE(row.text);
            CHECK(first_utf8_fault(row.text) == std::optional{row.offset});
        }
    }

    TEST_CASE("decomposed Vietnamese is composed, and composed text stays as it is")
    {
        CHECK(to_nfc("Tie\u0302\u0301ng Vie\u0323\u0302t") == "Tiếng Việt");
        CHECK(to_nfc("Vie\u0302\u0323t") == "Việt"); // marks in the other order
        CHECK(to_nfc("Việt – “đồng” ₫") == "Việt – “đồng” ₫");
        CHECK(to_nfc("\u212B \u2126") == "\u00C5 \u03A9");
        CHECK(to_nfc("\u1100\u1161\u11A8") == "\uAC01");
        CHECK(to_nfc("\u0344") == "\u0308\u0301"); // never composed again
        CHECK(to_nfc("") == "");
        CHECK(to_nfc(std::string_view{"a\0e\u0301", 5}) == std::string("a\0é", 4));
    }

    TEST_CASE("a cell of nothing but marks is normalised in no time")
    {
        std::string text = "a";
        for (int count = 0; count < 100'000; ++count) {
            text += count % 2 == 0 ? "\u0301" : "\u0323";
        }
        const std::string composed = to_nfc(text);
        CHECK(composed.starts_with("\u1EA1\u0323")); // ạ takes the first dot below
        CHECK(to_nfc(composed) == composed);
    }

    TEST_CASE("characters are counted, and a stray byte counts as one")
    {
        CHECK(character_count("") == 0);
        CHECK(character_count("đơn vị") == 6);
        CHECK(character_count("a\xFF\xFE"
                              "b") == 4);
        CHECK(character_count("\xE1\xBB") == 2);
        CHECK(character_count("\U0001F600x") == 2);
    }

    TEST_CASE("what cannot be seen is written out")
    {
        CHECK(visible("đơn vị A") == "đơn vị A");
        CHECK(visible(std::string_view{"a\0b", 3}) == "a\\u{00}b");
        CHECK(visible("\t\r\n\x7F\u0085") == "\\u{09}\\u{0D}\\u{0A}\\u{7F}\\u{85}");
        CHECK(visible("\u202Eabc\u2066\u200F\u200B\uFEFF") ==
              "\\u{202E}abc\\u{2066}\\u{200F}\\u{200B}\\u{FEFF}");
        CHECK(visible("\u2028\u2029\u00AD\u3164\uFE0F") ==
              "\\u{2028}\\u{2029}\\u{AD}\\u{3164}\\u{FE0F}");
        CHECK(visible("\U000E0041") == "\\u{E0041}");
        CHECK(visible("a\xFFz") == "a\\x{FF}z");
    }

    TEST_CASE("long text is cut after the limit, in characters")
    {
        CHECK(visible("đơn vị", 6) == "đơn vị");
        CHECK(visible("đơn vị", 3) == "đơn…");
        CHECK(visible(std::string(1'000'000, 'x')).size() == 200 + std::string{"…"}.size());
    }

    TEST_CASE("headers are compared without case, spaces, underscores and hyphens")
    {
        CHECK(folded("Mã đơn vị") == folded("MÃ_ĐƠN-VỊ"));
        CHECK(folded("Ma\u0303 đơn\u00A0vị") == folded("mã đơn vị"));
        CHECK(folded(" unit \n code\t") == "unitcode");
        CHECK(folded("ma") != folded("mã"));
    }

    TEST_CASE("numbers of documents are compared without case, blanks and leading zeros")
    {
        CHECK(assess::folded_number(" 013 / TB-UBND\t") == "13/tb-ubnd");
        CHECK(assess::folded_number("\uFF10\uFF11\uFF13/Q\u0110\u200B-\u2060UBND\u3000") ==
              "13/q\u0111-ubnd");
        CHECK(assess::folded_number("Q\u0110 so\u0302\u0301 007") == "q\u0111s\u1ED17");
        CHECK(assess::folded_number("000/010") == "0/010");
        CHECK(assess::folded_number("BC00") == "bc0");
        CHECK(assess::folded_number("BC") == "bc");
        CHECK(assess::folded_number("\u200B ").empty());
    }

    TEST_CASE("words are compared without the marks on their letters")
    {
        CHECK(unmarked("Đặc khu") == "dackhu");
        CHECK(unmarked("PHƯỜNG") == "phuong");
        CHECK(unmarked("Xa\u0309") == unmarked("xã"));
        CHECK(unmarked("\u00D0ồng") == "dong");
        CHECK(unmarked("xâ") != unmarked("xê"));
    }
}
