#pragma once

/// \file
/// How a leaf turns answers and measures into points: one type a rule.
///
/// Units      everything named points is in points of the set; shares given in the file ("1/2" of
///            the maximum, "25%" of the maximum) are points here already.

#include <assess/criteria/expression.hpp>
#include <assess/criteria/local_text.hpp>
#include <assess/text/rational.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace assess {

/// A level of `choice` or an item of `checklist`.
struct Option {
    std::string id;
    LocalText title;
    Rational points;
};

/// One side of a number, open or closed.
struct Bound {
    enum class Kind : std::uint8_t { at_least, above, at_most, below };

    Kind kind = Kind::at_least;
    Rational value;
    bool percent = false; ///< written with a percent sign

    bool holds(const Rational& number) const;
};

struct ChoiceRule {
    std::vector<Option> choices;
};
struct ChecklistRule {
    std::vector<Option> items;
};
struct ClaimedRule {};
struct GrantedRule {};
struct Step {
    Bound bound;
    Rational points;
};
struct StepsRule {
    Expression value;
    std::vector<Step> steps; ///< the first that holds decides
    Rational otherwise;
};
struct RatioRule {
    Expression numerator;
    Expression denominator;
    Rational target = Rational::whole(1);
    std::optional<Rational> floor;
};
struct LinePoint {
    Rational at;
    Rational points;
    bool percent = false; ///< `at` is written with a percent sign
};
struct LinearRule {
    Expression value;
    LinePoint from;
    LinePoint to;
};
struct CountRule {
    Expression value;
    Rational each;
};
struct DeductRule {
    Expression value;
    Rational each;
};
struct IncrementsRule {
    enum class Direction : std::uint8_t { up, down };

    Expression value;
    Rational base;
    Rational start;
    Rational every;
    Rational each;
    Direction direction = Direction::up;
    bool percent = false; ///< `start` or `every` is written with a percent sign
};
struct RelativeRule {
    enum class Form : std::uint8_t { best_is_max, best_is_min, min_max };

    Expression value;
    Form form = Form::best_is_max;
};
struct ResultRule {
    std::string set; ///< id of the other set
    std::string of;  ///< "total" or a lesson id of that set
};

using Rule =
    std::variant<ChoiceRule, ChecklistRule, ClaimedRule, GrantedRule, StepsRule, RatioRule,
                 LinearRule, CountRule, DeductRule, IncrementsRule, RelativeRule, ResultRule>;

/// The word in the file: "choice", "checklist" …
std::string_view name_of(const Rule& rule);

/// The expressions a rule reads, in the order of the keys.
std::vector<const Expression*> expressions_of(const Rule& rule);

} // namespace assess
