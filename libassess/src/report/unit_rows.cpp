#include "unit_rows.hpp"

#include "numbers.hpp"
#include "phrases.hpp"
#include "reasons.hpp"
#include "words.hpp"

#include <algorithm>

namespace assess {

namespace {

void add(std::optional<Rational>& sum, const std::optional<Rational>& points)
{
    if (points) {
        sum = sum.value_or(Rational{}) + *points;
    }
}

/// Sums of leaves; a column none of them has stays empty.
class Subtotal {
public:
    explicit Subtotal(const Scoring& scoring) : scoring_{scoring} {}

    void add_leaf(const Leaf& leaf, const LeafExplanation& explanation)
    {
        const LeafScore& score = explanation.score;
        add(points_.max, leaf.max_points);
        add(points_.self,
            score.self_points ? std::optional{as_printed(*score.self_points)} : std::nullopt);
        add(points_.computed, score.computed_points);
        add(points_.final, score.final_points());
        ++reviewed_.leaves;
        if (score.verified_points || explanation.excluded_in_review()) {
            ++reviewed_.reviewed;
            reviewed_.points += score.verified_points.value_or(Rational{});
        }
    }

    SheetPoints points() const
    {
        SheetPoints points = points_;
        if (reviewed_.leaves > 0 && reviewed_.all()) {
            points.verified = reviewed_.points;
        }
        return points;
    }

    const SheetReviewed& reviewed() const { return reviewed_; }

private:
    /// Claims are kept as they are; what is printed of them must add up.
    Rational as_printed(const Rational& points) const
    {
        return scoring_.round_at == Scoring::RoundAt::criterion
                   ? points.rounded(scoring_.decimals, scoring_.rounding)
                   : points;
    }

    const Scoring& scoring_;
    SheetPoints points_;
    SheetReviewed reviewed_;
};

class SheetRows {
public:
    SheetRows(const ExplainedUnit& unit, Language language)
        : unit_{unit}, set_{unit.round.set}, card_{unit.card()}, language_{language},
          by_leaf_(set_.leaves.size(), nullptr)
    {
        for (const LeafExplanation& explanation : unit.explanations) {
            by_leaf_[explanation.score.leaf] = &explanation;
        }
    }

    std::vector<SheetRow> all()
    {
        for (const Lesson& lesson : set_.lessons) {
            add_lesson(lesson);
        }
        add_sums();
        return std::move(rows_);
    }

private:
    Subtotal subtotal(std::size_t first, std::size_t count) const
    {
        Subtotal sum{set_.scoring};
        for (std::size_t leaf = first; leaf < first + count; ++leaf) {
            if (by_leaf_[leaf] != nullptr && set_.leaves[leaf].kind == LeafKind::standard) {
                sum.add_leaf(set_.leaves[leaf], *by_leaf_[leaf]);
            }
        }
        return sum;
    }

    bool any_leaf(std::size_t first, std::size_t count) const
    {
        const auto begin = by_leaf_.begin() + static_cast<std::ptrdiff_t>(first);
        return std::any_of(
            begin, begin + static_cast<std::ptrdiff_t>(count),
            [](const LeafExplanation* explanation) { return explanation != nullptr; });
    }

    /// A lesson, or a criterion with components.
    template <typename Part> void add_part(SheetLevel level, const Part& part, std::string title)
    {
        const Subtotal sum = subtotal(part.first_leaf, part.leaf_count);
        rows_.push_back({level, part.number, part.id, std::move(title), std::nullopt, sum.points(),
                         reviewed_note(sum.reviewed())});
        rows_.back().reviewed = sum.reviewed();
    }

    /// Says what was reviewed where that is something, but not all.
    std::vector<std::string> reviewed_note(const SheetReviewed& reviewed) const
    {
        if (reviewed.reviewed == 0 || reviewed.all()) {
            return {};
        }
        return {say(report_words::note_reviewed, language_,
                    {std::to_string(reviewed.reviewed), std::to_string(reviewed.leaves),
                     shown(points_number(set_.scoring, reviewed.points), language_)})};
    }

    void add_lesson(const Lesson& lesson)
    {
        if (!any_leaf(lesson.first_leaf, lesson.leaf_count)) {
            return;
        }
        add_part(SheetLevel::lesson, lesson, std::string{lesson.title.in(language_)});
        for (std::size_t index = 0; index < lesson.criterion_count; ++index) {
            add_criterion(set_.criteria[lesson.first_criterion + index]);
        }
    }

