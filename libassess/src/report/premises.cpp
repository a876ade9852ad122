#include <assess/report/premises.hpp>

#include "phrases.hpp"
#include "words.hpp"

namespace assess {

std::vector<Premise> premises_of(const ScoredRound& round)
{
    const Scorecards& scored = round.scorecards;
    const Period& period = round.input.period;
    std::vector<Premise> premises{
        {"set", report_words::premise_set, scored.set_id},
        {"set_version", report_words::premise_version, scored.set_version},
        {"set_sha256", report_words::premise_sha256, scored.set_sha256},
        {"round", report_words::premise_round, scored.round},
        {"first_day", report_words::premise_first_day, to_string(period.first)},
        {"last_day", report_words::premise_last_day, to_string(period.last)},
        {"as_of", report_words::premise_as_of, scored.as_of},
        {"input_digest", report_words::premise_digest, scored.input_digest},
        {"tool_version", report_words::premise_tool, scored.tool_version}};
    if (const auto& calendar = round.input.calendar) {
        premises.push_back({"calendar", report_words::premise_calendar, calendar->id});
        premises.push_back({"calendar_sha256", report_words::premise_days, calendar->sha256});
    }
    return premises;
}

namespace {

/// Days as people write them, the rest as it is.
std::string value_in_words(const Premise& premise, Language language)
{
    if (premise.value.empty()) {
        return say(report_words::as_of_everything, language);
    }
    const auto day = parse_date(premise.value);
    return day ? display(*day, language) : premise.value;
}

} // namespace

void add_premises(Page& page, const ScoredRound& round, Language language)
{
    PageList list;
    for (const Premise& premise : premises_of(round)) {
        list.items.push_back(say(premise.title, language) + ": " +
                             value_in_words(premise, language));
    }
    for (const RegisterInput& book : round.input.registers) {
        for (const RegisterFile& file : book.files) {
            list.items.push_back(
                say(report_words::premise_register, language,
                    {round.set.registers[book.book].id, file.file, std::to_string(file.rows),
                     std::to_string(file.rejected), file.sha256}));
        }
    }
    page.emplace_back(PageHeading{2, say(report_words::premises, language)});
    page.emplace_back(std::move(list));
}

} // namespace assess
