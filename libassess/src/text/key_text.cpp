#include "key_text.hpp"

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

/// Characters of width, direction and variation that show nothing.
bool is_unseen(std::int32_t character)
{
    return utf8proc_category(character) == UTF8PROC_CATEGORY_CF || character == 0x034F ||
           (0x180B <= character && character <= 0x180F) ||
           (0xFE00 <= character && character <= 0xFE0F);
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
    constexpr std::array<std::string_view, 12> errors{
        "#N/A",   "#REF!",   "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!",
        "#NULL!", "#SPILL!", "#CALC!",  "#FIELD!", "#BUSY!", "#GETTING_DATA"};
    return !text.empty() && text.front() == '#' && std::ranges::find(errors, text) != errors.end();
}

std::optional<Phrase> damage_of_code(std::string_view code)
{
    if (!may_be_damaged(code)) {
        return std::nullopt;
    }
    if (is_power_of_ten(code)) {
        return Phrase{"it made a power of ten of a long number",
                      "một dãy số dài đã bị đổi thành lũy thừa của 10"};
    }
    if (code.starts_with('\'') && code.size() > 1) {
        return Phrase{"its mark for text, ', got into the cell",
                      "dấu ' đánh dấu văn bản đã lọt vào ô"};
    }
    if (is_formula_error(code)) {
        return Phrase{"a formula ended in an error", "công thức trong ô bị lỗi"};
    }
    if (is_too_narrow(code)) {
        return Phrase{"the column was too narrow to show it", "cột quá hẹp nên không hiện được mã"};
    }
    return std::nullopt;
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
        } else if (next.code >= 0 && is_unseen(next.code)) {
            any = true;
        } else {
            kept += text.substr(at, next.length);
        }
        at += next.length;
    }
    return any ? std::optional{std::string{trimmed(kept)}} : std::nullopt;
}

} // namespace assess
