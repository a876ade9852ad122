#include "sql_piece.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

constexpr std::size_t max_text_bytes = 200'000;
constexpr int digits_of_sqlite = 18; ///< any number of so many digits has 64 bits
/// SQLite can say of a number with so many digits that it was too large; near 308 it becomes NULL.
constexpr int max_digits = 250;

/// "7000" for "7" and 3.
std::string with_zeros(const std::string& digits, int zeros)
{
    return digits == "0" ? digits : digits + std::string(static_cast<std::size_t>(zeros), '0');
}

/// What stands below a number, as a number of its own; its text is empty for 1.
SqlPiece below_of(const SqlPiece& piece)
{
    SqlPiece below{ValueType::number, piece.below};
    below.binding = SqlBinding::product;
    below.below_is_positive = piece.below_is_positive;
    below.digits = piece.below_digits;
    return below;
}

} // namespace

SqlPiece unless_too_long(SqlPiece piece)
{
    if (piece.text.size() + piece.below.size() > max_text_bytes) {
        piece.text = "NULL";
        piece.below.clear();
        piece.power = too_long_power;
    }
    return piece;
}

std::string bracketed(const SqlPiece& piece, SqlBinding wanted)
{
    return piece.binding < wanted ? "(" + piece.text + ")" : piece.text;
}

std::string joined_by(const SqlPiece& left, const char* operation, const SqlPiece& right,
                      SqlBinding binding)
{
    const auto tighter = static_cast<SqlBinding>(static_cast<int>(binding) + 1);
    return bracketed(left, binding) + " " + operation + " " + bracketed(right, tighter);
}

SqlPiece SqlArithmetic::literal(const std::string& decimal) const
{
    std::string digits = decimal;
    SqlPiece made{ValueType::number, {}};
    const std::size_t point = digits.find('.');
    if (point != std::string::npos && words_.number_scale() != 0) {
        made.scale = static_cast<int>(digits.size() - point - 1);
        digits.erase(point, 1);
        digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    }
    made.known = true;
    made.text = words_.number(digits);
    made.digits = static_cast<int>(digits.size());
    made.leaf = made.digits <= digits_of_sqlite;
    made.power = made.scale;
    made.literal = std::move(digits);
    return made;
}

SqlPiece SqlArithmetic::whole(std::string text, int digits) const
{
    SqlPiece made{ValueType::number, std::move(text)};
    made.digits = digits;
    made.leaf = true;
    return made;
}

SqlPiece SqlArithmetic::as_number(const SqlPiece& piece) const
{
    if (piece.type == ValueType::number && !piece.yes_no) {
        return piece;
    }
    if (piece.known) {
        return literal(piece.text == "TRUE" ? "1" : "0");
    }
    SqlPiece made = whole(words_.truth_as_number(piece.text), 1);
    made.power = piece.power;
    return made;
}

SqlPiece SqlArithmetic::times(const SqlPiece& left, const SqlPiece& right) const
{
    if (left.text.empty() || right.text.empty()) {
        return left.text.empty() ? right : left;
    }
    SqlPiece made{ValueType::number, joined_by(left, "*", right, SqlBinding::product)};
    made.binding = SqlBinding::product;
    made.below_is_positive = left.below_is_positive && right.below_is_positive;
    made.scale = left.scale + right.scale;
    made.digits = left.digits + right.digits;
    const bool too_many = words_.number_scale() != 0 && made.digits > max_digits;
    made.power = std::max({left.power, right.power, too_many ? too_long_power : made.scale});
    return unless_too_long(std::move(made));
}

SqlPiece SqlArithmetic::times_power(const SqlPiece& piece, int power) const
{
    if (power == 0 || power > max_sql_power) { // refused in the end
        SqlPiece same = piece;
        same.scale += power;
        same.power = std::max(same.power, same.scale);
        return same;
    }
    SqlPiece made = piece.literal.empty() ? times(piece, literal(with_zeros("1", power)))
                                          : literal(with_zeros(piece.literal, power));
    made.scale = piece.scale + power;
    made.power = std::max(piece.power, made.scale);
    return made;
}

SqlPiece SqlArithmetic::over(SqlPiece upper, const SqlPiece& lower) const
{
    if (!lower.text.empty()) { // a literal above something is none
        upper.known = false;
        upper.literal.clear();
    }
    upper.below = lower.text;
    upper.below_digits = lower.digits;
    upper.below_is_positive = lower.text.empty() || lower.below_is_positive;
    upper.power = std::max(upper.power, lower.power);
    return unless_too_long(std::move(upper));
}