    void add_criterion(const Criterion& criterion)
    {
        if (criterion.has_components && any_leaf(criterion.first_leaf, criterion.leaf_count)) {
            add_part(SheetLevel::criterion, criterion, std::string{criterion.title.in(language_)});
        }
        for (std::size_t index = 0; index < criterion.leaf_count; ++index) {
            const LeafExplanation* const explanation = by_leaf_[criterion.first_leaf + index];
            if (explanation != nullptr) {
                add_leaf(*explanation);
            }
        }
    }

    void add_leaf(const LeafExplanation& explanation)
    {
        const LeafScore& score = explanation.score;
        const Leaf& leaf = set_.leaves[score.leaf];
        rows_.push_back({SheetLevel::leaf,
                         leaf.number,
                         leaf.id,
                         std::string{leaf.title.in(language_)} + kind_in_words(leaf.kind),
                         score.state,
                         {leaf.max_points, score.self_points, score.computed_points,
                          score.verified_points, score.final_points()},
                         reasons_of(set_, unit_.submission(), explanation, language_)});
    }

    std::string kind_in_words(LeafKind kind) const
    {
        switch (kind) {
        case LeafKind::standard:
            return {};
        case LeafKind::bonus:
            return " (" + say(report_words::leaf_bonus, language_) + ")";
        case LeafKind::deduction:
            break;
        }
        return " (" + say(report_words::leaf_deduction, language_) + ")";
    }

    void add_sum(std::string id, const Phrase& title, const SheetPoints& points,
                 std::vector<std::string> note = {})
    {
        rows_.push_back({SheetLevel::sum,
                         {},
                         std::move(id),
                         say(title, language_),
                         std::nullopt,
                         points,
                         std::move(note)});
    }

    void add_sums()
    {
        const Subtotal sum = subtotal(0, set_.leaves.size());
        const SheetPoints standard = sum.points();
        add_sum("standard", report_words::row_standard, standard, reviewed_note(sum.reviewed()));
        rows_.back().reviewed = sum.reviewed();
        if (standard.final && *standard.final != card_.standard_points) {
            add_sum("rescaled", report_words::row_rescaled, only_final(card_.standard_points),
                    {say(report_words::note_rescaled, language_,
                         {shown(*standard.final, language_), shown(card_.full_points, language_),
                          shown(card_.open_points, language_)})});
        }
        add_outside(LeafKind::bonus, "bonus", report_words::column_bonus, card_.bonus_points,
                    set_.scoring.bonus_cap);
        add_outside(LeafKind::deduction, "deduction", report_words::column_deduction,
                    card_.deduction_points, set_.scoring.deduction_cap);
        if (card_.state != UnitState::not_submitted) {
            SheetPoints points = only_final(card_.total_rounded);
            points.max = card_.full_points;
            add_sum("total", report_words::row_total, points);
            rows_.back().is_total = true;
        }
    }

    static SheetPoints only_final(const Rational& points)
    {
        SheetPoints only;
        only.final = points;
        return only;
    }

    /// Bonus and deduction stand outside the scale; shown where the unit has such leaves.
    void add_outside(LeafKind kind, std::string id, const Phrase& title, const Rational& points,
                     const std::optional<Rational>& cap)
    {
        Rational uncapped;
        bool any = false;
        for (const LeafExplanation& explanation : unit_.explanations) {
            if (set_.leaves[explanation.score.leaf].kind == kind) {
                uncapped += explanation.score.final_points();
                any = true;
            }
        }
        if (any) {
            const bool capped = cap && *cap < uncapped;
            add_sum(std::move(id), title, only_final(points),
                    capped ? std::vector{say(report_words::note_capped, language_,
                                             {shown(*cap, language_)})}
                           : std::vector<std::string>{});
        }
    }

    const ExplainedUnit& unit_;
    const CriteriaSet& set_;
    const Scorecard& card_;
    Language language_;
    std::vector<const LeafExplanation*> by_leaf_;
    std::vector<SheetRow> rows_;
};

} // namespace

std::vector<SheetRow> sheet_rows(const ExplainedUnit& unit, Language language)
{
    return SheetRows{unit, language}.all();
}

} // namespace assess
