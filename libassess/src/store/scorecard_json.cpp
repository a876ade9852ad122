#include "scorecard_json.hpp"

namespace assess {

namespace {

// Points, states and ids hold nothing that JSON would escape.
std::string quoted(std::string_view text)
{
    return '"' + std::string{text} + '"';
}

std::string quoted_or_null(const std::optional<Rational>& points)
{
    return points ? quoted(points->str()) : std::string{"null"};
}

std::string leaves_json(const Scorecard& card)
{
    std::string json = "[";
    for (const LeafScore& leaf : card.leaves) {
        json += json.size() > 1 ? ",[" : "[";
        json += std::to_string(leaf.leaf) + ',' + quoted(name_of(leaf.state)) + ',' +
                quoted_or_null(leaf.self_points) + ',' + quoted(leaf.computed_points.str()) + ',' +
                quoted_or_null(leaf.verified_points) + ',' + quoted(leaf.final_points.str()) + ',' +
                std::to_string(leaf.evidence_counted) + ']';
    }
    return json + ']';
}

/// The maxima of the standard leaves of a lesson that count for the unit.
Rational counting_max(const Scorecard& card, const CriteriaSet& set, std::size_t lesson)
{
    Rational sum;
    for (const LeafScore& score : card.leaves) {
        const Leaf& leaf = set.leaves[score.leaf];
        if (leaf.lesson == lesson && leaf.kind == LeafKind::standard &&
            score.state != LeafState::excluded) {
            sum += leaf.max_points;
        }
    }
    return sum;
}

std::string lessons_json(const Scorecard& card, const CriteriaSet& set)
{
    std::string json = "[";
    for (std::size_t i = 0; i < card.lesson_points.size(); ++i) {
        json += json.size() > 1 ? ",[" : "[";
        json += quoted(set.lessons[i].id) + ',' + quoted(card.lesson_points[i].str()) + ',' +
                quoted(counting_max(card, set, i).str()) + ']';
    }
    return json + ']';
}

std::string gates_text(const Scorecard& card, const CriteriaSet& set)
{
    std::string text;
    for (const FiredGate& fired : card.gates) {
        const Gate& gate = set.gates[fired.gate];
        text += (text.empty() ? "" : ";") + gate.id;
        if (fired.part) {
            text += ':' + (gate.each == Gate::Each::lesson ? set.lessons[*fired.part].id
                                                           : set.criteria[*fired.part].id);
        }
    }
    return text;
}

std::optional<std::string> band_id(const std::optional<std::size_t>& band, const CriteriaSet& set)
{
    return band ? std::optional{set.bands[*band].id} : std::nullopt;
}

} // namespace

ScorecardRow row_of(const Scorecard& card, const CriteriaSet& set)
{
    // A unit that handed in nothing has no total, which is not a total of 0.
    const bool has_total = card.state != UnitState::not_submitted;
    const auto total = [&](std::string text) {
        return has_total ? std::optional{std::move(text)} : std::nullopt;
    };
    const Scoring& scoring = set.scoring;
    return {card.unit,
            card.name,
            set.unit_kinds[card.kind],
            std::string{name_of(card.state)},
            card.rank ? std::optional{std::to_string(*card.rank)} : std::nullopt,
            total(card.total_rounded.fixed(scoring.decimals, scoring.rounding)),
            total(card.total_exact.str()),
            card.standard_points.str(),
            card.open_points.str(),
            card.full_points.str(),
            card.bonus_points.str(),
            card.deduction_points.str(),
            band_id(card.band_by_total, set),
            band_id(card.band, set),
            band_id(card.moved_from, set),
            gates_text(card, set),
            lessons_json(card, set),
            leaves_json(card)};
}

} // namespace assess
