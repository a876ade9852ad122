#include <assess/report/premises.hpp>

#include "phrases.hpp"
#include "words.hpp"

#include <assess/text/encoding.hpp>

namespace assess {

namespace {

using RunState = ShownRun::State;

const Phrase& phrase_of(RunState state)
{
    switch (state) {
    case RunState::official:
    case RunState::look:
        break;
    case RunState::altered:
        return report_words::run_altered;
    case RunState::other_version:
        return report_words::run_other_version;
    case RunState::as_published:
        return report_words::run_as_published;
    }
    return report_words::run_look;
}

ReportCell text_or_nothing(const std::string& text)
{
    return text.empty() ? ReportCell{} : ReportCell{text};
}

bool differs(const ShownRun& run)
{
    return run.state == RunState::altered || run.state == RunState::other_version;
}

void add_run(const ShownRun& run, std::vector<Premise>& premises)
{
    if (run.store_damaged) {
        premises.push_back({"store", report_words::premise_store, std::string{"damaged"}});
    }
    if (run.state == RunState::official) {
        return;
    }
    premises.push_back({"run", report_words::premise_run, std::string{name_of(run.state)}});
    if (run.kept_altered) {
        premises.push_back({"kept_scorecards", report_words::premise_kept, std::string{"altered"}});
    }
    if (differs(run)) {
        premises.push_back(
            {"run_tool_version", report_words::premise_run_version, run.tool_version});
        premises.push_back({"units_differ", report_words::premise_units_differ, run.units});
        premises.push_back({"bands_differ", report_words::premise_bands_differ, run.bands});
    }
}

/// Days and states as people write them, the rest as it is.
std::string value_in_words(const Premise& premise, const ShownRun& run, Language language)
{
    if (const auto* const count = std::get_if<std::size_t>(&premise.value)) {
        return std::to_string(*count);
    }
    const auto* const text = std::get_if<std::string>(&premise.value);
    if (text == nullptr) {
        return say(report_words::as_of_everything, language);
    }
    if (premise.key == "store") {
        return say(report_words::store_damaged, language);
    }
    if (premise.key == "run") {
        return say(phrase_of(run.state), language);
    }
    if (premise.key == "kept_scorecards") {
        return say(report_words::kept_altered, language);
    }
    const auto day = parse_date(*text);
    return day ? display(*day, language) : *text;
}

} // namespace

std::string_view name_of(ShownRun::State state)
{
    switch (state) {
    case RunState::official:
        break;
    case RunState::look:
        return "look";
    case RunState::altered:
        return "scorecards-altered";
    case RunState::other_version:
        return "scored-by-other-version";
    case RunState::as_published:
        return "as-published";
    }
    return "official";
}

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
        {"as_of", report_words::premise_as_of, text_or_nothing(scored.as_of)},
        {"input_digest", report_words::premise_digest, scored.input_digest},
        {"tool_version", report_words::premise_tool, scored.tool_version}};
    if (const auto& calendar = round.input.calendar) {
        premises.push_back({"calendar", report_words::premise_calendar, calendar->id});
        premises.push_back({"calendar_sha256", report_words::premise_days, calendar->sha256});
    }
    add_run(round.run, premises);
    return premises;
}

std::vector<std::string> notices_of(const ScoredRound& round, Language language)
{
    const ShownRun& run = round.run;
    std::vector<std::string> notices;
    if (run.store_damaged) {
        notices.push_back(say(report_words::notice_store_damaged, language));
    }
    if (const auto day = parse_date(round.scorecards.as_of)) {
        notices.push_back(say(run.state == RunState::look ? report_words::notice_look
                                                          : report_words::notice_as_of,
                              language, {display(*day, language)}));
    }
    if (run.state == RunState::as_published) {
        notices.push_back(
            say(report_words::notice_as_published, language, {visible(run.tool_version)}));
    }
    if (run.state == RunState::as_published && run.kept_altered) {
        notices.push_back(say(report_words::notice_kept_altered, language));
    }
    if (differs(run)) {
        notices.push_back(
            say(run.state == RunState::altered ? report_words::notice_altered
                                               : report_words::notice_other_version,
                language,
                {std::to_string(run.units), std::to_string(run.bands), visible(run.tool_version)}));
    }
    return notices;
}

void add_notices(Page& page, const ScoredRound& round, Language language)
{
    for (std::string& notice : notices_of(round, language)) {
        page.emplace_back(PageParagraph{std::move(notice)});
    }
}

void add_premises(Page& page, const ScoredRound& round, Language language)
{
    PageList list;
    for (const Premise& premise : premises_of(round)) {
        list.items.push_back(say(premise.title, language) + ": " +
                             value_in_words(premise, round.run, language));
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
