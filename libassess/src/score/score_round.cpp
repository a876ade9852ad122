#include <assess/score/score_round.hpp>

#include "rank.hpp"
#include "unit_card.hpp"

namespace assess {

std::vector<Scorecard> score_units(const CriteriaSet& set, const RoundInput& input)
{
    const RoundFrame frame{set, input};
    std::vector<Scorecard> cards;
    cards.reserve(input.units.size());
    for (const Submission& submission : input.units) {
        cards.push_back(score_unit(frame, submission));
    }
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        apply_quotas(set, rank_units(set, cards, kind));
    }
    return cards;
}

Scorecards score_round(const CriteriaSet& set, const RoundInput& input)
{
    Scorecards scored;
    scored.round = input.round;
    scored.set_id = set.id;
    scored.set_version = set.version;
    scored.set_sha256 = set.sha256;
    scored.input_digest = digest_of(input, set);
    scored.as_of = input.as_of ? to_string(*input.as_of) : std::string{};
    scored.tool_version = ASSESS_VERSION;
    scored.units = score_units(set, input);
    return scored;
}

} // namespace assess
