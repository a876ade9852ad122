#include "messages.hpp"
#include "round_tables.hpp"
#include "scorecard_json.hpp"

#include <algorithm>

namespace assess {

namespace {

/// The latest run of another round of the same period with the set a rule asks for.
struct OtherRun {
    std::int64_t key = 0;
    std::string round;
};

std::optional<OtherRun> find_run(const RoundReading& reading, const std::string& set)
{
    RowReader rows{
        reading.database,
        reading.damage,
        {"run"},
        "SELECT run.key, round.id FROM run JOIN round ON round.key = run.round "
        "JOIN criteria_set ON criteria_set.key = run.criteria_set "
        "WHERE round.key <> ?1 AND criteria_set.id = ?2 AND first_day = ?3 AND last_day = ?4 "
        "ORDER BY run.key DESC LIMIT 1",
        {reading.round.key, set, to_string(reading.round.period.first),
         to_string(reading.round.period.last)}};
    return rows.next() ? std::optional{OtherRun{rows.key(0), rows.string(1)}} : std::nullopt;
}

std::optional<Rational> share_of(const Rational& points, const Rational& maximum)
{
    return maximum.is_zero() ? std::nullopt : std::optional{points / maximum};
}

std::optional<Rational> share_of_lesson(RowReader& row, int column, const std::string& wanted)
{
    const auto lessons = lessons_of(row.text(column));
    if (!lessons) {
        row.damaged(column, damage_words::no_points);
        return std::nullopt;
    }
    const auto lesson = std::ranges::find(*lessons, wanted, &KeptLesson::id);
    return lesson == lessons->end() ? std::nullopt : share_of(lesson->points, lesson->open);
}

/// The unit's share in each of its scorecards of the run, by code.
std::unordered_map<std::string, Rational> shares_in(const RoundReading& reading,
                                                    const OtherRun& run, const std::string& of)
{
    RowReader rows{reading.database,
                   reading.damage,
                   {"scorecard"},
                   "SELECT scorecard.key, exact, full, lessons, code FROM scorecard "
                   "LEFT JOIN unit ON unit.key = unit WHERE run = ? AND exact IS NOT NULL",
                   {run.key}};
    std::unordered_map<std::string, Rational> shares;
    while (rows.next()) {
        const auto share =
            of == "total" ? share_of(rows.exact(1), rows.exact(2)) : share_of_lesson(rows, 3, of);
        const std::string unit = rows.string(4);
        if (share && rows.intact()) {
            shares.emplace(unit, *share);
        }
    }
    return shares;
}

} // namespace

void read_other_results(const RoundReading& reading, RoundInput& input)
{
    for (std::size_t leaf = 0; leaf < reading.set.leaves.size(); ++leaf) {
        const auto* rule = std::get_if<ResultRule>(&reading.set.leaves[leaf].rule);
        const auto run = rule == nullptr ? std::nullopt : find_run(reading, rule->set);
        if (!run) {
            continue;
        }
        const auto shares = shares_in(reading, *run, rule->of);
        for (Submission& unit : input.units) {
            const auto share = shares.find(unit.unit.code);
            if (share != shares.end() && reading.set.leaves[leaf].applies[unit.kind]) {
                unit.results.push_back({leaf, share->second, run->round});
            }
        }
    }
}

} // namespace assess
