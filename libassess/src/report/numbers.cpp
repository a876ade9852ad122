#include "numbers.hpp"

#include "explain_phrases.hpp"
#include "words.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

constexpr int usual_digits = 2;

DecimalMark mark_of(Language language)
{
    return language == Language::vi ? DecimalMark::comma : DecimalMark::point;
}

/// Numbers beyond it are not written out: a product of thousands of figures fills pages.
const Rational& longest_number()
{
    static const Rational longest = *Rational::parse("1" + std::string(40, '0'));
    return longest;
}

Rational hundredfold(const Rational& share)
{
    return share * Rational::whole(100);
}

std::string percent_text(const Rational& percent, int digits, Language language)
{
    return percent.rounded(digits, Rounding::toward_zero).str(mark_of(language)) + "%";
}

} // namespace

ExactNumber points_number(const Scoring& scoring, const Rational& points)
{
    if (scoring.round_at == Scoring::RoundAt::total) {
        return ExactNumber{points.str()};
    }
    return total_number(scoring, points);
}

ReportCell points_cell(const Scoring& scoring, const std::optional<Rational>& points)
{
    return points ? ReportCell{points_number(scoring, *points)} : ReportCell{};
}

ExactNumber total_number(const Scoring& scoring, const Rational& total)
{
    return ExactNumber{total.fixed(scoring.decimals, scoring.rounding)};
}

std::string shown(const ExactNumber& number, Language language)
{
    std::string text = number.digits;
    if (language == Language::vi) {
        std::replace(text.begin(), text.end(), '.', ',');
    }
    return text;
}

std::string shown(const Rational& number, Language language)
{
    if (number > longest_number() || number < Rational{} - longest_number()) {
        return say(report_words::number_cut, language, {number.sign() < 0 ? "< −" : "> "});
    }
    constexpr std::size_t most = 100;
    return cut_short(number.str(mark_of(language)), most, language);
}

ReportCell number_cell(const Rational& number)
{
    if (number > longest_number() || number < Rational{} - longest_number()) {
        return {};
    }
    constexpr std::size_t most = 1000;
    std::string digits = number.str();
    return digits.size() <= most ? ReportCell{ExactNumber{std::move(digits)}} : ReportCell{};
}

std::string shown_percent(const Rational& share, Language language)
{
    return percent_text(hundredfold(share), usual_digits, language);
}

ComparedPercent shown_percents(const Rational& share, const Rational& bound, Language language)
{
    const Rational left = hundredfold(share);
    const Rational right = hundredfold(bound);
    int digits = usual_digits;
    while (digits < Decimal::places && left != right &&
           left.rounded(digits, Rounding::toward_zero) ==
               right.rounded(digits, Rounding::toward_zero)) {
        ++digits;
    }
    return {percent_text(left, digits, language), percent_text(right, digits, language)};
}

} // namespace assess
