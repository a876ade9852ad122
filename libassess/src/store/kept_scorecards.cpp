#include "messages.hpp"
#include "options_of.hpp"
#include "row_reader.hpp"
#include "scorecard_rows.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/store/kept_scorecards.hpp>
#include <assess/text/digest.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr std::array unit_states{UnitState::classified, UnitState::unclassified, UnitState::voided,
                                 UnitState::not_submitted};

/// The columns of a scorecard after its key, in the order of ScorecardRow.
namespace card {
enum Column : int {
    unit = 1,
    name,
    kind,
    state,
    rank,
    total,
    exact,
    standard,
    open,
    full,
    bonus,
    deduction,
    band_by_total,
    band,
    moved_from,
    gates,
    lessons,
    leaves
};
} // namespace card

/// The place of the thing with this id; NULL is nothing.
template <typename Thing>
std::optional<std::size_t> place_of(RowReader& row, int column, const std::vector<Thing>& things)
{
    if (row.is_null(column)) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(things, row.text(column), &Thing::id);
    if (found == things.end()) {
        row.damaged(column, damage_words::no_word);
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - things.begin());
}

UnitState read_state(RowReader& row)
{
    const std::string_view text = row.text(card::state);
    const auto found =
        std::ranges::find_if(unit_states, [&](UnitState one) { return name_of(one) == text; });
    if (found == unit_states.end()) {
        row.damaged(card::state, damage_words::no_word);
        return UnitState::not_submitted;
    }
    return *found;
}

template <typename Thing>
std::optional<std::size_t> place_of(const std::vector<Thing>& things, std::string_view id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? std::nullopt
                                 : std::optional{static_cast<std::size_t>(found - things.begin())};
}

/// "discipline;late:lead": the gates that fired, with the lesson or criterion.
std::vector<FiredGate> read_gates(RowReader& row, const CriteriaSet& set)
{
    std::vector<FiredGate> fired;
    for (const std::string& text : split_ids(row.string(card::gates))) {
        const std::size_t colon = std::min(text.find(':'), text.size());
        const auto gate = place_of(set.gates, std::string_view{text}.substr(0, colon));
        std::optional<std::size_t> part;
        if (gate && colon < text.size()) {
            const auto id = std::string_view{text}.substr(colon + 1);
            part = set.gates[*gate].each == Gate::Each::lesson ? place_of(set.lessons, id)
                                                               : place_of(set.criteria, id);
        }
        if (!gate || (colon < text.size() && !part)) {
            row.damaged(card::gates, damage_words::no_word);
            return {};
        }
        fired.push_back({*gate, part});
    }
    return fired;
}

void read_points(RowReader& row, Scorecard& card)
{
    card.total_rounded = row.exact_or_none(card::total).value_or(Rational{});
    card.total_exact = row.exact_or_none(card::exact).value_or(Rational{});
    card.standard_points = row.exact(card::standard);
    card.open_points = row.exact(card::open);
    card.full_points = row.exact(card::full);
    card.bonus_points = row.exact(card::bonus);
    card.deduction_points = row.exact(card::deduction);
}

/// Sets what is in JSON.
void read_lists(RowReader& row, const CriteriaSet& set, Scorecard& card)
{
    const auto of_lessons = lessons_of(row.text(card::lessons));
    const auto of_leaves = leaves_of(row.text(card::leaves), set);
    if (!of_lessons || of_lessons->size() != set.lessons.size()) {
        row.damaged(card::lessons, damage_words::no_points);
    } else if (!of_leaves) {
        row.damaged(card::leaves, damage_words::no_points);
    } else {
        for (const KeptLesson& lesson : *of_lessons) {
            card.lesson_points.push_back(lesson.points);
        }
        card.leaves = *of_leaves;
    }
}

Scorecard read_card(RowReader& row, const CriteriaSet& set)
{
    Scorecard card;
    card.unit = row.string(card::unit);
    card.name = row.string(card::name);
    const auto of_kind = set.find_kind(row.text(card::kind));
    if (!of_kind) {
        row.damaged(card::kind, damage_words::no_word);
    }
    card.kind = of_kind.value_or(0);
    card.state = read_state(row);
    if (!row.is_null(card::rank)) {
        card.rank = row.count(card::rank);
    }
    read_points(row, card);
    card.band_by_total = place_of(row, card::band_by_total, set.bands);
    card.band = place_of(row, card::band, set.bands);
    card.moved_from = place_of(row, card::moved_from, set.bands);
    card.gates = read_gates(row, set);
    read_lists(row, set, card);
    return card;
}

