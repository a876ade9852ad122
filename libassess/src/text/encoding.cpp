#include <assess/text/encoding.hpp>

#include "utf8.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <vector>

namespace assess {

namespace {

/// One canonical decomposition never has more code points than this.
constexpr std::size_t longest_decomposition = 18;

int combining_class(std::int32_t character)
{
    return utf8proc_get_property(character)->combining_class;
}

/// Canonical order: marks on one base sorted by class. utf8proc's own sort is quadratic, and a
/// hostile cell may be nothing but marks.
void order_marks(std::vector<std::int32_t>& characters)
{
    auto at = characters.begin();
    while (at != characters.end()) {
        const auto is_base = [](std::int32_t each) { return combining_class(each) == 0; };
        const auto first = std::find_if_not(at, characters.end(), is_base);
        at = std::find_if(first, characters.end(), is_base);
        std::stable_sort(first, at, [](std::int32_t left, std::int32_t right) {
            return combining_class(left) < combining_class(right);
        });
    }
}

std::vector<std::int32_t> decomposed(std::string_view text, int how = UTF8PROC_DECOMPOSE)
{
    std::vector<std::int32_t> characters;
    characters.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character next = next_character(text, at);
        std::array<std::int32_t, longest_decomposition> parts{};
        int boundary = 0;
        const auto count = utf8proc_decompose_char(
            next.code, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()),
            static_cast<utf8proc_option_t>(how | UTF8PROC_STABLE), &boundary);
        characters.insert(characters.end(), parts.begin(),
                          parts.begin() + std::max<utf8proc_ssize_t>(count, 0));
        at += next.length;
    }
    return characters;
}

std::string composed(std::vector<std::int32_t> characters)
{
    order_marks(characters);
    const auto length = utf8proc_normalize_utf32(
        characters.data(), static_cast<utf8proc_ssize_t>(characters.size()),
        static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE));
    std::string text;
    text.reserve(characters.size());
    for (utf8proc_ssize_t at = 0; at < length; ++at) {
        append_character(text, characters[static_cast<std::size_t>(at)]);
    }
    return text;
}

/// Characters without a shape or a meaning: controls, ends of lines, non-characters.
bool is_hidden(std::int32_t character)
{
    switch (utf8proc_category(character)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    default:
        break;
    }
    return shows_nothing(character) || (0xFFF0 <= character && character <= 0xFFF8) ||
           (character & 0xFFFE) == 0xFFFE;
}

std::string hexadecimal(std::int32_t number)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (int shift = 20; shift >= 0; shift -= 4) {
        const auto digit =
            (static_cast<std::uint32_t>(number) >> static_cast<unsigned>(shift)) & 0xFU;
        if (digit != 0 || !text.empty() || shift < 8) {
            text += digits[digit];
        }
    }
    return text;
}

bool is_blank(std::int32_t character)
{
    return character == ' ' || utf8proc_category(character) == UTF8PROC_CATEGORY_ZS;
}

/// Case and forms of letters out, blanks and hidden characters too.
std::string without_appearance(std::string_view text)
{
    auto characters = decomposed(text, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD);
    std::erase_if(characters, [](std::int32_t character) {
        return is_hidden(character) || is_blank(character);
    });
    return composed(std::move(characters));
}

/// The same of plain text, which needs no tables: most numbers of documents are.
std::string plain_without_appearance(std::string_view text)
{
    std::string kept;
    for (const char character : text) {
        if (character > ' ' && character != '\x7F') {
            const bool capital = character >= 'A' && character <= 'Z';
            kept += static_cast<char>(capital ? character + ('a' - 'A') : character);
        }
    }
    return kept;
}

bool is_left_out_when_folding(std::int32_t character)
{
    constexpr std::array<std::int32_t, 9> others{'_',    '-',    '\t',   '\n',  '\r',
                                                 0x00AD, 0x2010, 0x2011, 0x200B};
    return is_blank(character) ||
           std::find(others.begin(), others.end(), character) != others.end();
}

} // namespace

std::string to_nfc(std::string_view text)
{
    if (is_surely_nfc(text)) {
        return std::string{text};
    }
    return composed(decomposed(text));
}

namespace {

template <typename IsCoded>
std::string shown_text(std::string_view text, std::size_t limit, const IsCoded& is_coded)
{
    std::string shown;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        if (count == limit) {
            return shown + "…";
        }
        const Utf8Character next = next_character(text, at);
        if (next.code < 0) {
            shown += "\\x{" + hexadecimal(static_cast<unsigned char>(text[at])) + '}';
        } else if (is_coded(next.code)) {
            shown += "\\u{" + hexadecimal(next.code) + '}';
        } else {
            shown += text.substr(at, next.length);
        }
        at += next.length;
    }
    return shown;
}

} // namespace

std::string visible(std::string_view text, std::size_t limit)
{
    return shown_text(text, limit, is_hidden);
}

std::string visible_with_blanks(std::string_view text, std::size_t limit)
{
    return shown_text(text, limit, [](std::int32_t character) {
        return is_hidden(character) ||
               (character != ' ' && utf8proc_category(character) == UTF8PROC_CATEGORY_ZS);
    });
}

std::string folded(std::string_view text)
{
    const std::string composed = to_nfc(text);
    std::string kept;
    for (std::size_t at = 0; at < composed.size();) {
        const Utf8Character next = next_character(composed, at);
        if (!is_left_out_when_folding(next.code)) {
            append_character(kept, utf8proc_tolower(next.code));
        }
        at += next.length;
    }
    return kept;
}

std::string lower_case(std::string_view text)
{
    const std::string composed = to_nfc(text);
    std::string lowered;
    for (std::size_t at = 0; at < composed.size();) {
        const Utf8Character next = next_character(composed, at);
        append_character(lowered, utf8proc_tolower(next.code));
        at += next.length;
    }
    return lowered;
}

std::string folded_number(std::string_view text)
{
    std::string kept = is_ascii(text) ? plain_without_appearance(text) : without_appearance(text);
    const auto first = std::ranges::find_if(kept, is_digit);
    auto last_zero = first;
    while (last_zero != kept.end() && *last_zero == '0' && std::next(last_zero) != kept.end() &&
           is_digit(*std::next(last_zero))) {
        ++last_zero;
    }
    kept.erase(first, last_zero);
    return kept;
}

std::string unmarked(std::string_view text)
{
    constexpr std::int32_t d_with_stroke = 0x0111;
    constexpr std::int32_t eth = 0x00F0; // stands for đ where old fonts were converted
    std::string kept;
    for (const std::int32_t character : decomposed(folded(text))) {
        if (character == d_with_stroke || character == eth) {
            kept += 'd';
        } else if (utf8proc_category(character) != UTF8PROC_CATEGORY_MN) {
            append_character(kept, character);
        }
    }
    return kept;
}

std::string_view trimmed(std::string_view text)
{
    // The space that spreadsheets and web pages put where no line may break counts as one.
    constexpr std::string_view hard_space = "\u00A0";
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    for (;;) {
        if (text.starts_with(hard_space)) {
            text.remove_prefix(hard_space.size());
        } else if (text.ends_with(hard_space)) {
            text.remove_suffix(hard_space.size());
        } else if (!text.empty() && is_blank(text.front())) {
            text.remove_prefix(1);
        } else if (!text.empty() && is_blank(text.back())) {
            text.remove_suffix(1);
        } else {
            return text;
        }
    }
}

} // namespace assess
