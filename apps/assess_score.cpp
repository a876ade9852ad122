#include "common/large_pages.hpp"
#include "common/options.hpp"
#include "common/scan_progress.hpp"
#include "common/scored_round.hpp"
#include "common/text_table.hpp"
#include "common/tool.hpp"
#include "score_messages.hpp"

#include <assess/criteria/rule_words.hpp>
#include <assess/import/import_records.hpp>
#include <assess/report/ranking.hpp>
#include <assess/score/score_round.hpp>
#include <assess/store/kept_scorecards.hpp>
#include <assess/store/round_changes.hpp>
#include <assess/store/trail.hpp>
#include <assess/text/nearest.hpp>

#include <fmt/core.h>

#include <algorithm>

namespace {

using apps::Exit;
using assess::Diagnostics;
namespace messages = apps::messages;

struct Options {
    std::filesystem::path store;
    std::optional<std::string> round;
    std::string actor;
    std::vector<std::string> units;
    std::optional<assess::Date> as_of;
    bool keep = false;
    bool dry_run = false;

    /// Seen from a day, a round is looked at: its official scores are of everything handed in.
    bool keeps() const { return !dry_run && (!as_of || keep); }
};

/// A round, what it was scored from, and the result.
struct Scored {
    assess::CriteriaSet set;
    assess::RoundInput input;
    assess::Scorecards scorecards;
};

/// True, with the error said, when a register has to be counted again first.
bool refuse_stale(const assess::Round& round, const assess::RoundInput& input,
                  const assess::CriteriaSet& set, Diagnostics& found)
{
    const std::size_t told = found.errors();
    for (const assess::RegisterInput& book : input.registers) {
        if (book.stale) {
            found.add(round.open ? messages::score_register_stale
                                 : messages::score_register_stale_closed,
                      {}, {set.registers[book.book].id, round.id});
        }
    }
    return found.errors() > told;
}

std::optional<Scored> score(const assess::Store& store, const assess::Round& round,
                            std::optional<assess::Date> as_of, Diagnostics& found)
{
    Scored scored{assess::read_set(store, round), {}, {}};
    scored.input = assess::load_input(store, round, scored.set, as_of, assess::Origins::leave_out);
    if (scored.input.units.empty()) {
        found.add(messages::score_no_units, {store.file().string(), 0, 0},
                  {round.id, assess::unit_kinds_in_words(scored.set)});
        return std::nullopt;
    }
    if (refuse_stale(round, scored.input, scored.set, found)) {
        return std::nullopt;
    }
    scored.scorecards = assess::score_round(scored.set, scored.input);
    return scored;
}

using Recounts = std::vector<std::shared_ptr<const assess::Recount>>;

/// Counts the registers again whose values are not those of the round as it is now. Nothing after
/// an error. A closed round stays as it is, and so does a damaged one.
std::optional<Recounts> count_stale(const assess::Store& store, const Options& options,
                                    const apps::Tool& tool, Diagnostics& found)
{
    Recounts recounts;
    if (!assess::find_round(store, options.round).open) {
        return recounts;
    }
    const std::vector<std::string> stale = assess::stale_registers(store, options.round);
    for (const std::string& id : store.is_damaged() ? std::vector<std::string>{} : stale) {
        found.add(messages::score_counting_again, {store.file().string(), 0, 0}, {id});
        assess::ScanProgress progress;
        assess::ScanSettings scan;
        scan.progress = &progress;
        scan.tool_version = std::string{apps::version()};
        const apps::ScanProgressLine line{progress, tool};
        recounts.push_back(assess::count_again(store, options.round, id, scan, found));
        if (!recounts.back()) {
            return std::nullopt;
        }
    }
    return recounts;
}

/// What a closed round was scored as: its latest run, if that is of its inputs and its set.
std::optional<Scored> score_as_kept(const assess::Store& store, const assess::Round& round,
                                    Diagnostics& found)
{
    const auto run = assess::latest_run(store, round);
    std::optional<Scored> scored = run ? score(store, round, run->as_of, found) : std::nullopt;
    const bool is_current = scored && run->set_sha256 == round.set_sha256 &&
                            run->input_digest == scored->scorecards.input_digest;
    if (!is_current) {
        return std::nullopt;
    }
    apps::compare_with_run(store, round, *run, scored->set, scored->scorecards, found);
    return scored;
}

/// Scores a closed round whose latest run, if any, is not of what it holds now. Where the trail
/// does not tell of what was changed since, nobody but a stranger can have changed it.
std::optional<Scored> score_closed(const assess::Store& store, const assess::Round& round,
                                   Diagnostics& found)
{
    const auto run = assess::latest_run(store, round);
    const assess::Place place{store.file().string(), 0, 0};
    std::optional<Scored> scored = score(store, round, std::nullopt, found);
    if (run && scored && !assess::is_changed_since(store, round, scored->set, *run)) {
        found.add(messages::score_inputs_altered, place, {round.id, run->key});
        return std::nullopt;
    }
    if (run && scored) {
        const auto kept = assess::kept_scorecards(store, round);
        const std::size_t units = scored->scorecards.units.size();
        assess::ShownRun differ{assess::ShownRun::State::official, run->tool_version};
        if (kept) {
            apps::count_differences(scored->set, scored->scorecards, *kept, differ);
        } else { // by a set that this version cannot read
            differ.units = units;
            differ.bands = units;
        }
        found.add(messages::score_published_replaced, place,
                  {round.id, differ.units, differ.bands, run->key, store.file().string()});
    }
    return scored;
}

/// Keeps the scores, unless they were computed from damage; what was counted for them stands or
/// falls with them.
void keep(assess::Store& store, const assess::Round& round, const Scored& scored,
          const assess::Actor& actor, Diagnostics& found)
{
    const assess::Place place{store.file().string(), 0, 0};
    static_cast<void>(assess::latest_run(store, round)); // damaged, it would be told of too late
    if (store.is_damaged()) {
        found.add(messages::score_damaged, place, {round.id});
    } else if (!assess::save_scorecards(store, round, scored.set, scored.scorecards, actor)) {
        found.add(messages::score_same, place);
    }
}

/// Keeps what was counted and scores, within one change: the run belongs to what was read. A closed
/// round takes the one run that it lacks, and no other.
std::optional<Scored> score_and_keep(const Options& options, const apps::Tool& tool,
                                     Diagnostics& found)
{
    assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::write, {.found = &found});
    const assess::Place place{store.file().string(), 0, 0};
    const assess::Actor actor{options.actor, apps::now()};
    const auto recounts = count_stale(store, options, tool, found);
    assess::Change change{store};
    if (!recounts || !std::ranges::all_of(*recounts, [&](const auto& recount) {
            return assess::keep_recount(store, *recount, actor, found);
        })) {
        return std::nullopt;
    }
    const assess::Round round = assess::find_round(store, options.round);
    if (!round.open && options.as_of) {
        found.add(messages::score_closed, place, {round.id});
        return std::nullopt;
    }
    const std::size_t told = found.errors(); // of damage
    if (std::optional<Scored> kept =
            round.open ? std::nullopt : score_as_kept(store, round, found)) {
        found.add(messages::score_closed_same, place, {round.id});
        return kept;
    }
    std::optional<Scored> scored = found.errors() > told ? std::nullopt
                                   : round.open          ? score(store, round, options.as_of, found)
                                                         : score_closed(store, round, found);
    if (scored) {
        keep(store, round, *scored, actor, found);
    }
    if (scored && !store.is_damaged()) {
        change.commit();
    }
    return scored;
}

