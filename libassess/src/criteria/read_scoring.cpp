#include "amounts.hpp"
#include "claims.hpp"
#include "readers.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"

#include <algorithm>
#include <map>

namespace assess {

namespace {

using RoundAt = Scoring::RoundAt;
using ClassifyOn = Scoring::ClassifyOn;
using Incomplete = Scoring::Incomplete;
using Ties = Ranking::Ties;

constexpr WordList<RoundAt, 2> rounding_places{
    {{"criterion", RoundAt::criterion}, {"total", RoundAt::total}}};
constexpr WordList<Rounding, 3> roundings{{{"half-away-from-zero", Rounding::half_away_from_zero},
                                           {"half-even", Rounding::half_even},
                                           {"toward-zero", Rounding::toward_zero}}};
constexpr WordList<ClassifyOn, 2> classified_totals{
    {{"rounded", ClassifyOn::rounded}, {"exact", ClassifyOn::exact}}};
constexpr WordList<Incomplete, 2> incompletes{
    {{"zero", Incomplete::zero}, {"unclassified", Incomplete::unclassified}}};
constexpr WordList<Ties, 2> ways_of_ties{
    {{"competition", Ties::competition}, {"dense", Ties::dense}}};

constexpr WordList<LeafKind, 2> caps{
    {{"bonus_cap", LeafKind::bonus}, {"deduction_cap", LeafKind::deduction}}};

std::optional<Rational> read_cap(const TomlTable& table, std::string_view key)
{
    const auto cap = table.number(key);
    if (cap && cap->sign() < 0) {
        table.add(messages::number_negative, key, {key, table.written(key, *cap)});
        return std::nullopt;
    }
    return cap;
}

/// Kinds of unit with the same total are told of together.
void check_ceiling(const Reading& reading, const TomlTable& table)
{
    const CriteriaSet& set = reading.set;
    std::map<Rational, std::vector<std::string>> out_of_reach;
    for (std::size_t kind = 0; set.scoring.ceiling && kind < set.full_points.size(); ++kind) {
        if (*set.scoring.ceiling < set.full_points[kind]) {
            out_of_reach[set.full_points[kind]].push_back(set.unit_kinds[kind]);
        }
    }
    for (const auto& [total, kinds] : out_of_reach) {
        table.add(messages::ceiling_below_total, "ceiling",
                  {amount(*set.scoring.ceiling), amount(total), quoted_list(kinds)});
    }
}

} // namespace

void read_scoring(Reading& reading, const TomlTable& root)
{
    const toml::table* const found = root.table("scoring");
    if (found == nullptr) {
        return;
    }
    const TomlTable table{reading.toml,
                          *found,
                          "[scoring]",
                          {"round_at", "decimals", "rounding", "classify_on", "rescale",
                           "incomplete", "ceiling", "bonus_cap", "deduction_cap"}};
    Scoring& scoring = reading.set.scoring;
    scoring.round_at = table.word("round_at", rounding_places).value_or(scoring.round_at);
    scoring.decimals = static_cast<int>(table.whole("decimals", 0, 4).value_or(scoring.decimals));
    scoring.rounding = table.word("rounding", roundings).value_or(scoring.rounding);
    scoring.classify_on =
        table.word("classify_on", classified_totals).value_or(scoring.classify_on);
    scoring.rescale = table.flag("rescale").value_or(scoring.rescale);
    scoring.incomplete = table.word("incomplete", incompletes).value_or(scoring.incomplete);
    scoring.ceiling = read_cap(table, "ceiling");
    scoring.bonus_cap = read_cap(table, "bonus_cap");
    scoring.deduction_cap = read_cap(table, "deduction_cap");
    for (const auto& [key, kind] : caps) {
        if (table.has(key)) {
            reading.caps.push_back({kind, table.spot(key)});
        }
    }
    check_ceiling(reading, table);
}

void check_caps(Reading& reading)
{
    for (const WrittenCap& cap : reading.caps) {
        const bool some = std::ranges::any_of(
            reading.set.leaves, [&](const Leaf& leaf) { return leaf.kind == cap.of; });
        if (!some) {
            const bool bonus = cap.of == LeafKind::bonus;
            reading.add(messages::cap_without_leaf, cap.spot,
                        {bonus ? "bonus_cap" : "deduction_cap", bonus ? "bonus" : "deduction"});
        }
    }
}

void read_ranking(Reading& reading, const TomlTable& root)
{
    const toml::table* const found = root.table("ranking");
    if (found == nullptr) {
        return;
    }
    const TomlTable table{reading.toml, *found, "[ranking]", {"ties", "tie_break"}};
    Ranking& ranking = reading.set.ranking;
    ranking.ties = table.word("ties", ways_of_ties).value_or(ranking.ties);
    const toml::node* const none = table.node("tie_break");
    if (none != nullptr && none->is_array() && none->as_array()->empty()) {
        return;
    }
    for (const SpottedText& lesson : table.texts("tie_break")) {
        if (const auto index = resolve(reading.toml, ids_of(reading.set.lessons), lesson.text,
                                       lesson.spot, messages::lesson_unknown)) {
            ranking.tie_break.push_back(*index);
        }
    }
}

} // namespace assess
