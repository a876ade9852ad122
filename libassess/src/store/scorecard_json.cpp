#include "scorecard_json.hpp"

#include <array>
#include <charconv>

namespace assess {

namespace {

// Points, states and ids hold nothing that JSON would escape.
void append_quoted(std::string& json, std::string_view text)
{
    json += '"';
    json += text;
    json += '"';
}

void append_quoted(std::string& json, const Rational& points)
{
    json += '"';
    points.append_to(json);
    json += '"';
}

void append_or_null(std::string& json, const std::optional<Rational>& points)
{
    if (points) {
        append_quoted(json, *points);
    } else {
        json += "null";
    }
}

void append_count(std::string& json, std::size_t count)
{
    if (count < 10) {
        json += static_cast<char>('0' + count);
        return;
    }
    std::array<char, 20> digits{};
    json.append(digits.begin(), std::to_chars(digits.begin(), digits.end(), count).ptr);
}

void append_leaf(std::string& json, const LeafScore& leaf)
{
    json += '[';
    append_count(json, leaf.leaf);
    json += ',';
    append_quoted(json, name_of(leaf.state));
    json += ',';
    append_or_null(json, leaf.self_points);
    json += ',';
    const std::size_t computed = json.size();
    append_quoted(json, leaf.computed_points);
    const std::size_t computed_size = json.size() - computed;
    json += ',';
    append_or_null(json, leaf.verified_points);
    json += ',';
    if (leaf.verified_points || leaf.state == LeafState::excluded) {
        append_quoted(json, leaf.final_points());
    } else {
        json.append(json, computed, computed_size); // the same points, in the same words
    }
    json += ',';
    append_count(json, leaf.evidence_counted);
    json += ']';
}

constexpr std::size_t usual_leaf_size = 64; ///< of the text of a leaf, at most

std::string leaves_json(const Scorecard& card)
{
    std::string json = "[";
    json.reserve(usual_leaf_size * card.leaves.size());
    for (const LeafScore& leaf : card.leaves) {
        if (json.size() > 1) {
            json += ',';
        }
        append_leaf(json, leaf);
    }
    json += ']';
    return json;
}

/// By lesson, the maxima of the standard leaves that count for the unit.
std::vector<Rational> counting_maxima(const Scorecard& card, const CriteriaSet& set)
{
    std::vector<Rational> sums(set.lessons.size());
    for (const LeafScore& score : card.leaves) {
        const Leaf& leaf = set.leaves[score.leaf];
        if (leaf.kind == LeafKind::standard && score.state != LeafState::excluded) {
            sums[leaf.lesson] += leaf.max_points;
        }
    }
    return sums;
}

std::string lessons_json(const Scorecard& card, const CriteriaSet& set)
{
    const std::vector<Rational> maxima = counting_maxima(card, set);
    std::string json = "[";
    for (std::size_t i = 0; i < card.lesson_points.size(); ++i) {
        json += json.size() > 1 ? ",[" : "[";
        append_quoted(json, set.lessons[i].id);
        json += ',';
        append_quoted(json, card.lesson_points[i]);
        json += ',';
        append_quoted(json, maxima[i]);
        json += ']';
    }
    json += ']';
    return json;
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

void put_digested_text(const ScorecardRow& row, std::string& text)
{
    text.clear();
    for (const std::optional<std::string>& field : row) {
        if (field) {
            text += std::to_string(field->size());
            text += ':';
            text += *field;
            text += ',';
        } else {
            text += "-,";
        }
    }
    text += '\n';
}

} // namespace assess
