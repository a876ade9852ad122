#include "round_views.hpp"

#include "common/text_table.hpp"
#include "round_messages.hpp"

#include <nlohmann/json.hpp>

namespace apps {

namespace {

nlohmann::ordered_json as_json(const assess::Round& round)
{
    return {{"round", round.id},
            {"year", round.year},
            {"first_day", assess::to_string(round.period.first)},
            {"last_day", assess::to_string(round.period.last)},
            {"state", round.open ? "open" : "closed"},
            {"set_id", round.set_id},
            {"set_version", round.set_version},
            {"set_sha256", round.set_sha256},
            {"set_file", round.set_file}};
}

std::string period_text(const assess::Round& round, assess::Language language)
{
    return display(round.period.first, language) + " – " + display(round.period.last, language);
}

std::string state_text(const assess::Round& round, assess::Language language)
{
    return std::string{(round.open ? messages::state_open : messages::state_closed).in(language)};
}

} // namespace

std::string rounds_json(const std::vector<assess::Round>& rounds)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::array();
    for (const assess::Round& round : rounds) {
        json.push_back(as_json(round));
    }
    return json.dump(2) + '\n';
}

std::string rounds_text(const std::vector<assess::Round>& rounds, assess::Language language)
{
    TextTable table{std::vector(4, Align::left)};
    const auto word = [&](const assess::Phrase& phrase) {
        return std::string{phrase.in(language)};
    };
    table.add({word(messages::head_round), word(messages::head_period), word(messages::head_set),
               word(messages::head_state)});
    for (const assess::Round& round : rounds) {
        table.add({round.id, period_text(round, language), round.set_id + ' ' + round.set_version,
                   state_text(round, language)});
    }
    return table.str();
}

std::string round_json(const assess::Round& round, const assess::RoundContentsCount& count)
{
    nlohmann::ordered_json json = as_json(round);
    json["units"] = count.units;
    json["facts"] = count.facts;
    json["answers"] = count.answers;
    json["evidence"] = count.evidence;
    json["reviews"] = count.reviews;
    json["imports"] = count.imports;
    json["runs"] = count.runs;
    return json.dump(2) + '\n';
}

std::string round_text(const assess::Round& round, const assess::RoundContentsCount& count,
                       assess::Language language)
{
    TextTable table{{Align::left, Align::left}};
    const auto line = [&](const assess::Phrase& head, const std::string& text) {
        table.add({std::string{head.in(language)}, text});
    };
    line(messages::head_round, round.id);
    line(messages::head_state, state_text(round, language));
    line(messages::head_period, period_text(round, language));
    line(messages::head_set, round.set_id + ' ' + round.set_version);
    line(messages::head_set_file, round.set_file);
    line({"SHA-256", "SHA-256"}, round.set_sha256);
    line(messages::head_units, std::to_string(count.units));
    line(messages::head_facts, std::to_string(count.facts));
    line(messages::head_answers, std::to_string(count.answers));
    line(messages::head_evidence, std::to_string(count.evidence));
    line(messages::head_reviews, std::to_string(count.reviews));
    line(messages::head_imports, std::to_string(count.imports));
    line(messages::head_runs, std::to_string(count.runs));
    return table.str();
}

} // namespace apps
