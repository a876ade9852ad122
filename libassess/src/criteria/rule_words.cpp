#include <assess/criteria/rule_words.hpp>

#include "expression_text.hpp"
#include "value_range.hpp"

#include <fmt/format.h>

#include <string_view>
#include <utility>
#include <vector>

namespace assess {

namespace {

class RuleWords {
public:
    RuleWords(const CriteriaSet& set, const Leaf& leaf, Language language)
        : set_{set}, leaf_{leaf}, language_{language}
    {}

    std::string operator()(const ChoiceRule& rule) const
    {
        return say({"The unit chooses one level: {}.", "Đơn vị chọn một mức: {}."},
                   options(rule.choices));
    }

    std::string operator()(const ChecklistRule& rule) const
    {
        return say({"The points of the items that are met are added up, at most {}: {}.",
                    "Cộng điểm các mục đạt được, tối đa {}: {}."},
                   most(), options(rule.items));
    }

    std::string operator()(const ClaimedRule&) const
    {
        return say({"The unit claims from 0 to {}, and explains why when it claims less than that.",
                    "Đơn vị tự chấm từ 0 đến {}; nếu thấp hơn mức tối đa thì phải giải trình."},
                   most());
    }

    std::string operator()(const GrantedRule&) const
    {
        return say({"The superior gives from 0 to {} in review.",
                    "Cấp trên chấm từ 0 đến {} khi thẩm định."},
                   most());
    }

    std::string operator()(const StepsRule& rule) const
    {
        const bool share = is_share(set_, rule.value);
        std::string steps;
        for (const Step& step : rule.steps) {
            steps += fmt::format("{}: {}; ",
                                 bound_in_words(step.bound, share || step.bound.percent, language_),
                                 points(step.points));
        }
        return say({"By {}: {}otherwise: {}. The first step that holds decides.",
                    "Theo {}: {}còn lại: {}. Lấy bậc đầu tiên đạt được."},
                   value(rule.value), steps, points(rule.otherwise));
    }

    std::string operator()(const RatioRule& rule) const
    {
        const std::string target = value_in_words(rule.target, true, language_);
        std::string said =
            say({"The share of {} in {}: {} from {} on, and in proportion below.",
                 "Tỷ lệ {} trên {}: {} khi đạt từ {} trở lên, thấp hơn thì tính theo tỷ lệ."},
                factor(rule.numerator), factor(rule.denominator), most(), target);
        if (rule.floor || may_be_negative(rule)) {
            said += say({" Below {}: 0 points.", " Dưới {}: 0 điểm."},
                        value_in_words(rule.floor.value_or(Rational{}), true, language_));
        }
        return said;
    }

    std::string operator()(const LinearRule& rule) const
    {
        const bool share = is_share(set_, rule.value);
        return say({"By {}: {} at {}, {} at {}, on a straight line in between, and no more or less "
                    "outside.",
                    "Theo {}: {} tại {}, {} tại {}; ở giữa tính nội suy theo tỷ lệ, ngoài khoảng "
                    "đó giữ nguyên điểm."},
                   value(rule.value), points(rule.from.points),
                   value_in_words(rule.from.at, share || rule.from.percent, language_),
                   points(rule.to.points),
                   value_in_words(rule.to.at, share || rule.to.percent, language_));
    }

    std::string operator()(const CountRule& rule) const
    {
        const Phrase bounded{"{} × {}, at most {}.", "{} × {}, tối đa {}."};
        const Phrase twice{"{} × {}, not below 0 and at most {}.",
                           "{} × {}, không dưới 0 và tối đa {}."};
        return say(may_be_negative(rule.value) ? twice : bounded, points(rule.each),
                   factor(rule.value), most());
    }

    std::string operator()(const DeductRule& rule) const
    {
        const Phrase bounded{"{0} − {1} × {2}, not below 0.", "{0} − {1} × {2}, không dưới 0."};
        const Phrase twice{"{0} − {1} × {2}, not below 0 and at most {0}.",
                           "{0} − {1} × {2}, không dưới 0 và tối đa {0}."};
        return say(may_be_negative(rule.value) ? twice : bounded, most(), points(rule.each),
                   factor(rule.value));
    }

    std::string operator()(const IncrementsRule& rule) const
    {
        const bool share = is_share(set_, rule.value) || rule.percent;
        const Phrase up{
            "{0} when {1} is {2}; {3} more for every full {4} above it, between 0 and {5}.",
            "{0} khi {1} là {2}; cứ tăng đủ {4} thì thêm {3}, không dưới 0 và tối đa {5}."};
        const Phrase down{
            "{0} when {1} is {2}; {3} more for every full {4} below it, between 0 and {5}.",
            "{0} khi {1} là {2}; cứ giảm đủ {4} thì thêm {3}, không dưới 0 và tối đa {5}."};
        return say(rule.direction == IncrementsRule::Direction::up ? up : down, points(rule.base),
                   factor(rule.value), value_in_words(rule.start, share, language_),
                   points(rule.each), value_in_words(rule.every, share, language_), most());
    }

