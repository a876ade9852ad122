#include <assess/criteria/rule_words.hpp>

#include "expression_text.hpp"

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
            steps += fmt::format("{}: {}; ", bound_in_words(step.bound, share, language_),
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
        if (rule.floor) {
            said += say({" Below {}: 0 points.", " Dưới {}: 0 điểm."},
                        value_in_words(*rule.floor, true, language_));
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
                   value_in_words(rule.from.at, share, language_), points(rule.to.points),
                   value_in_words(rule.to.at, share, language_));
    }

    std::string operator()(const CountRule& rule) const
    {
        return say({"{} × {}, at most {}.", "{} × {}, tối đa {}."}, points(rule.each),
                   factor(rule.value), most());
    }

    std::string operator()(const DeductRule& rule) const
    {
        return say({"{} − {} × {}, not below 0.", "{} − {} × {}, không dưới 0."}, most(),
                   points(rule.each), factor(rule.value));
    }

    std::string operator()(const IncrementsRule& rule) const
    {
        const bool share = is_share(set_, rule.value);
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