SqlPiece SqlArithmetic::sum(const SqlPiece& left, const char* sign, const SqlPiece& right) const
{
    const int scale = std::max(left.scale, right.scale);
    const bool one_below = left.below == right.below;
    const SqlPiece one;
    SqlPiece first = times(left, one_below ? one : below_of(right));
    SqlPiece second = times(right, one_below ? one : below_of(left));
    first = times_power(first, scale - first.scale);
    second = times_power(second, scale - second.scale);
    SqlPiece made{ValueType::number, joined_by(first, sign, second, SqlBinding::sum)};
    made.binding = SqlBinding::sum;
    made.scale = scale;
    made.digits = std::max(first.digits, second.digits) + 1;
    made.power = std::max(first.power, second.power);
    return over(std::move(made),
                one_below ? below_of(left) : times(below_of(left), below_of(right)));
}

SqlPiece SqlArithmetic::product(const SqlPiece& left, const SqlPiece& right) const
{
    return over(times(left, right), times(below_of(left), below_of(right)));
}

SqlPiece SqlArithmetic::quotient(const SqlPiece& left, const SqlPiece& right) const
{
    SqlPiece lower = right;
    lower.below_is_positive = !right.literal.empty();
    if (right.literal.empty() || right.literal == "0") {
        lower.text = "NULLIF(" + right.text + ", " + words_.number("0") + ")";
        lower.binding = SqlBinding::single;
    }
    SqlPiece upper = times(left, below_of(right));
    const int missing = std::max(right.scale - upper.scale, 0);
    upper = times_power(upper, missing);
    upper.scale -= right.scale;
    return over(std::move(upper), times(lower, below_of(left)));
}

SqlPiece SqlArithmetic::negative(const SqlPiece& piece) const
{
    SqlPiece made = piece;
    made.text = "-" + bracketed(piece, SqlBinding::single);
    made.binding = SqlBinding::product; // "--" would begin a comment, so never below a sign itself
    made.literal.clear();
    return made;
}

SqlPiece SqlArithmetic::guarded(const SqlPiece& piece) const
{
    SqlPiece made = piece;
    if (words_.dialect() == SqlDialect::sqlite && !piece.leaf && piece.digits > digits_of_sqlite) {
        made.text = words_.guarded(piece.text);
        made.binding = SqlBinding::single;
    }
    return made;
}

SqlPiece SqlArithmetic::divisor(const SqlPiece& piece) const
{
    return guarded(times(below_of(piece), literal(with_zeros("1", piece.scale))));
}

SqlPiece SqlArithmetic::among(const SqlPiece& asked, std::span<const SqlPiece> literals) const
{
    int scale = asked.scale;
    for (const SqlPiece& one : literals) {
        scale = std::max(scale, one.scale);
    }
    const SqlPiece first = guarded(times_power(asked, scale - asked.scale));
    SqlPiece made{ValueType::truth, bracketed(first, SqlBinding::sum) + " IN ("};
    for (const SqlPiece& one : literals) {
        const SqlPiece scaled = guarded(times_power(one, scale - one.scale));
        made.text += (&one == literals.data() ? "" : ", ") + scaled.text;
    }
    made.text += ")";
    made.binding = SqlBinding::comparison;
    made.power = first.power;
    return made;
}

SqlPiece SqlArithmetic::compared(const SqlPiece& left, const char* sign,
                                 const SqlPiece& right) const
{
    SqlPiece first = times(left, below_of(right));
    SqlPiece second = times(right, below_of(left));
    const int scale = std::max(first.scale, second.scale);
    first = guarded(times_power(first, scale - first.scale));
    second = guarded(times_power(second, scale - second.scale));

    SqlPiece made{ValueType::truth, joined_by(first, sign, second, SqlBinding::comparison)};
    made.binding = SqlBinding::comparison;
    made.power = std::max(first.power, second.power);
    const SqlPiece below = times(below_of(left), below_of(right));
    const bool is_order = sign[0] == '<' ? sign[1] != '>' : sign[0] == '>';
    if (is_order && !below.text.empty() && !below.below_is_positive) {
        // Both sides were multiplied with `below`; where it is negative they change places. It is
        // not guarded: each side has a part of it, and the sign of a product is always right.
        made.text = "CASE WHEN " + bracketed(below, SqlBinding::sum) + " > " + words_.number("0") +
                    " THEN " + made.text + " ELSE " +
                    joined_by(second, sign, first, SqlBinding::comparison) + " END";
        made.binding = SqlBinding::single;
    }
    return unless_too_long(std::move(made));
}

} // namespace assess
