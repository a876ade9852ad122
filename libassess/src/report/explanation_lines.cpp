#include "explanation_lines.hpp"
#include "arithmetic.hpp"
#include "explain_phrases.hpp"
#include "figures.hpp"
#include "numbers.hpp"
#include "words.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>
#include <iterator>
#include <map>

namespace assess {

namespace {

/// How many figures the rule takes when the formulas in it are written out.
std::size_t figures_of(const CriteriaSet& set, const LeafExplanation& explanation)
{
    static constexpr std::size_t enough = 1'000'000;
    std::map<std::size_t, std::size_t> sizes;
    const auto size_of = [&sizes](const Expression& expression) {
        std::size_t size = 0;
        for (const ExpressionNode& node : expression.nodes) {
            size += node.op == Operator::name ? sizes[node.index] : 0;
        }
        return std::min(size, enough);
    };
    for (const MeasureUsed& used : explanation.measures) { // operands before those who use them
        const Formula* const formula = set.measures[used.measure].formula();
        sizes[used.measure] = formula != nullptr ? size_of(formula->expression) : 1;
    }
    std::size_t size = 0;
    for (const Expression* const expression :
         expressions_of(set.leaves[explanation.score.leaf].rule)) {
        size += size_of(*expression);
    }
    return size;
}

/// The same with numbers of at most six digits after the mark: exact ones of thousands of figures
/// have tens of thousands of digits.
LeafExplanation rounded(LeafExplanation explanation)
{
    const auto round = [](Rational& number) {
        const Rational near = number.rounded(Decimal::places, Rounding::half_away_from_zero);
        number = near.is_zero() ? number : near; // 0 would be another thing than nearly 0
    };
    const auto round_all = [&](auto& outcomes, auto outcome_of) {
        for (auto& one : outcomes) {
            round(outcome_of(one).number);
        }
    };
    round_all(explanation.measures, [](MeasureUsed& used) -> Outcome& { return used.outcome; });
    round_all(explanation.inputs, [](Outcome& input) -> Outcome& { return input; });
    round(explanation.rule_points);
    round(explanation.unrounded_points);
    for (std::optional<Rational>* const other : {&explanation.best, &explanation.lowest}) {
        if (*other) {
            round(**other);
        }
    }
    return explanation;
}

/// Builds the statements about one leaf, part by part.
class LeafStory {
public:
    LeafStory(const ExplainedUnit& unit, const LeafExplanation& explanation, Language language)
        : unit_{unit}, set_{unit.round.set}, submission_{unit.submission()},
          explanation_{explanation}, language_{language}, leaf_{set_.leaves[explanation.score.leaf]}
    {}

    std::vector<ExplainedLine> all()
    {
        add_rule();
        append(answer_lines(unit_, explanation_, language_));
        add_inputs();
        append(register_lines(unit_, explanation_, language_));
        add_arithmetic();
        append(evidence_lines(unit_, explanation_, language_));
        add_rounding();
        append(review_lines(unit_, explanation_, language_));
        add_points();
        return std::move(lines_);
    }

private:
    using Part = ExplainedPart;

    std::string exact(const Rational& number) const { return shown(number, language_); }

    std::string words(const Phrase& phrase, const std::vector<std::string>& args = {}) const
    {
        return say(phrase, language_, args);
    }

    ExplainedLine& add(Part part, std::string text, std::string id = {}, ReportCell value = {})
    {
        lines_.push_back({part, std::move(text), std::move(id), std::move(value), std::nullopt});
        return lines_.back();
    }

    void append(std::vector<ExplainedLine> lines)
    {
        lines_.insert(lines_.end(), std::make_move_iterator(lines.begin()),
                      std::make_move_iterator(lines.end()));
    }

    void add_rule()
    {
        add(Part::rule, rule_in_words(set_, leaf_, language_));
        add_condition(report_words::rule_evidence, evidence_in_words(set_, leaf_, language_));
        add_condition(report_words::rule_nothing_arose, nothing_arose_in_words(leaf_, language_));
    }

    void add_condition(const Phrase& name, const std::string& condition)
    {
        if (!condition.empty()) {
            add(Part::rule, words(name, {condition}));
        }
    }

    void add_inputs()
    {
        constexpr std::size_t most = 200;
        const auto& measures = explanation_.measures; // those nearest to the rule come last
        const std::size_t cut = measures.size() > most ? measures.size() - most : 0;
        if (cut > 0) {
            add(Part::input, words(report_words::input_cut, {std::to_string(cut)}));
        }
        std::for_each(measures.begin() + static_cast<std::ptrdiff_t>(cut), measures.end(),
                      [this](const MeasureUsed& used) { add_measure(used); });
        for (const OtherResult& result : submission_.results) {
            if (result.leaf == explanation_.score.leaf) {
                add(Part::input,
                    words(report_words::input_result, {result.round, exact(result.share)}),
                    result.round, ExactNumber{result.share.str()});
            }
        }
        if (explanation_.best) {
            add(Part::input, words(report_words::input_best, {exact(*explanation_.best)}), "best",
                number_cell(*explanation_.best));
        }
        if (explanation_.lowest) {
            add(Part::input, words(report_words::input_lowest, {exact(*explanation_.lowest)}),
                "lowest", number_cell(*explanation_.lowest));
        }
    }

    void add_measure(const MeasureUsed& used)
    {
        const Measure& measure = set_.measures[used.measure];
        const ReportCell cell =
            used.outcome.has_value() ? number_cell(used.outcome.number) : ReportCell{};
        add(Part::input, measure_in_words(used), measure.id, cell).origin = used.origin;
    }

