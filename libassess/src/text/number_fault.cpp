#include "number_fault.hpp"

#include "key_text.hpp"
#include "messages.hpp"
#include "utf8.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr std::string_view digits = "0123456789";

/// Longer text is not worth a proposal of how to write it.
constexpr std::size_t longest_proposal = 40;

std::string without(std::string_view text, std::string_view marks)
{
    std::string kept;
    for (const char character : text) {
        if (marks.find(character) == std::string_view::npos) {
            kept += character;
        }
    }
    return kept;
}

std::string with_mark(std::string_view text, char from, char to)
{
    std::string changed{text};
    std::replace(changed.begin(), changed.end(), from, to);
    return changed;
}

/// A number written with the mark that is asked for.
std::string example(std::string_view number, DecimalMark mark)
{
    return mark == DecimalMark::point ? std::string{number} : with_mark(number, '.', ',');
}

/// Whether the digits between the marks come in groups of three: "1.234.567", "1,750.5".
bool is_grouped(std::string_view unsigned_text, std::string_view marks, std::size_t end)
{
    std::size_t start = 0;
    bool first = true;
    while (start <= end) {
        const std::size_t stop = std::min(unsigned_text.find_first_of(marks, start), end);
        const std::size_t length = stop - start;
        if (first ? (length < 1 || length > 3) : length != 3) {
            return false;
        }
        first = false;
        start = stop + 1;
    }
    return true;
}

/// The options that the whole file can be read with: its decimals have the mark `decimal`, if it is
/// not 0. Nothing where different marks divide the groups.
std::optional<std::string> reading_options(std::string_view groups, char decimal)
{
    const char mark = groups[groups.find_first_of("., ")];
    if (groups.find_first_not_of(std::string{"0123456789"} + mark) != std::string_view::npos) {
        return std::nullopt;
    }
    const bool comma = decimal == 0 ? mark == '.' : decimal == ',';
    const std::string decimals = decimal == 0 && mark == ' ' ? ""
                                 : comma                     ? " --decimal comma"
                                                             : " --decimal point";
    return (mark == ' '   ? "--grouping space"
            : mark == '.' ? "--grouping dot"
                          : "--grouping comma") +
           decimals;
}

/// Digits with marks or spaces between them: "1 750,5", "1.234.567", "7,5".
bool is_divided(std::string_view unsigned_text)
{
    return !unsigned_text.empty() && unsigned_text.size() <= longest_proposal &&
           unsigned_text.find_first_not_of("0123456789., ") == std::string_view::npos &&
           unsigned_text.find_first_of("., ") != std::string_view::npos &&
           is_digit(unsigned_text.front()) && is_digit(unsigned_text.back());
}

/// REQUIRES a divided text.
bool has_several_marks(std::string_view unsigned_text)
{
    const std::size_t at = unsigned_text.find_first_of("., ");
    return unsigned_text[at] == ' ' || unsigned_text.find_last_of("., ") != at;
}

/// The text is made of digits and two or more marks, or of digits and spaces.
Fault several_marks(std::string_view text, std::string_view unsigned_text, DecimalMark mark)
{
    const std::size_t last = unsigned_text.find_last_of(".,");
    const std::size_t first = unsigned_text.find_first_of("., ");
    const bool last_is_decimal = last != std::string_view::npos &&
                                 unsigned_text.find(unsigned_text[last]) == last && last != first;
    const std::size_t end = last_is_decimal ? last : unsigned_text.size();
    const std::size_t offset = text.size() - unsigned_text.size() + first;
    if (!is_grouped(unsigned_text, "., ", end)) {
        return Fault{&messages::number_syntax, {text, example("7.5", mark)}, offset};
    }
    std::string proposal{text.substr(0, text.size() - unsigned_text.size())};
    proposal += without(unsigned_text.substr(0, end), "., ");
    if (last_is_decimal) {
        proposal += mark == DecimalMark::point ? '.' : ',';
        proposal += unsigned_text.substr(last + 1);
    }
    const auto options =
        reading_options(unsigned_text.substr(0, end), last_is_decimal ? unsigned_text[last] : '\0');
    return options ? Fault{&messages::number_grouped, {text, proposal, *options}, offset}
                   : Fault{&messages::number_grouping, {text, proposal}, offset};
}

