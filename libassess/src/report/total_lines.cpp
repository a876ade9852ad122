#include "explain_phrases.hpp"
#include "numbers.hpp"
#include "phrases.hpp"
#include "total_phrases.hpp"
#include "words.hpp"

#include <assess/criteria/rule_words.hpp>
#include <assess/report/explanation.hpp>
#include <assess/score/gates.hpp>
#include <assess/score/quotas.hpp>
#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

namespace {

using Part = ExplainedPart;

std::string sign_of(Bound::Kind kind)
{
    switch (kind) {
    case Bound::Kind::at_least:
        return "≥";
    case Bound::Kind::above:
        return ">";
    case Bound::Kind::at_most:
        return "≤";
    case Bound::Kind::below:
        break;
    }
    return "<";
}

/// The sign that holds where that of the bound does not.
std::string opposite_of(Bound::Kind kind)
{
    switch (kind) {
    case Bound::Kind::at_least:
        return "<";
    case Bound::Kind::above:
        return "≤";
    case Bound::Kind::at_most:
        return ">";
    case Bound::Kind::below:
        break;
    }
    return "≥";
}

/// Builds the statements about a unit as a whole, in the order in which its result comes about.
class TotalStory {
public:
    TotalStory(const ExplainedUnit& unit, Language language)
        : set_{unit.round.set}, cards_{unit.round.scorecards.units}, card_{unit.card()},
          language_{language}, figures_{scored_figures(set_, unit.submission(), card_)}
    {}

    std::vector<ExplainedLine> all()
    {
        if (card_.state == UnitState::not_submitted) {
            add(Part::total, report_words::total_none, {});
            return std::move(lines_);
        }
        add_standard();
        add_outside(LeafKind::bonus, report_words::total_bonus, "bonus", set_.scoring.bonus_cap);
        add_outside(LeafKind::deduction, report_words::total_deduction, "deduction",
                    set_.scoring.deduction_cap);
        add_exact();
        add_rounded();
        add_band_by_total();
        for (std::size_t gate = 0; gate < set_.gates.size(); ++gate) {
            add_gate(gate);
        }
        add_outcome();
        return std::move(lines_);
    }

private:
    std::string number(const Rational& value) const
    {
        return operand_in_words(value, false, language_);
    }

    /// "max(0, 1 − 2)"; in Vietnamese a comma would be taken for a decimal mark.
    std::string call(const std::string& name, const std::string& first,
                     const std::string& second) const
    {
        return name + "(" + first + (language_ == Language::vi ? "; " : ", ") + second + ")";
    }

    std::string sum_of(const std::vector<Rational>& terms) const
    {
        std::string sum;
        for (const Rational& term : terms) {
            sum += (sum.empty() ? "" : " + ") + number(term);
        }
        return sum.empty() ? "0" : sum;
    }

    void add(Part part, const Phrase& phrase, const std::vector<std::string>& args,
             std::string id = {}, ReportCell value = {})
    {
        lines_.push_back(
            {part, say(phrase, language_, args), std::move(id), std::move(value), std::nullopt});
    }

    void add_sum(const Phrase& phrase, const std::string& sum, const Rational& value,
                 std::string id)
    {
        add(Part::total, phrase, {sum + " = " + shown(value, language_)}, std::move(id),
            ExactNumber{value.str()});
    }

    void add_standard()
    {
        Rational standard;
        for (const Rational& lesson : card_.lesson_points) {
            standard += lesson;
        }
        add_sum(report_words::total_standard, sum_of(card_.lesson_points), standard, "standard");
        if (standard != card_.standard_points) {
            add_sum(report_words::total_rescaled,
                    number(standard) + " × " + number(card_.full_points) + " / " +
                        number(card_.open_points),
                    card_.standard_points, "rescaled");
        }
    }

