#include "printers.hpp"
#include "reference/documents.hpp"
#include "reference/how_many.hpp"
#include "reference/random_round.hpp"
#include "reference/scorer.hpp"

#include <assess/score/explain.hpp>
#include <assess/score/score_round.hpp>

#include <algorithm>
#include <map>

namespace {

/// How often each thing that may happen in a round did happen.
using Tally = std::map<std::string, std::size_t>;

void count_leaves(Tally& seen, const assess::CriteriaSet& set, const assess::Scorecard& card)
{
    for (const assess::LeafScore& score : card.leaves) {
        ++seen[std::string{"leaf "} + std::string{name_of(score.state)}];
        ++seen["rule " + std::string{name_of(set.leaves[score.leaf].rule)}];
    }
}

/// What may happen to the documents of a leaf.
void count_documents(Tally& seen, const assess::RoundInput& input, std::size_t unit,
                     const assess::RoundExplainer& explainer)
{
    using Verdict = assess::EvidenceJudged::Verdict;
    const auto& pieces = input.units[unit].evidence;
    for (const assess::LeafExplanation& why : explainer.explain(unit)) {
        for (const assess::EvidenceJudged& judged : why.evidence) {
            if (judged.verdict != Verdict::repeated) {
                continue;
            }
            const assess::Evidence& piece = pieces[judged.index];
            const assess::Evidence& other = pieces[judged.same_as];
            const bool same_file = !piece.sha256.empty() && piece.sha256 == other.sha256;
            const bool same_number =
                piece.date == other.date &&
                reference::plain_number(piece.number) == reference::plain_number(other.number);
            ++seen[same_file     ? "document with the same file"
                   : same_number ? "document with the same number"
                                 : "document joined through a third"];
            seen["document rejected by another piece"] += other.rejected && !piece.rejected;
        }
    }
}

void count_card(Tally& seen, const assess::CriteriaSet& set, const assess::Scorecard& card)
{
    count_leaves(seen, set, card);
    ++seen["unit " + std::string{name_of(card.state)}];
    const bool any_missing = std::ranges::any_of(
        card.leaves, [](const auto& score) { return score.state == assess::LeafState::missing; });
    seen["bonus missing, classified"] +=
        set.scoring.incomplete == assess::Scoring::Incomplete::unclassified && any_missing &&
        card.state == assess::UnitState::classified;
    for (const assess::FiredGate& fired : card.gates) {
        const assess::Gate& gate = set.gates[fired.gate];
        ++seen["gate each " + std::to_string(static_cast<int>(gate.each))];
        ++seen[gate.cap ? "gate caps" : "gate voids"];
    }
    seen["gate without measure"] += card.gates_without_measure.size();
    for (const assess::NearBound& near : card.near_bounds) {
        ++seen["near " + std::string{name_of(near.choice)}];
    }
    if (card.moved_from) {
        ++seen[*card.moved_from + 1 < *card.band ? "quota moved twice" : "quota moved once"];
        const auto& of = set.bands[*card.moved_from].quota->of;
        ++seen[!of                          ? "quota of all"
               : of == *card.moved_from + 1 ? "quota of next"
                                            : "quota of other"];
    }
    const bool rescaled = card.open_points.sign() > 0 && card.open_points < card.full_points;
    seen["rescaled"] += rescaled && set.scoring.rescale ? 1U : 0U;
    seen["nothing open"] += card.open_points.is_zero() ? 1U : 0U;
    seen["at the ceiling"] += card.total_exact == set.scoring.ceiling ? 1U : 0U;
    seen["bonus capped"] += card.bonus_points == set.scoring.bonus_cap ? 1U : 0U;
    seen["deduction capped"] += card.deduction_points == set.scoring.deduction_cap ? 1U : 0U;
}

void count_ties(Tally& seen, const assess::CriteriaSet& set,
                const std::vector<assess::Scorecard>& cards)
{
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> holders;
    std::map<std::pair<std::size_t, std::string>, std::size_t> totals;
    for (const assess::Scorecard& card : cards) {
        if (card.rank) {
            ++holders[{card.kind, *card.rank}];
            ++totals[{card.kind, card.total_rounded.str()}];
        }
    }
    const bool dense = set.ranking.ties == assess::Ranking::Ties::dense;
    for (const auto& [rank, count] : holders) {
        seen[dense ? "tie dense" : "tie competition"] += count > 1 ? 1U : 0U;
    }
    if (holders.size() > totals.size()) {
        ++seen["tie broken"];
    }
}

const std::vector<std::string> must_happen = {"leaf scored",
                                              "leaf missing",
                                              "leaf no-evidence",
                                              "leaf pending",
                                              "leaf verified",
                                              "leaf not-applicable",
                                              "leaf excluded",
                                              "rule choice",
                                              "rule checklist",
                                              "rule claimed",
                                              "rule granted",
                                              "rule steps",
                                              "rule ratio",
                                              "rule linear",
                                              "rule count",
                                              "rule deduct",
                                              "rule increments",
                                              "rule relative",
                                              "rule result",
                                              "unit classified",
                                              "unit unclassified",
                                              "unit void",
                                              "unit not-submitted",
                                              "gate each 0",
                                              "gate each 1",
                                              "gate each 2",
                                              "gate caps",
                                              "gate voids",
                                              "gate without measure",
                                              "near half-even",
                                              "near toward-zero",
                                              "near half-away-from-zero",
                                              "near round-at",
                                              "near classify-on",
                                              "quota moved once",
                                              "quota moved twice",
                                              "quota of all",
                                              "quota of next",
                                              "quota of other",
                                              "rescaled",
                                              "nothing open",
                                              "at the ceiling",
                                              "bonus capped",
                                              "deduction capped",
                                              "tie dense",
                                              "tie competition",
                                              "tie broken",
                                              "document with the same file",
                                              "document with the same number",
                                              "document joined through a third",
                                              "document rejected by another piece",
                                              "bonus missing, classified"};

} // namespace

TEST_SUITE("score/second_scorer")
{
    TEST_CASE("two scorers written apart agree on every field of random rounds")
    {
        Tally seen;
        const std::uint64_t rounds = reference::how_many("ASSESS_RANDOM_ROUNDS", 3000);
        for (std::uint64_t seed = 1; seed <= rounds; ++seed) {
            CAPTURE(seed);
            const reference::RandomRound round = reference::random_round(seed);
            const auto cards = assess::score_units(round.set, round.input);
            const auto first = reference::in_words(round.set, cards);
            const auto second = reference::scored(round.set, round.input);
            REQUIRE(first.size() == second.size());
            for (std::size_t unit = 0; unit < first.size(); ++unit) {
                REQUIRE(first[unit] == second[unit]);
            }
            const assess::RoundExplainer explainer{round.set, round.input};
            for (std::size_t unit = 0; unit < cards.size(); ++unit) {
                count_card(seen, round.set, cards[unit]);
                count_documents(seen, round.input, unit, explainer);
            }
            count_ties(seen, round.set, cards);
        }
        for (const std::string& happening : must_happen) {
            CAPTURE(happening);
            CHECK(seen[happening] >= 10);
        }
    }
}
