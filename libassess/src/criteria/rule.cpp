#include <assess/criteria/rule.hpp>

#include <array>

namespace assess {

namespace {

struct Expressions {
    std::vector<const Expression*> operator()(const RatioRule& rule) const
    {
        return {&rule.numerator, &rule.denominator};
    }
    std::vector<const Expression*> operator()(const ChoiceRule&) const { return {}; }
    std::vector<const Expression*> operator()(const ChecklistRule&) const { return {}; }
    std::vector<const Expression*> operator()(const ClaimedRule&) const { return {}; }
    std::vector<const Expression*> operator()(const GrantedRule&) const { return {}; }
    std::vector<const Expression*> operator()(const ResultRule&) const { return {}; }
    template <typename ValueRule>
    std::vector<const Expression*> operator()(const ValueRule& rule) const
    {
        return {&rule.value};
    }
};

} // namespace

bool Bound::holds(const Rational& number) const
{
    switch (kind) {
    case Kind::at_least:
        return number >= value;
    case Kind::above:
        return number > value;
    case Kind::at_most:
        return number <= value;
    case Kind::below:
        break;
    }
    return number < value;
}

std::string_view name_of(const Rule& rule)
{
    constexpr std::array<std::string_view, std::variant_size_v<Rule>> names{
        "choice", "checklist", "claimed", "granted",    "steps",    "ratio",
        "linear", "count",     "deduct",  "increments", "relative", "result"};
    return names[rule.index()];
}

std::vector<const Expression*> expressions_of(const Rule& rule)
{
    return std::visit(Expressions{}, rule);
}

} // namespace assess
