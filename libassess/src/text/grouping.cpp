#include <assess/text/decimal.hpp>

#include "utf8.hpp"

#include <assess/text/encoding.hpp>

#include <array>
#include <optional>

namespace assess {

namespace {

/// Space, no-break, figure, thin and narrow no-break space.
constexpr std::array<std::string_view, 5> spaces{" ", "\u00A0", "\u2007", "\u2009", "\u202F"};

/// How many bytes at the beginning of `text` are a mark between groups; 0: none.
std::size_t mark_at(std::string_view text, Grouping grouping)
{
    if (grouping == Grouping::space) {
        for (const std::string_view space : spaces) {
            if (text.starts_with(space)) {
                return space.size();
            }
        }
        return 0;
    }
    return text.starts_with(grouping == Grouping::dot ? '.' : ',') ? 1 : 0;
}

std::size_t digits_at(std::string_view text)
{
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) {
        ++count;
    }
    return count;
}

/// Whether nothing follows the last group but decimals.
bool is_end(std::string_view text, DecimalMark mark)
{
    return text.empty() || (text.starts_with(mark == DecimalMark::point ? '.' : ',') &&
                            text.size() > 1 && digits_at(text.substr(1)) == text.size() - 1);
}

/// The number without the marks; nothing where the digits do not come in groups of three.
std::optional<std::string> without_marks(std::string_view text, DecimalMark decimal,
                                         Grouping grouping)
{
    std::string plain{text.substr(0, text.starts_with('-') ? 1 : 0)};
    text.remove_prefix(plain.size());
    const std::size_t digits = digits_at(text);
    if (digits < 1 || digits > 3 || text.front() == '0') {
        return std::nullopt;
    }
    plain += text.substr(0, digits);
    text.remove_prefix(digits);
    while (const std::size_t mark = mark_at(text, grouping)) {
        text.remove_prefix(mark);
        if (digits_at(text) != 3) {
            return std::nullopt;
        }
        plain += text.substr(0, 3);
        text.remove_prefix(3);
    }
    return is_end(text, decimal) ? std::optional{plain + std::string{text}} : std::nullopt;
}

} // namespace

Result<Decimal> parse_grouped(std::string_view text, DecimalMark mark, Grouping grouping)
{
    const auto plain =
        grouping == Grouping::none ? std::nullopt : without_marks(text, mark, grouping);
    Result<Decimal> number = Decimal::parse(plain ? std::string_view{*plain} : text, mark);
    if (!number && plain && number.fault().offset > 0) {
        Fault fault = number.fault(); // what is wrong stands behind the groups
        fault.offset += character_count(text) - plain->size();
        return fault;
    }
    return number;
}

} // namespace assess
