#include "key_text.hpp"

#include "day_text.hpp"
#include "utf8.hpp"

#include <assess/text/encoding.hpp>

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace assess {

namespace {

/// "1.23E+15": a power of ten as spreadsheets write it, with a sign; 5E3 is a code.
bool is_power_of_ten(std::string_view text)
{
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent == std::string_view::npos || exponent == 0) {
        return false;
    }
    const std::string_view digits = text.substr(0, exponent);
    const std::string_view power = text.substr(exponent + 1);
    return power.size() >= 2 && (power[0] == '+' || power[0] == '-') &&
           std::all_of(power.begin() + 1, power.end(), is_digit) &&
           is_digit(text[text[0] == '-' ? 1 : 0]) &&
           digits.find_first_not_of("0123456789.,-") == std::string_view::npos;
}

bool is_too_narrow(std::string_view text)
{
    return text.size() >= 2 && text.find_first_not_of('#') == std::string_view::npos;
}

char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

bool is_letter(char character)
{
    return small(character) >= 'a' && small(character) <= 'z';
}

/// REQUIRES a word in small letters.
bool is_same_word(std::string_view text, std::string_view word)
{
    return std::ranges::equal(text, word, {}, small);
}

constexpr Phrase is_formula{"it holds a formula, or the beginning of one",
                            "ô chứa công thức hoặc phần đầu của công thức"};

/// "123.0": whole, with decimals that a program added.
bool has_empty_decimals(std::string_view code)
{
    const std::size_t mark = code.find_first_of(".,");
    return mark != std::string_view::npos && mark > 0 && mark + 1 < code.size() &&
           std::ranges::all_of(code.substr(0, mark), is_digit) &&
           code.find_first_not_of('0', mark + 1) == std::string_view::npos;
}

/// What a spreadsheet did to a key that is known by its form.
std::optional<Phrase> damage_of_listed(std::string_view code)
{
    if (has_empty_decimals(code)) {
        return Phrase{"it became a number with decimals",
                      "mã đã bị đổi thành số có phần thập phân"};
    }
    if (looks_like_day(code)) {
        return Phrase{"it became a date", "mã đã bị đổi thành ngày tháng"};
    }
    const bool is_begun = code.size() > 1 && (code.front() == '=' || code.front() == '+');
    return is_begun ? std::optional{is_formula} : std::nullopt;
}

bool is_other_blank(std::int32_t character)
{
    return character != ' ' && utf8proc_category(character) == UTF8PROC_CATEGORY_ZS;
}

} // namespace

std::string_view without_formula(std::string_view text)
{
    const bool is_one = text.size() >= 3 && text.starts_with("=\"") && text.ends_with('"') &&
                        text.substr(2, text.size() - 3).find('"') == std::string_view::npos;
    return is_one ? text.substr(2, text.size() - 3) : text;
}

bool is_formula_error(std::string_view text)
{
    constexpr std::string_view libreoffice = "Err:";
    if (text.starts_with(libreoffice) && text.size() > libreoffice.size()) {
        return std::ranges::all_of(text.substr(libreoffice.size()), is_digit);
    }
    if (text.size() < 3 || text.front() != '#') {
        return false;
    }
    const std::string_view name = text.substr(1, text.size() - 2);
    const bool is_marked =
        (text.back() == '!' || text.back() == '?') && std::ranges::all_of(name, [](char character) {
            return is_letter(character) || is_digit(character) || character == '/' ||
                   character == '_';
        });
    return is_marked || is_same_word(text, "#n/a") || is_same_word(text, "#getting_data");
}

std::optional<Phrase> damage_of_key(std::string_view key, KeyKind kind)
{
    if (kind == KeyKind::listed) {
        if (const auto damage = damage_of_listed(key)) {
            return damage;
        }
    }
    if (!may_be_damaged(key)) {
        return std::nullopt;
    }
    if (is_power_of_ten(key)) {
        return Phrase{"it made a power of ten of a long number",
                      "một dãy số dài đã bị đổi thành lũy thừa của 10"};
    }
    if (key.starts_with('\'') && key.size() > 1) {
        return Phrase{"its mark for text, ', got into the cell",
                      "dấu ' đánh dấu văn bản đã lọt vào ô"};
    }
    if (is_formula_error(key)) {
        return Phrase{"a formula ended in an error", "công thức trong ô bị lỗi"};
    }
    if (is_too_narrow(key)) {
        return Phrase{"the column was too narrow to show it", "cột quá hẹp nên không hiện được mã"};
    }
    return std::nullopt;
}

std::optional<std::string> without_full_width(std::string_view text)
{
    constexpr std::int32_t first = 0xFF01;
    constexpr std::int32_t last = 0xFF5E;
    std::string narrow;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character next = next_character(text, at);
        if (first <= next.code && next.code <= last) {
            append_character(narrow, next.code - first + '!');
        } else {
            narrow += text.substr(at, next.length);
        }
        at += next.length;
    }
    return narrow == text ? std::nullopt : std::optional{narrow};
}

std::optional<std::string> without_hidden(std::string_view text)
{
    if (is_ascii(text)) {
        return std::nullopt;
    }
    std::string kept;
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character next = next_character(text, at);
        if (next.code >= 0 && is_other_blank(next.code)) {
            kept += ' ';
            any = true;
        } else if (next.code >= 0 && shows_nothing(next.code)) {
            any = true;
        } else {
            kept += text.substr(at, next.length);
        }
        at += next.length;
    }
    return any ? std::optional{std::string{trimmed(kept)}} : std::nullopt;
}

} // namespace assess
