#include "rank.hpp"

#include "unit_total.hpp"

#include <algorithm>

namespace assess {

namespace {

/// What a unit is ranked by: its total, then the lessons that break ties.
std::vector<Rational> standing_of(const CriteriaSet& set, const Scorecard& card)
{
    const Scoring& scoring = set.scoring;
    std::vector<Rational> standing{classified_total(scoring, card.total_exact, card.total_rounded)};
    for (const std::size_t lesson : set.ranking.tie_break) {
        standing.push_back(card.lesson_points[lesson].rounded(scoring.decimals, scoring.rounding));
    }
    return standing;
}

struct Candidate {
    Scorecard* card = nullptr;
    std::vector<Rational> standing;
};

std::vector<Candidate> candidates(const CriteriaSet& set, std::vector<Scorecard>& cards,
                                  std::size_t kind)
{
    std::vector<Candidate> found;
    for (Scorecard& card : cards) {
        if (card.kind == kind && card.band) {
            found.push_back({&card, standing_of(set, card)});
        }
    }
    std::ranges::stable_sort(found, [](const Candidate& left, const Candidate& right) {
        return left.standing > right.standing;
    });
    return found;
}

} // namespace

Ranked rank_units(const CriteriaSet& set, std::vector<Scorecard>& cards, std::size_t kind)
{
    const bool dense = set.ranking.ties == Ranking::Ties::dense;
    Ranked ranked;
    const Candidate* before = nullptr;
    const std::vector<Candidate> found = candidates(set, cards, kind);
    for (const Candidate& candidate : found) {
        if (before && before->standing == candidate.standing) {
            candidate.card->rank = before->card->rank;
        } else if (before && dense) {
            candidate.card->rank = *before->card->rank + 1;
        } else {
            candidate.card->rank = ranked.size() + 1;
        }
        ranked.push_back(candidate.card);
        before = &candidate;
    }
    return ranked;
}

} // namespace assess
