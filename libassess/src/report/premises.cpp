#include <assess/report/premises.hpp>

#include "phrases.hpp"
#include "words.hpp"

namespace assess {

std::vector<Premise> premises_of(const ScoredRound& round)
{
    const Scorecards& scored = round.scorecards;
    const Period& period = round.input.period;
    return {{"set", phrases::premise_set, scored.set_id},
            {"set_version", phrases::premise_version, scored.set_version},
            {"set_sha256", phrases::premise_sha256, scored.set_sha256},
            {"round", phrases::premise_round, scored.round},
            {"first_day", phrases::premise_first_day, to_string(period.first)},
            {"last_day", phrases::premise_last_day, to_string(period.last)},
            {"as_of", phrases::premise_as_of, scored.as_of},
            {"input_digest", phrases::premise_digest, scored.input_digest},
            {"tool_version", phrases::premise_tool, scored.tool_version}};
}

void add_premises(Document& page, const ScoredRound& round, Language language)
{
    BulletList list;
    for (const Premise& premise : premises_of(round)) {
        const std::string value =
            premise.value.empty() ? say(phrases::as_of_everything, language) : premise.value;
        list.items.push_back(say(premise.title, language) + ": " + value);
    }
    page.emplace_back(Heading{2, say(phrases::premises, language)});
    page.emplace_back(std::move(list));
}

} // namespace assess