/// As it was when it was digested.
ScorecardRow as_kept(const RowReader& row)
{
    ScorecardRow kept;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        kept.at(i) = row.is_null(column) ? std::nullopt : std::optional{row.as_stored(column)};
    }
    return kept;
}

constexpr std::string_view cards_of_run =
    "SELECT scorecard.key, unit.code, scorecard.name, scorecard.kind, state, rank, total, exact, "
    "standard, open, full, bonus, deduction, band_by_total, band, moved_from, gates, lessons, "
    "leaves FROM scorecard LEFT JOIN unit ON unit.key = unit WHERE run = ? ORDER BY unit.code";

void read_cards(Store::Connection& connection, const Round& round, KeptScorecards& kept)
{
    Damage damage;
    RowReader rows{connection.database, damage, {"scorecard"}, cards_of_run, {kept.run.key}};
    Sha256 digest;
    std::string text;
    while (rows.next()) {
        put_digested_text(as_kept(rows), text);
        digest.add(text);
        Scorecard card = read_card(rows, kept.set);
        if (rows.intact()) {
            kept.scorecards.units.push_back(std::move(card));
        }
    }
    damage.tell(connection);
    if (digest.hex() != kept.run.result_digest) {
        tell_damage(connection, messages::scorecards_altered, {round.id, kept.run.key},
                    "run\n" + std::to_string(kept.run.key));
    }
}

/// Calls take(row, what of it is digested) for each scorecard of the run, by code.
template <typename Take>
void for_each_kept(const Store& store, const LatestRun& run, const Take& take)
{
    Damage untold; // what the rows say is not looked at
    RowReader rows{store.connection().database, untold, {"scorecard"}, cards_of_run, {run.key}};
    std::string text;
    while (rows.next()) {
        const ScorecardRow row = as_kept(rows);
        put_digested_text(row, text);
        take(row, text);
    }
}

/// The set of the run, which an amended round no longer has.
std::optional<CriteriaSet> set_of(const Store::Connection& connection, std::int64_t run)
{
    SQLite::Statement query{connection.database,
                            "SELECT text FROM run JOIN criteria_set ON criteria_set.key = "
                            "run.criteria_set WHERE run.key = ?"};
    query.bind(1, run);
    Diagnostics ignored;
    return query.executeStep() ? read_criteria(text_of(query, 0), {}, ignored) : std::nullopt;
}

} // namespace

bool is_as_kept(const Store& store, const LatestRun& run)
{
    return with_database(store.connection(), [&] {
        Sha256 digest;
        for_each_kept(store, run,
                      [&](const ScorecardRow&, const std::string& text) { digest.add(text); });
        return digest.hex() == run.result_digest;
    });
}

KeptState compare_with_kept(const Store& store, const LatestRun& run, const CriteriaSet& set,
                            std::span<const Scorecard> cards)
{
    return with_database(store.connection(), [&] {
        ScorecardRows computed{cards, set};
        bool same = true;
        Sha256 digest;
        for_each_kept(store, run, [&](const ScorecardRow& kept, const std::string& text) {
            digest.add(text);
            const ScorecardRow* const row = same ? computed.next() : nullptr;
            same = row != nullptr && *row == kept;
        });
        if (digest.hex() != run.result_digest) {
            return KeptState::altered;
        }
        return same && computed.next() == nullptr ? KeptState::same : KeptState::other;
    });
}

std::optional<KeptScorecards> kept_scorecards(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&]() -> std::optional<KeptScorecards> {
        const auto run = latest_run(store, round);
        auto set = run ? set_of(store.connection(), run->key) : std::nullopt;
        if (!set) {
            return std::nullopt;
        }
        KeptScorecards kept{*run, *std::move(set), {}};
        kept.scorecards = {round.id,          kept.set.id,
                           kept.set.version,  run->set_sha256,
                           run->input_digest, run->as_of ? to_string(*run->as_of) : std::string{},
                           run->tool_version, {}};
        read_cards(store.connection(), round, kept);
        return kept;
    });
}

} // namespace assess