    void add_outside(LeafKind kind, const Phrase& phrase, std::string id,
                     const std::optional<Rational>& cap)
    {
        std::vector<Rational> terms;
        Rational sum;
        for (const LeafScore& score : card_.leaves) {
            if (set_.leaves[score.leaf].kind == kind) {
                terms.push_back(score.final_points());
                sum += terms.back();
            }
        }
        if (terms.empty()) {
            return;
        }
        const bool capped = cap && *cap < sum;
        const std::string text = capped ? call("min", number(*cap), sum_of(terms)) : sum_of(terms);
        add_sum(phrase, text, capped ? *cap : sum, std::move(id));
    }

    bool has_leaves(LeafKind kind) const
    {
        return std::ranges::any_of(card_.leaves, [&](const LeafScore& score) {
            return set_.leaves[score.leaf].kind == kind;
        });
    }

    /// Left out where the total is the sum of the standard criteria.
    void add_exact()
    {
        const Rational sum = card_.standard_points + card_.bonus_points - card_.deduction_points;
        std::string text = number(card_.standard_points);
        if (has_leaves(LeafKind::bonus)) {
            text += " + " + number(card_.bonus_points);
        }
        if (has_leaves(LeafKind::deduction)) {
            text += " − " + number(card_.deduction_points);
        }
        if (sum.sign() < 0) {
            text = call("max", "0", text);
        }
        if (set_.scoring.ceiling && *set_.scoring.ceiling < sum) {
            text = call("min", number(*set_.scoring.ceiling), text);
        }
        if (text != number(card_.total_exact)) {
            add_sum(report_words::total_exact, text, card_.total_exact, "exact");
        }
    }

    void add_rounded()
    {
        const ExactNumber rounded = total_number(set_.scoring, card_.total_rounded);
        const std::string text =
            say(report_words::rounded_to, language_,
                {shown(card_.total_exact, language_), shown(rounded, language_),
                 rounding_in_words(set_.scoring.rounding, language_),
                 std::to_string(set_.scoring.decimals)});
        add(Part::total, report_words::total_rounded, {text}, "rounded", rounded);
    }

    /// Each band that the total does not reach, and the one it does.
    void add_band_by_total()
    {
        if (!card_.band_by_total) {
            add(Part::band, report_words::band_no_scale, {});
            return;
        }
        const bool exact = set_.scoring.classify_on == Scoring::ClassifyOn::exact;
        const Rational& total = exact ? card_.total_exact : card_.total_rounded;
        for (std::size_t index = 0; index <= *card_.band_by_total; ++index) {
            const Band& band = set_.bands[index];
            const std::string title = band_in_words(set_, index, language_);
            if (!band.bound) {
                add(Part::band, report_words::band_lowest, {title}, band.id);
                continue;
            }
            const bool holds = index == *card_.band_by_total;
            const std::string sign =
                holds ? sign_of(band.bound->kind) : opposite_of(band.bound->kind);
            add(Part::band, holds ? report_words::band_holds : report_words::band_misses,
                {number(total) + " " + sign + " " + number(band.bound->value), title}, band.id,
                ExactNumber{total.str()});
        }
    }

    void add_gate(std::size_t index)
    {
        const Gate& gate = set_.gates[index];
        const std::string title{gate.title.in(language_)};
        const std::vector<GateFired> all = gates_fired(set_, card_);
        const auto fired = std::ranges::find(all, index, &GateFired::gate);
        if (fired != all.end()) {
            const std::string effect = gate.cap ? say(report_words::gate_caps, language_,
                                                      {band_in_words(set_, gate.cap, language_)})
                                                : say(report_words::gate_voids, language_);
            add(Part::gate,
                fired->changes ? report_words::gate_fires : report_words::gate_fires_idly,
                {title, effect, firing_in_figures(set_, card_, *fired, figures_.view(), language_)},
                gate.id);
        } else if (std::ranges::find(card_.gates_without_measure, index) !=
                   card_.gates_without_measure.end()) {
            add(Part::gate, report_words::gate_unknown,
                {title, lacked_in_words(set_, gate.when, figures_.measures, language_)}, gate.id);
        } else if (gate.each != Gate::Each::none) {
            add(Part::gate, report_words::gate_silent_parts,
                {title, operand_in_words(gate.share_below, true, language_)}, gate.id);
        } else {
            add(Part::gate, report_words::gate_silent,
                {title, condition_in_figures(set_, gate.when, figures_.view(), language_)},
                gate.id);
        }
    }

