#include "claims.hpp"
#include "readers.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"

#include <algorithm>

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

std::optional<Rational> read_cap(const TomlTable& table, std::string_view key)
{
    const auto cap = table.number(key);
    if (cap && cap->sign() < 0) {
        table.add(messages::number_negative, key, {key, cap->str()});
        return std::nullopt;
    }
    return cap;
}

void check_cap(Reading& reading, const TomlTable& table, std::string_view key, LeafKind kind)
{
    const auto& leaves = reading.set.leaves;
    const bool some = std::any_of(leaves.begin(), leaves.end(),
                                  [kind](const Leaf& leaf) { return leaf.kind == kind; });
    if (table.has(key) && !some) {
        table.add(messages::cap_without_leaf, key,
                  {key, kind == LeafKind::bonus ? "bonus" : "deduction"});
    }
}

void check_ceiling(const Reading& reading, const TomlTable& table)
{
    const auto& ceiling = reading.set.scoring.ceiling;
    const auto& totals = reading.set.full_points;
    if (!ceiling || totals.empty()) {
        return;
    }
    const Rational least = *std::min_element(totals.begin(), totals.end());
    if (*ceiling < least) {
        table.add(messages::ceiling_below_total, "ceiling", {ceiling->str(), least.str()});
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
    check_cap(reading, table, "bonus_cap", LeafKind::bonus);
    check_cap(reading, table, "deduction_cap", LeafKind::deduction);
    check_ceiling(reading, table);
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
    for (const SpottedText& lesson : table.texts("tie_break")) {
        if (const auto index = resolve(reading.toml, ids_of(reading.set.lessons), lesson.text,
                                       lesson.spot, messages::lesson_unknown)) {
            ranking.tie_break.push_back(*index);
        }
    }
}

} // namespace assess