    std::string measure_in_words(const MeasureUsed& used) const
    {
        const Measure& measure = set_.measures[used.measure];
        if (measure.counted() != nullptr) {
            return counted_in_words(set_, used, language_);
        }
        const std::string title{measure.title.in(language_)};
        const std::string value = outcome_in_words(measure, used.outcome, language_);
        return measure.formula() == nullptr
                   ? words(report_words::input_measure, {title, measure.id, value})
                   : words(report_words::input_formula,
                           {title, measure.id,
                            cut_short(measure.formula()->expression.source, 500, language_),
                            value});
    }

    void add_arithmetic()
    {
        const LeafState state = explanation_.score.state;
        if (state == LeafState::excluded) {
            add(Part::arithmetic, words(report_words::sum_left_out));
            return;
        }
        if (state == LeafState::not_applicable) {
            add(Part::arithmetic,
                words(report_words::sum_nothing, {exact(explanation_.unrounded_points)}), {},
                ExactNumber{explanation_.unrounded_points.str()});
            return;
        }
        const std::string reason = missing_input();
        if (!reason.empty()) {
            add(Part::arithmetic, words(report_words::sum_missing, {reason}));
            return;
        }
        const std::string text = arithmetic_in_words(set_, submission_, explanation_, language_);
        if (!text.empty()) {
            add(Part::arithmetic, text, {}, ExactNumber{explanation_.rule_points.str()});
        }
        add_evidence_factor();
    }

    std::string missing_input() const
    {
        const Answer* const answer = explanation_.answer;
        if (answer != nullptr && answer->not_applicable && leaf_.nothing_arose) {
            return words(report_words::value_nothing_arose); // and a review settled the leaf
        }
        for (const Outcome& outcome : explanation_.inputs) {
            if (outcome.state == Outcome::State::missing) {
                return words(report_words::value_missing);
            }
            if (outcome.state == Outcome::State::nothing_arose) {
                return words(report_words::value_nothing_arose);
            }
        }
        const bool nothing_to_divide_by = std::holds_alternative<RatioRule>(leaf_.rule) &&
                                          explanation_.inputs.size() == 2 &&
                                          explanation_.inputs[1].number.is_zero();
        if (nothing_to_divide_by) {
            return words(report_words::value_nothing_arose);
        }
        return {};
    }

    void add_evidence_factor()
    {
        if (explanation_.unrounded_points == explanation_.rule_points || !leaf_.evidence) {
            return;
        }
        add(Part::arithmetic,
            words(report_words::sum_evidence,
                  {exact(explanation_.rule_points), exact(leaf_.evidence->without),
                   exact(explanation_.unrounded_points),
                   std::to_string(explanation_.score.evidence_counted),
                   std::to_string(leaf_.evidence->at_least)}),
            {}, ExactNumber{explanation_.unrounded_points.str()});
    }

    void add_rounding()
    {
        const Scoring& scoring = set_.scoring;
        if (scoring.round_at == Scoring::RoundAt::total) {
            add(Part::rounding, words(report_words::rounded_never));
            return;
        }
        const Rational& before = explanation_.unrounded_points;
        add(Part::rounding,
            words(report_words::rounded_to,
                  {exact(before), shown(points_number(scoring, before), language_),
                   rounding_in_words(scoring.rounding, language_),
                   std::to_string(scoring.decimals)}),
            {}, points_number(scoring, before));
    }

    void add_points()
    {
        const LeafScore& score = explanation_.score;
        add(Part::points,
            words(report_words::points_state, {state_in_words(score.state, language_)}), "state",
            std::string{name_of(score.state)});
        add_figure(report_words::points_self, "self", score.self_points);
        add_figure(report_words::points_computed, "computed", score.computed_points);
        add_figure(report_words::points_verified, "verified", score.verified_points);
        add_figure(report_words::points_final, "final", score.final_points());
    }

    void add_figure(const Phrase& name, std::string id, const std::optional<Rational>& points)
    {
        if (!points) {
            return;
        }
        const ExactNumber number = points_number(set_.scoring, *points);
        add(Part::points,
            words(report_words::points_of_max,
                  {words(name), shown(number, language_),
                   shown(points_number(set_.scoring, leaf_.max_points), language_)}),
            std::move(id), number);
    }

    const ExplainedUnit& unit_;
    const CriteriaSet& set_;
    const Submission& submission_;
    const LeafExplanation& explanation_;
    Language language_;
    const Leaf& leaf_;
    std::vector<ExplainedLine> lines_;
};

} // namespace

std::vector<ExplainedLine> explain_in_words(const ExplainedUnit& unit,
                                            const LeafExplanation& explanation, Language language)
{
    constexpr std::size_t most_exactly = 100;
    const std::size_t figures = figures_of(unit.round.set, explanation);
    if (figures <= most_exactly) {
        return LeafStory{unit, explanation, language}.all();
    }
    std::vector<ExplainedLine> lines = LeafStory{unit, rounded(explanation), language}.all();
    const auto input = std::ranges::find(lines, ExplainedPart::input, &ExplainedLine::part);
    lines.insert(input,
                 ExplainedLine{ExplainedPart::input,
                               say(report_words::numbers_cut, language, {std::to_string(figures)}),
                               {},
                               {},
                               std::nullopt});
    return lines;
}

} // namespace assess