    void add_outcome()
    {
        if (set_.scoring.incomplete == Scoring::Incomplete::unclassified &&
            is_incomplete(set_, card_)) {
            add(Part::band, report_words::band_incomplete, {}, "incomplete");
        }
        add_quotas();
        if (card_.moved_from) {
            add(Part::band, report_words::sheet_moved,
                {say(report_words::moved_down, language_,
                     {band_in_words(set_, card_.moved_from, language_)})},
                "quota");
        }
        add(Part::band, report_words::band_final, {band_in_words(set_, card_.band, language_)},
            "band");
        if (card_.rank) {
            add(Part::band, report_words::band_rank, {std::to_string(*card_.rank)}, "rank",
                *card_.rank);
        }
    }

    /// Each quota that the unit was under, from the band it had before them to the one it has.
    void add_quotas()
    {
        if (!card_.rank || !card_.band) {
            return;
        }
        for (std::size_t band = card_.moved_from.value_or(*card_.band); band <= *card_.band;
             ++band) {
            if (set_.bands[band].quota) {
                add_quota(band, quota_figures(set_, cards_, card_.kind, band));
            }
        }
    }

    void add_quota(std::size_t band, const QuotaFigures& figures)
    {
        const Quota& quota = *set_.bands[band].quota;
        const std::string share = operand_in_words(quota.share, true, language_);
        const auto compared = [&](std::size_t units, const std::string& sign, std::size_t base) {
            return std::to_string(units) + sign + share + " × " + std::to_string(base);
        };
        std::string reason = compared(figures.allowed, " ≤ ", figures.base);
        if (figures.allowed < figures.members) {
            reason += say(report_words::quota_and, language_) +
                      compared(figures.allowed + 1, " > ", figures.beyond);
        }
        std::string text =
            say(report_words::quota_counted, language_,
                {band_in_words(set_, band, language_),
                 quota.of ? say(report_words::quota_of_band, language_,
                                {share, band_in_words(set_, *quota.of, language_)})
                          : say(report_words::quota_of_all, language_, {share}),
                 std::to_string(figures.members), std::to_string(figures.allowed), reason});
        if (figures.kept < figures.allowed) {
            text += say(report_words::quota_tie, language_, {std::to_string(figures.kept)});
        }
        if (!figures.moved.empty()) {
            text += say(report_words::quota_moved, language_, {names_of(figures.moved)});
        }
        lines_.push_back({Part::band, std::move(text), "quota:" + set_.bands[band].id, figures.kept,
                          std::nullopt});
    }

    std::string names_of(const std::vector<std::size_t>& units) const
    {
        constexpr std::size_t most = 10;
        std::string names;
        for (std::size_t i = 0; i < std::min(most, units.size()); ++i) {
            const Scorecard& card = cards_[units[i]];
            names += (i == 0 ? "" : ", ") + card.name + " (" + card.unit + ")";
        }
        return units.size() <= most ? names
                                    : names + say(report_words::quota_more, language_,
                                                  {std::to_string(units.size() - most)});
    }

    const CriteriaSet& set_;
    const std::vector<Scorecard>& cards_;
    const Scorecard& card_;
    Language language_;
    ScoredFigures figures_;
    std::vector<ExplainedLine> lines_;
};

} // namespace

std::vector<ExplainedLine> total_in_words(const ExplainedUnit& unit, Language language)
{
    return TotalStory{unit, language}.all();
}

} // namespace assess