/// The text is made of digits and one mark, which is not the one that was asked for.
Fault other_mark(std::string_view text, std::size_t at, DecimalMark mark)
{
    const bool point = mark == DecimalMark::point;
    const char asked = point ? '.' : ',';
    const char found = point ? ',' : '.';
    const std::string proposal = with_mark(text, found, asked);
    const std::size_t whole_digits = at - (text[0] == '-' ? 1 : 0);
    if (text.size() - at - 1 == 3 && whole_digits >= 1 && whole_digits <= 3 &&
        text[at - 1] != '0') {
        const Message& message =
            point ? messages::number_comma_unclear : messages::number_point_unclear;
        return Fault{&message, {text, without(text, ".,"), proposal}, at};
    }
    const Message& message =
        point ? messages::number_decimal_comma : messages::number_decimal_point;
    return Fault{&message, {text, proposal}, at};
}

/// Spaces around, '+', an exponent: what is told by its first or last character.
std::optional<Fault> outer_fault(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return Fault{&messages::number_empty, {}, 0};
    }
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    if (first > 0 || last + 1 < text.size()) {
        const std::size_t offset = first > 0 ? 0 : character_count(text.substr(0, last + 1));
        return Fault{&messages::number_space, {text.substr(first, last + 1 - first)}, offset};
    }
    if (text[0] == '+') {
        return Fault{&messages::number_plus, {text, text.substr(1)}, 0};
    }
    const std::size_t exponent = text.find_first_of("eE");
    if (exponent != std::string_view::npos && exponent > 0 && is_digit(text[exponent - 1]) &&
        text.find_first_not_of("0123456789.,-+eE") == std::string_view::npos) {
        return Fault{&messages::number_exponent, {text}, exponent};
    }
    return std::nullopt;
}

/// Thousands divided by characters that nobody sees, or by other blanks: "1 750" with a no-break
/// space.
std::optional<Fault> hidden_grouping(std::string_view text, DecimalMark mark)
{
    const auto plain_text = without_hidden(text);
    if (!plain_text) {
        return std::nullopt;
    }
    const std::string_view plain = *plain_text;
    const std::string_view unsigned_text = plain.substr(plain.starts_with('-') ? 1 : 0);
    if (!is_divided(unsigned_text) || !has_several_marks(unsigned_text)) {
        return std::nullopt;
    }
    Fault fault = several_marks(plain, unsigned_text, mark);
    fault.args.front() = text;
    const bool is_grouping =
        fault.message == &messages::number_grouping || fault.message == &messages::number_grouped;
    return is_grouping ? std::optional{fault} : std::nullopt;
}

Fault character_fault(std::string_view text, DecimalMark mark)
{
    const std::size_t at = text.find_first_not_of("0123456789.,", text[0] == '-' ? 1 : 0);
    if (at == std::string_view::npos || text.find_first_of(digits) == std::string_view::npos) {
        return Fault{&messages::number_syntax, {text, example("7.5", mark)}, 0};
    }
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        ++end;
    }
    return Fault{&messages::number_character, {text, text.substr(at, end - at)}, at};
}

} // namespace

std::optional<std::string> read_as_thousands(std::string_view text, DecimalMark mark)
{
    const std::string_view whole = text.substr(text.starts_with('-') ? 1 : 0);
    const std::size_t at = whole.size() - std::min<std::size_t>(whole.size(), 4);
    const bool is_group = at >= 1 && at <= 3 &&
                          whole[at] == (mark == DecimalMark::point ? '.' : ',') &&
                          whole.front() != '0';
    return is_group ? std::optional{without(text, ".,")} : std::nullopt;
}

Fault number_fault(std::string_view text, DecimalMark mark)
{
    if (is_formula_error(text)) {
        return Fault{&messages::cell_error, {text}, 0};
    }
    if (const auto fault = hidden_grouping(text, mark)) {
        return *fault;
    }
    if (const auto fault = outer_fault(text)) {
        return *fault;
    }
    const std::string_view unsigned_text = text.substr(text[0] == '-' ? 1 : 0);
    const bool plain = unsigned_text.size() <= longest_proposal && !unsigned_text.empty() &&
                       unsigned_text.find_first_not_of("0123456789., ") == std::string_view::npos;
    if (!plain || unsigned_text.find_first_of(digits) == std::string_view::npos) {
        return character_fault(text, mark);
    }
    const std::size_t at = text.find_first_of("., ");
    if (!is_digit(unsigned_text.front()) || !is_digit(unsigned_text.back())) {
        return Fault{&messages::number_bare_mark, {text, example("0.5", mark)}, at};
    }
    if (has_several_marks(unsigned_text)) {
        return several_marks(text, unsigned_text, mark);
    }
    return other_mark(text, at, mark);
}

} // namespace assess
