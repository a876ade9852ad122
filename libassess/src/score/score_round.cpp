#include <assess/score/score_round.hpp>

#include "rank.hpp"
#include "unit_card.hpp"

#include <future>

namespace assess {

namespace {

constexpr std::size_t few_units = 256; ///< not worth a second thread

/// With room for their leaves: threads that ask for memory wait for one another.
std::vector<Scorecard> empty_cards(std::size_t units, std::size_t leaves)
{
    std::vector<Scorecard> cards(units);
    for (Scorecard& card : cards) {
        card.leaves.reserve(leaves);
    }
    return cards;
}

/// No unit's card looks at another one, so that two threads can take a half each.
std::vector<Scorecard> cards_of(const RoundFrame& frame, const std::vector<Submission>& units)
{
    std::vector<Scorecard> cards = empty_cards(units.size(), frame.set.leaves.size());
    const auto score = [&](std::size_t first, std::size_t last) {
        UnitScorer scorer{frame};
        for (std::size_t unit = first; unit < last; ++unit) {
            scorer.score(units[unit], cards[unit]);
        }
    };
    const std::size_t half = units.size() < few_units ? 0 : units.size() / 2;
    auto other = std::async(half == 0 ? std::launch::deferred : std::launch::async, score,
                            std::size_t{0}, half);
    score(half, units.size());
    other.get();
    return cards;
}

} // namespace

std::vector<Scorecard> score_units(const CriteriaSet& set, const RoundInput& input)
{
    const RoundFrame frame{set, input};
    std::vector<Scorecard> cards = cards_of(frame, input.units);
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        apply_quotas(set, rank_units(set, cards, kind));
    }
    return cards;
}

Scorecards score_round(const CriteriaSet& set, const RoundInput& input)
{
    auto digest = std::async(std::launch::async, [&] { return digest_of(input, set); });
    Scorecards scored;
    scored.round = input.round;
    scored.set_id = set.id;
    scored.set_version = set.version;
    scored.set_sha256 = set.sha256;
    scored.as_of = input.as_of ? to_string(*input.as_of) : std::string{};
    scored.tool_version = ASSESS_VERSION;
    scored.units = score_units(set, input);
    scored.input_digest = digest.get();
    return scored;
}

} // namespace assess