    std::string operator()(const RelativeRule& rule) const
    {
        return comparison(rule) + edges(rule);
    }

    std::string comparison(const RelativeRule& rule) const
    {
        switch (rule.form) {
        case RelativeRule::Form::best_is_max:
            return say(
                {"Compared with the best unit of the same kind: {} × {} / the highest value.",
                 "So với đơn vị tốt nhất cùng loại: {} × {} / giá trị cao nhất."},
                most(), factor(rule.value));
        case RelativeRule::Form::best_is_min:
            return say({"Compared with the best unit of the same kind: {} × the lowest value / {}.",
                        "So với đơn vị tốt nhất cùng loại: {} × giá trị thấp nhất / {}."},
                       most(), divisor(rule.value));
        case RelativeRule::Form::min_max:
            break;
        }
        return say({"Compared with the units of the same kind: {} × ({} − the lowest) / (the "
                    "highest − the lowest).",
                    "So với các đơn vị cùng loại: {} × ({} − giá trị thấp nhất) / (giá trị cao "
                    "nhất − giá trị thấp nhất)."},
                   most(), value(rule.value));
    }

    std::string operator()(const ResultRule& rule) const
    {
        if (rule.of == "total") {
            return say(
                {"{} × the unit's total by the set \"{}\" / its maximum, same period.",
                 "{} × tổng điểm của đơn vị theo bộ tiêu chí \"{}\" / điểm tối đa, cùng kỳ."},
                most(), rule.set);
        }
        return say(
            {"{} × the unit's points of lesson \"{}\" by the set \"{}\" / its maximum, same "
             "period.",
             "{} × điểm bài học \"{}\" của đơn vị theo bộ tiêu chí \"{}\" / điểm tối đa, cùng kỳ."},
            most(), rule.of, rule.set);
    }

private:
    bool may_be_negative(const Expression& value) const
    {
        const ValueRange range = range_in_set(set_, value);
        return !range.low || range.low->sign() < 0;
    }
    bool may_be_negative(const RatioRule& rule) const
    {
        return may_be_negative(rule.numerator) || may_be_negative(rule.denominator);
    }

    /// What a comparison does where it would divide by 0, and with values below 0.
    std::string edges(const RelativeRule& rule) const
    {
        const bool spread = rule.form == RelativeRule::Form::min_max;
        const ValueRange range = range_in_set(set_, rule.value);
        std::string said;
        if (!spread && (!range.low || range.low->sign() < 0)) {
            said += say({" A value below 0 counts as 0.", " Giá trị âm được tính là 0."});
        }
        if (spread || !range.low || range.low->sign() <= 0) {
            said +=
                say({" Who has the best value gets {}.", " Đơn vị có giá trị tốt nhất được {}."},
                    most());
        }
        return said;
    }

    /// Both sentences take the same arguments; Vietnamese may use them in another order.
    template <typename... Args> std::string say(const Phrase& phrase, const Args&... args) const
    {
        return fmt::format(fmt::runtime(phrase.in(language_)), args...);
    }

    std::string points(const Rational& number) const { return points_in_words(number, language_); }
    std::string most() const { return points(leaf_.max_points); }
    std::string value(const Expression& expression) const
    {
        return expression_in_words(set_, expression, language_);
    }

    std::string in_brackets(const Expression& expression, Binding unless_above) const
    {
        return binding_of(expression) > unless_above ? value(expression)
                                                     : "(" + value(expression) + ")";
    }
    /// Beside a ×, and beside words.
    std::string factor(const Expression& expression) const
    {
        return in_brackets(expression, Binding::sum);
    }
    std::string divisor(const Expression& expression) const
    {
        return in_brackets(expression, Binding::product);
    }

    std::string options(const std::vector<Option>& options) const
    {
        std::string list;
        for (const Option& option : options) {
            list += fmt::format("{}{}: {}", list.empty() ? "" : "; ", option.title.in(language_),
                                points(option.points));
        }
        return list;
    }

    const CriteriaSet& set_;
    const Leaf& leaf_;
    Language language_;
};

} // namespace

std::string rule_in_words(const CriteriaSet& set, const Leaf& leaf, Language language)
{
    constexpr std::size_t most_of_text = 12'000;
    return cut_short(std::visit(RuleWords{set, leaf, language}, leaf.rule), most_of_text, language);
}

} // namespace assess
