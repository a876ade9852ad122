#include "criteria/set_words.hpp"

#include "criteria/say.hpp"

#include <assess/criteria/rule_words.hpp>

#include <array>
#include <optional>
#include <string_view>

namespace apps {

namespace {

using assess::Counted;
using assess::CriteriaSet;
using assess::Declared;
using assess::Language;
using assess::Phrase;

std::string condition_of(const CriteriaSet& set, const assess::Gate& gate, Language language)
{
    const std::string share = assess::value_in_words(gate.share_below, true, language);
    switch (gate.each) {
    case assess::Gate::Each::lesson:
        return say(
            language,
            {"when a lesson is below {} of its maximum", "khi có bài học dưới {} điểm tối đa"},
            share);
    case assess::Gate::Each::criterion:
        return say(
            language,
            {"when a criterion is below {} of its maximum", "khi có tiêu chí dưới {} điểm tối đa"},
            share);
    case assess::Gate::Each::none:
        break;
    }
    return say(language, {"when {}", "khi {}"},
               assess::expression_in_words(set, gate.when, language));
}

std::string range_of(const Declared& declared, Language language)
{
    const bool share = declared.type == Declared::Type::percent;
    const auto bound = [&](const std::optional<assess::Rational>& value) {
        return assess::value_in_words(*value, share, language);
    };
    if (declared.min && declared.max) {
        return say(language, {", {} to {}", ", từ {} đến {}"}, bound(declared.min),
                   bound(declared.max));
    }
    if (declared.min) {
        return say(language, {", at least {}", ", từ {} trở lên"}, bound(declared.min));
    }
    return declared.max ? say(language, {", at most {}", ", không quá {}"}, bound(declared.max))
                        : std::string{};
}

std::string declared_words(const Declared& declared, Language language)
{
    constexpr std::array<Phrase, 4> types{{
        {"declared, a count", "đơn vị khai, số lượng"},
        {"declared, a number", "đơn vị khai, số"},
        {"declared, a percentage", "đơn vị khai, tỷ lệ phần trăm"},
        {"declared, yes or no", "đơn vị khai, có hoặc không"},
    }};
    return say(language, types[static_cast<std::size_t>(declared.type)]) +
           range_of(declared, language);
}

std::string counted_words(const CriteriaSet& set, const Counted& counted, Language language)
{
    const assess::Register& book = set.registers[counted.from];
    const std::string what = assess::aggregate_in_words(set, counted, language);
    const std::string_view title = book.title.in(language);
    return counted.where.empty() ? say(language, {"{} in «{}»", "{} trong «{}»"}, what, title)
                                 : say(language, {"{} in «{}» where {}", "{} trong «{}» có {}"},
                                       what, title, counted.where.source);
}

} // namespace

std::string band_in_words(const CriteriaSet& set, const assess::Band& band, Language language)
{
    std::string words = band.bound ? assess::bound_in_words(*band.bound, false, language)
                                   : say(language, {"all others", "còn lại"});
    if (!band.quota) {
        return words;
    }
    const std::string share = assess::value_in_words(band.quota->share, true, language);
    if (!band.quota->of) {
        return words + say(language,
                           {"; at most {} of all ranked units of the kind",
                            "; không quá {} số đơn vị cùng loại được xếp hạng"},
                           share);
    }
    return words +
           say(language,
               {"; at most {} of the number in \"{}\"", "; không quá {} số đơn vị xếp loại \"{}\""},
               share, set.bands[*band.quota->of].title.in(language));
}

std::string gate_in_words(const CriteriaSet& set, const assess::Gate& gate, Language language)
{
    const std::string condition = condition_of(set, gate, language);
    if (!gate.cap) {
        return say(language, {"{}: no band", "{} thì không xếp loại"}, condition);
    }
    return say(language, {"{}: \"{}\" at best", "{} thì không quá mức \"{}\""}, condition,
               set.bands[*gate.cap].title.in(language));
}

std::string measure_in_words(const CriteriaSet& set, const assess::Measure& measure,
                             Language language)
{
    if (measure.declared() != nullptr) {
        return declared_words(*measure.declared(), language);
    }
    if (measure.counted() != nullptr) {
        return counted_words(set, *measure.counted(), language);
    }
    return say(language, {"formula: {}", "công thức: {}"},
               assess::expression_in_words(set, measure.formula()->expression, language));
}

} // namespace apps
