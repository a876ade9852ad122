/// \file
/// Times the scoring kernel and the digest, apart and together, on a country's round: 3,321 units,
/// 60 leaves of every rule.

#include "../unit/builders.hpp"
#include "common/large_pages.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace {

constexpr std::size_t unit_count = 3321;
constexpr std::size_t leaf_count = 60;
constexpr std::size_t lesson_count = 5;
constexpr int repetitions = 21;

assess::Rule rule_of(std::size_t leaf)
{
    using build::number;
    using build::value;
    const assess::ChoiceRule choice{
        {{"full", {}, number("2")}, {"half", {}, number("1")}, {"none", {}, {}}}};
    const assess::ChecklistRule list{
        {{"a", {}, number("1")}, {"b", {}, number("0.5")}, {"c", {}, number("0.5")}}};
    const assess::StepsRule steps{value("a / b"),
                                  {{{assess::Bound::Kind::at_least, number("0.98")}, number("2")},
                                   {{assess::Bound::Kind::above, number("0.8")}, number("1.25")}},
                                  {}};
    const assess::LinearRule linear{
        value("a / b"), {number("0.5"), {}}, {number("1"), number("2")}};
    const assess::IncrementsRule increments{value("c"),    number("0"),
                                            number("80"),  number("5"),
                                            number("0.5"), assess::IncrementsRule::Direction::up};
    const assess::Rule rules[] = {
        choice,
        assess::RatioRule{value("a"), value("b"), number("0.95"), number("0.5")},
        steps,
        list,
        linear,
        assess::CountRule{value("d"), number("0.5")},
        assess::RatioRule{value("a"), value("b"), number("1"), {}},
        assess::DeductRule{value("d"), number("0.25")},
        increments,
        assess::RelativeRule{value("c"), assess::RelativeRule::Form::best_is_max},
        assess::ClaimedRule{},
        assess::GrantedRule{}};
    return rules[leaf % std::size(rules)];
}

assess::Leaf leaf_of(std::size_t index)
{
    assess::Leaf leaf = build::leaf("leaf-" + std::to_string(index), "2", rule_of(index));
    leaf.nothing_arose = assess::NothingArose::exclude;
    if (index % 3 == 0) {
        leaf.evidence = assess::EvidenceDemand{};
    }
    if (index % 20 == 19) {
        leaf.kind = assess::LeafKind::bonus;
    }
    return leaf;
}

assess::CriteriaSet country_set()
{
    auto set = build::set_of({});
    set.lessons.clear();
    for (std::size_t lesson = 0; lesson < lesson_count; ++lesson) {
        std::vector<assess::Leaf> leaves;
        for (std::size_t leaf = 0; leaf < leaf_count / lesson_count; ++leaf) {
            leaves.push_back(leaf_of(set.leaves.size() + leaf));
        }
        build::add_lesson(set, "lesson-" + std::to_string(lesson), std::move(leaves));
    }
    set.bands = {build::band("excellent", "90"), build::band("good", "70"),
                 build::band("fair", "50"), build::band("weak")};
    set.bands[0].quota = assess::Quota{build::number("1/5"), 1};
    set.ranking.tie_break = {2, 1};
    set.gates = {{"a", {}, build::condition("d > 8", set), assess::Gate::Each::none, {}, 2, {}},
                 {"b",
                  {},
                  build::condition("share(\"lesson-2\") < 30%", set),
                  assess::Gate::Each::none,
                  {},
                  1,
                  {}},
                 {"c", {}, {}, assess::Gate::Each::lesson, build::number("1/2"), 1, {}}};
    return set;
}

assess::Submission country_unit(const assess::CriteriaSet& set, std::size_t index)
{
    char code[6] = {};
    std::snprintf(code, sizeof code, "%05zu", index);
    auto unit = build::unit(code);
    const auto count = [](std::size_t number) {
        return assess::Rational::whole(static_cast<std::int64_t>(number));
    };
    unit.facts = {{0, count(50 + index * 7 % 51), {}},
                  {1, count(index % 40 == 0 ? 0 : 100 + index % 13), {}},
                  {2, assess::Rational::of(static_cast<std::int64_t>(index * 13 % 1000), 10), {}},
                  {3, count(index % 10), {}}};
    for (std::size_t leaf = 0; leaf < leaf_count; ++leaf) {
        assess::Answer answer = build::claim(leaf, (index + leaf) % 3 == 0 ? "1.5" : "2");
        if (std::holds_alternative<assess::ChoiceRule>(set.leaves[leaf].rule)) {
            answer.choice = (index + leaf) % 3;
        }
        if (std::holds_alternative<assess::ChecklistRule>(set.leaves[leaf].rule)) {
            answer.items = {0, 1 + index % 2};
        }
        unit.answers.push_back(std::move(answer));
        if (leaf % 3 == 0 && (index + leaf) % 11 != 0) {
            assess::Evidence piece;
            piece.leaf = leaf;
            piece.kind = "report";
            piece.number = std::to_string(leaf) + "/BC-UBND";
            piece.date = build::day("2026-06-30");
            unit.evidence.push_back(std::move(piece));
        }
    }
    return unit;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

/// By the clock on the wall, and the time of all processors that worked: other load changes the
/// first, how many threads there are the second.
template <typename Work> void time(const char* name, Work work)
{
    using Wall = std::chrono::steady_clock;
    std::vector<double> wall;
    std::vector<double> processors;
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        const Wall::time_point wall_start = Wall::now();
        const std::clock_t start = std::clock();
        work();
        const std::chrono::duration<double, std::milli> passed = Wall::now() - wall_start;
        wall.push_back(passed.count());
        processors.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::printf("%-8s wall: median %6.1f ms, least %6.1f ms   processors: median %6.1f ms\n", name,
                median(wall), *std::ranges::min_element(wall), median(processors));
}

} // namespace

int main()
{
    apps::use_large_pages(); // as assess-score does
    const assess::CriteriaSet set = country_set();
    std::vector<assess::Submission> units;
    for (std::size_t index = 0; index < unit_count; ++index) {
        units.push_back(country_unit(set, index));
    }
    const assess::RoundInput input = build::round_of(std::move(units));
    std::size_t seen = 0;
    time("score", [&] { seen += score_units(set, input).size(); });
    time("digest", [&] { seen += digest_of(input, set).size(); });
    time("both", [&] { seen += score_round(set, input).units.size(); });
    return seen == repetitions * (2 * unit_count + 64) ? 0 : 1;
}
