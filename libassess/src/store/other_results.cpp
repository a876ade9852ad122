#include "round_tables.hpp"

#include <nlohmann/json.hpp>

namespace assess {

namespace {

/// The latest run of another round of the same period with the set a rule asks for.
struct OtherRun {
    std::int64_t key = 0;
    std::string round;
};

std::optional<OtherRun> find_run(const RoundReading& reading, const std::string& set)
{
    SQLite::Statement query{
        reading.database,
        "SELECT run.key, round.id FROM run JOIN round ON round.key = run.round "
        "JOIN criteria_set ON criteria_set.key = run.criteria_set "
        "WHERE round.key <> ?1 AND criteria_set.id = ?2 AND first_day = ?3 AND last_day = ?4 "
        "ORDER BY run.key DESC LIMIT 1"};
    query.bind(1, reading.round.key);
    query.bind(2, set);
    query.bind(3, to_string(reading.round.period.first));
    query.bind(4, to_string(reading.round.period.last));
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return OtherRun{query.getColumn(0).getInt64(), text_of(query, 1)};
}

std::optional<Rational> share_of(const std::string& points, const std::string& maximum)
{
    const Rational max_points = *Rational::parse(maximum);
    if (max_points.is_zero()) {
        return std::nullopt;
    }
    return *Rational::parse(points) / max_points;
}

std::optional<Rational> share_of_lesson(const std::string& lessons, const std::string& wanted)
{
    for (const auto& lesson : nlohmann::json::parse(lessons)) {
        if (lesson.at(0).get<std::string>() == wanted) {
            return share_of(lesson.at(1).get<std::string>(), lesson.at(2).get<std::string>());
        }
    }
    return std::nullopt;
}

/// The unit's share in each of its scorecards of the run, by code.
std::unordered_map<std::string, Rational> shares_in(const RoundReading& reading,
                                                    const OtherRun& run, const std::string& of)
{
    SQLite::Statement query{
        reading.database,
        "SELECT unit.code, exact, full, lessons FROM scorecard JOIN unit ON unit.key = unit "
        "WHERE run = ? AND exact IS NOT NULL"};
    query.bind(1, run.key);
    std::unordered_map<std::string, Rational> shares;
    while (query.executeStep()) {
        const auto share = of == "total" ? share_of(text_of(query, 1), text_of(query, 2))
                                         : share_of_lesson(text_of(query, 3), of);
        if (share) {
            shares.emplace(text_of(query, 0), *share);
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