std::optional<Scored> only_score(const Options& options, Diagnostics& found)
{
    const assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::read, {.found = &found});
    const assess::Snapshot snapshot{store};
    return score(store, assess::find_round(store, options.round), options.as_of, found);
}

/// Leaves only the units asked for; says which are not there.
bool select_units(assess::Scorecards& scorecards, const std::vector<std::string>& wanted,
                  Diagnostics& found)
{
    const std::size_t told = found.errors();
    const auto& cards = scorecards.units;
    for (const std::string& unit : wanted) {
        if (std::ranges::find(cards, unit, &assess::Scorecard::unit) == cards.end()) {
            apps::add_unknown_unit(messages::score_unit_unknown, {"assess-score", 0, 0}, unit,
                                   cards, found);
        }
    }
    std::erase_if(scorecards.units, [&](const assess::Scorecard& card) {
        return std::find(wanted.begin(), wanted.end(), card.unit) == wanted.end();
    });
    return found.errors() == told;
}

std::string cell_text(const assess::ReportCell& cell, assess::Language language)
{
    struct Visitor {
        assess::Language language;
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(const assess::ExactNumber& number) const
        {
            std::string digits = number.digits;
            if (language == assess::Language::vi) {
                std::replace(digits.begin(), digits.end(), '.', ',');
            }
            return digits;
        }
        std::string operator()(std::size_t count) const { return std::to_string(count); }
        std::string operator()(const std::vector<std::string>& items) const
        {
            return apps::listed(items, "; ");
        }
    };
    return std::visit(Visitor{language}, cell);
}

