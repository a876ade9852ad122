#include "round_views.hpp"

#include "common/text_table.hpp"
#include "round_messages.hpp"

#include <assess/text/encoding.hpp>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace apps {

namespace {

/// A name of a file may hold any bytes, and is shown as messages show it.
std::string file_text(const std::string& name)
{
    return assess::visible(name, name.size());
}

std::uint64_t rows_of(const assess::KeptRegister& book)
{
    std::uint64_t rows = 0;
    for (const assess::KeptRecordFile& file : book.files) {
        rows += file.scanned.rows;
    }
    return rows;
}

/// By register: of how many files and rows it is.
nlohmann::ordered_json as_json(const std::vector<assess::KeptRegister>& registers)
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const assess::KeptRegister& book : registers) {
        json[book.id] = {{"files", book.files.size()}, {"rows", rows_of(book)}};
    }
    return json;
}

nlohmann::ordered_json as_json(const assess::Round& round)
{
    nlohmann::ordered_json json = {{"round", round.id},
                                   {"year", round.year},
                                   {"first_day", assess::to_string(round.period.first)},
                                   {"last_day", assess::to_string(round.period.last)},
                                   {"state", round.open ? "open" : "closed"},
                                   {"set_id", round.set_id},
                                   {"set_version", round.set_version},
                                   {"set_sha256", round.set_sha256},
                                   {"set_file", file_text(round.set_file)},
                                   {"calendar_id", nullptr},
                                   {"calendar_sha256", nullptr},
                                   {"calendar_file", nullptr}};
    if (round.calendar) {
        json["calendar_id"] = round.calendar->id;
        json["calendar_sha256"] = round.calendar->sha256;
        json["calendar_file"] = file_text(round.calendar->file);
    }
    return json;
}

std::string json_text(const nlohmann::ordered_json& json)
{
    return json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
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
    return json_text(json);
}

std::string rounds_text(const std::vector<assess::Round>& rounds, assess::Language language)
{
    const bool calendars = std::ranges::any_of(
        rounds, [](const assess::Round& round) { return round.calendar.has_value(); });
    TextTable table{std::vector(calendars ? 5 : 4, Align::left)};
    const auto word = [&](const assess::Phrase& phrase) {
        return std::string{phrase.in(language)};
    };
    std::vector<std::string> head{word(messages::head_round), word(messages::head_period),
                                  word(messages::head_set), word(messages::head_state)};
    if (calendars) {
        head.push_back(word(messages::head_calendar));
    }
    table.add(std::move(head));
    for (const assess::Round& round : rounds) {
        std::vector<std::string> cells{round.id, period_text(round, language),
                                       round.set_id + ' ' + round.set_version,
                                       state_text(round, language)};
        if (calendars) {
            cells.push_back(round.calendar ? round.calendar->id : std::string{});
        }
        table.add(std::move(cells));
    }
    return table.str();
}

std::string round_json(const assess::Round& round, const RoundHolds& holds)
{
    const assess::RoundContentsCount& count = holds.count;
    nlohmann::ordered_json json = as_json(round);
    json["units"] = count.units;
    json["facts"] = count.facts;
    json["answers"] = count.answers;
    json["evidence"] = count.evidence;
    json["reviews"] = count.reviews;
    json["imports"] = count.imports;
    json["runs"] = count.runs;
    json["registers"] = as_json(holds.registers);
    json["official_as_of"] = nullptr;
    if (holds.as_of) {
        json["official_as_of"] = assess::to_string(*holds.as_of);
    }
    return json_text(json);
}

std::string round_text(const assess::Round& round, const RoundHolds& holds,
                       assess::Language language)
{
    const assess::RoundContentsCount& count = holds.count;
    TextTable table{{Align::left, Align::left}};
    const auto line = [&](const assess::Phrase& head, const std::string& text) {
        table.add({std::string{head.in(language)}, text});
    };
    line(messages::head_round, round.id);
    line(messages::head_state, state_text(round, language));
    line(messages::head_period, period_text(round, language));
    line(messages::head_set, round.set_id + ' ' + round.set_version);
    line(messages::head_set_file, file_text(round.set_file));
    line({"SHA-256", "SHA-256"}, round.set_sha256);
    if (round.calendar) {
        line(messages::head_calendar, round.calendar->id + ", " + file_text(round.calendar->file));
    }
    line(messages::head_units, std::to_string(count.units));
    line(messages::head_facts, std::to_string(count.facts));
    line(messages::head_answers, std::to_string(count.answers));
    line(messages::head_evidence, std::to_string(count.evidence));
    line(messages::head_reviews, std::to_string(count.reviews));
    for (const assess::KeptRegister& book : holds.registers) {
        table.add({fmt::format(fmt::runtime(messages::head_register.in(language)), book.id),
                   fmt::format(fmt::runtime(messages::register_holds.in(language)),
                               book.files.size(), rows_of(book))});
    }
    line(messages::head_imports, std::to_string(count.imports));
    line(messages::head_runs, holds.as_of
                                  ? fmt::format(fmt::runtime(messages::runs_as_of.in(language)),
                                                count.runs, display(*holds.as_of, language))
                                  : std::to_string(count.runs));
    return table.str();
}

} // namespace apps
