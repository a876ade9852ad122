#include "scorecard_json.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>

namespace assess {

namespace {

using Json = nlohmann::json;

constexpr std::array leaf_states{LeafState::scored,  LeafState::missing,  LeafState::no_evidence,
                                 LeafState::pending, LeafState::verified, LeafState::not_applicable,
                                 LeafState::excluded};

/// An array of arrays of this size; nothing if it is anything else.
std::optional<Json> rows_of(std::string_view text, std::size_t size)
{
    Json rows = Json::parse(text, nullptr, false);
    if (!rows.is_array()) {
        return std::nullopt;
    }
    for (const Json& row : rows) {
        if (!row.is_array() || row.size() != size) {
            return std::nullopt;
        }
    }
    return rows;
}

std::optional<Rational> points_of(const Json& value)
{
    const auto* text = value.get_ptr<const std::string*>();
    const auto points = text == nullptr ? Result<Rational>{Fault{}} : Rational::parse(*text);
    return points ? std::optional{*points} : std::nullopt;
}

std::optional<std::size_t> number_of(const Json& value, std::size_t below)
{
    const auto* number = value.get_ptr<const Json::number_unsigned_t*>();
    return number != nullptr && *number < below ? std::optional<std::size_t>{*number}
                                                : std::nullopt;
}

std::optional<LeafState> state_of(const Json& value)
{
    for (const LeafState state : leaf_states) {
        if (value == name_of(state)) {
            return state;
        }
    }
    return std::nullopt;
}

/// Null, or points.
bool read_points(const Json& value, std::optional<Rational>& points)
{
    points = points_of(value);
    return points.has_value() || value.is_null();
}

std::optional<LeafScore> leaf_of(const Json& row, const CriteriaSet& set)
{
    LeafScore score;
    const auto leaf = number_of(row[0], set.leaves.size());
    const auto state = state_of(row[1]);
    const auto computed = points_of(row[3]);
    const auto counted = number_of(row[6], std::numeric_limits<std::uint32_t>::max());
    if (!leaf || !state || !read_points(row[2], score.self_points) || !computed ||
        !read_points(row[4], score.verified_points) || !points_of(row[5]) || !counted) {
        return std::nullopt;
    }
    score.leaf = *leaf;
    score.state = *state;
    score.computed_points = *computed;
    score.evidence_counted = static_cast<std::uint32_t>(*counted);
    return score;
}

} // namespace

std::optional<std::vector<KeptLesson>> lessons_of(std::string_view json)
{
    const auto rows = rows_of(json, 3);
    if (!rows) {
        return std::nullopt;
    }
    std::vector<KeptLesson> lessons;
    for (const Json& row : *rows) {
        const auto* id = row[0].get_ptr<const std::string*>();
        const auto points = points_of(row[1]);
        const auto open = points_of(row[2]);
        if (id == nullptr || !points || !open) {
            return std::nullopt;
        }
        lessons.push_back({*id, *points, *open});
    }
    return lessons;
}

std::optional<std::vector<LeafScore>> leaves_of(std::string_view json, const CriteriaSet& set)
{
    const auto rows = rows_of(json, 7);
    if (!rows) {
        return std::nullopt;
    }
    std::vector<LeafScore> leaves;
    for (const Json& row : *rows) {
        const auto leaf = leaf_of(row, set);
        if (!leaf || (!leaves.empty() && leaf->leaf <= leaves.back().leaf)) {
            return std::nullopt;
        }
        leaves.push_back(*leaf);
    }
    return leaves;
}

} // namespace assess