std::string table_text(const assess::ReportTable& table, assess::Language language)
{
    std::vector<apps::Align> alignment;
    std::vector<std::string> header;
    for (const assess::ReportColumn& column : table.columns) {
        alignment.push_back(column.align == assess::Align::right ? apps::Align::right
                                                                 : apps::Align::left);
        header.push_back(column.title);
    }
    apps::TextTable lines{std::move(alignment)};
    lines.add(std::move(header));
    for (const assess::ReportRow& row : table.rows) {
        std::vector<std::string> cells;
        for (const assess::ReportCell& cell : row.cells) {
            cells.push_back(cell_text(cell, language));
        }
        lines.add(std::move(cells));
    }
    return lines.str();
}

/// The tables of the kinds below their headings.
std::string ranking_text(const Scored& scored, assess::Language language)
{
    const assess::Page page =
        assess::ranking_in_brief({scored.set, scored.input, scored.scorecards}, language);
    std::string text;
    std::string heading;
    for (const assess::PageBlock& block : page) {
        if (const auto* found = std::get_if<assess::PageHeading>(&block)) {
            heading = found->text;
        } else if (const auto* table = std::get_if<assess::ReportTable>(&block)) {
            text += (text.empty() ? "" : "\n") + heading + '\n' + table_text(*table, language);
        }
    }
    return text;
}

/// What the command did less than it may seem to, and what the official result leaves out.
void say_what_is_less(const Options& options, const Scored& scored, Diagnostics& found)
{
    const assess::Place place{options.store.string(), 0, 0};
    if (options.keeps() && scored.input.as_of) {
        found.add(messages::official_as_of, place,
                  {scored.input.round, apps::day_in_words(*scored.input.as_of)});
    }
    if (options.as_of && !options.keep && !options.dry_run) {
        found.add(messages::as_of_not_kept, place);
    }
    if (!options.units.empty()) {
        found.add(messages::printed_units_only, place);
    }
}

Exit run(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    std::optional<Scored> scored =
        options.keeps() ? score_and_keep(options, tool, found) : only_score(options, found);
    if (!scored) {
        return Exit::findings;
    }
    if (!options.units.empty() && !select_units(scored->scorecards, options.units, found)) {
        return Exit::usage;
    }
    say_what_is_less(options, *scored, found);
    fmt::print("{}", ranking_text(*scored, tool.language()));
    return Exit::done;
}

} // namespace

int main(int argc, char** argv)
{
    apps::use_large_pages();
    Options options;
    apps::Tool tool{"assess-score",
                    {"Score a round, keep the scorecards and print the ranking.",
                     "Tính điểm một kỳ đánh giá, lưu phiếu điểm và in bảng xếp hạng."}};
    apps::add_store(tool.options(), options.store);
    apps::add_round(tool.options(), options.round);
    apps::add_actor(tool.options(), options.actor);
    apps::add_units(tool.options(), options.units);
    apps::add_as_of(tool.options(), options.as_of);
    apps::Option& keep =
        tool.options().add({"--keep",
                            "",
                            {"With --as-of: keep the scorecards as the official ones",
                             "Cùng --as-of: lưu phiếu điểm làm kết quả chính thức"}},
                           options.keep);
    tool.options()
        .add({"--dry-run",
              "",
              {"Print the ranking, and keep nothing", "In bảng xếp hạng, không lưu gì"}},
             options.dry_run)
        .excludes(keep);
    return tool.run(argc, argv, [&](Diagnostics& found) { return run(options, tool, found); });
}
