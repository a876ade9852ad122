#include "builders.hpp"
#include "printers.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace {

assess::CriteriaSet small_set()
{
    assess::ChoiceRule choice;
    choice.choices = {{"yes", {}, build::number("2")}, {"no", {}, {}}};
    assess::ChecklistRule list;
    list.items = {{"p", {}, build::number("1")}, {"q", {}, build::number("1")}};
    return build::set_of(
        {build::leaf("x", "2"), build::leaf("y", "2", choice), build::leaf("z", "2", list)});
}

assess::RoundInput small_round()
{
    auto first = build::claiming("00006", {"1"});
    first.facts = build::unit("", {"1", "2.5"}).facts;
    first.answers.push_back({1, 0, {}, {}, false, "seen", {}});
    first.answers.push_back({2, {}, std::vector<std::size_t>{0, 1}, {}, false, "", {}});
    first.evidence.resize(1);
    first.evidence[0].number = "1/BC";
    first.reviews.resize(1);
    first.results = {{0, build::number("1/2"), "2026-b"}};
    return build::round_of({first, build::unit("00007", {"3"})});
}

std::string digest(const std::function<void(assess::RoundInput&)>& change)
{
    auto input = small_round();
    change(input);
    return digest_of(input, small_set());
}

} // namespace

TEST_SUITE("model/digest")
{
    TEST_CASE("where a value came from does not change the digest")
    {
        const std::string moved = digest([](assess::RoundInput& input) {
            input.units[0].facts[0].origin = {3, 14, 1};
            input.units[0].answers[0].origin = {1, 2, 3};
            input.sources.push_back({"b.csv", "00"});
        });
        CHECK(moved == digest([](assess::RoundInput&) {}));
        CHECK(moved.size() == 64);
    }

    TEST_CASE("the order in which rows came does not change the digest")
    {
        CHECK(digest([](assess::RoundInput& input) {
                  std::ranges::reverse(input.units);
                  std::ranges::reverse(input.units[1].facts);
                  std::ranges::reverse(input.units[1].answers);
              }) == digest([](assess::RoundInput&) {}));
    }

    TEST_CASE("the order of the leaves in the set does not change the digest")
    {
        auto set = small_set();
        std::swap(set.leaves[0], set.leaves[1]);
        auto input = small_round();
        for (auto& answer : input.units[0].answers) {
            answer.leaf = answer.leaf < 2 ? 1 - answer.leaf : answer.leaf;
        }
        input.units[0].evidence[0].leaf = 1;
        input.units[0].reviews[0].leaf = 1;
        input.units[0].results[0].leaf = 1;
        CHECK(digest_of(input, set) == digest([](assess::RoundInput&) {}));
    }

    TEST_CASE("every value that was handed in changes the digest")
    {
        using Input = assess::RoundInput;
        const std::vector<std::function<void(Input&)>> changes = {
            [](Input&) {},
            [](Input& input) { input.round = "2027"; },
            [](Input& input) { input.period.last = build::day("2026-12-30"); },
            [](Input& input) { input.as_of = build::day("2026-06-30"); },
            [](Input& input) { input.units.pop_back(); },
            [](Input& input) { input.units[0].unit.code = "6"; },
            [](Input& input) { input.units[0].unit.name = "Name"; },
            [](Input& input) { input.units[0].unit.valid_from = build::day("2026-01-01"); },
            [](Input& input) { input.units[0].records = {1}; },
            [](Input& input) {
                input.units[0].counts = {{3, build::counted("2")}};
            },
            [](Input& input) {
                input.units[0].counts = {{2, build::counted("2")}};
            },
            [](Input& input) {
                input.units[0].counts = {{3, build::counted("3")}};
            },
            [](Input& input) {
                input.units[0].counts = {{3, assess::Outcome::nothing_arose()}};
            },
            [](Input& input) { input.units[0].facts.pop_back(); },
            [](Input& input) { input.units[0].facts[0].value = build::number("1.000001"); },
            [](Input& input) { input.units[0].facts[0].measure = 2; },
            [](Input& input) { input.units[0].answers[0].points.reset(); },
            [](Input& input) { input.units[0].answers[0].not_applicable = true; },
            [](Input& input) { input.units[0].answers[1].choice = 1; },
            [](Input& input) { input.units[0].answers[1].explanation = "heard"; },
            [](Input& input) { input.units[0].answers[2].items->pop_back(); },
            [](Input& input) { input.units[0].evidence[0].number = "2/BC"; },
            [](Input& input) { input.units[0].evidence[0].kind = "report"; },
            [](Input& input) { input.units[0].evidence[0].date = build::day("2026-05-01"); },
            [](Input& input) { input.units[0].evidence[0].sha256 = "ab"; },
            [](Input& input) { input.units[0].evidence[0].rejected = true; },
            [](Input& input) { input.units[0].reviews[0].points = build::number("0"); },
            [](Input& input) { input.units[0].reviews[0].excluded = false; },
            [](Input& input) { input.units[0].reviews[0].excluded = true; },
            [](Input& input) { input.units[0].reviews[0].reason = "because"; },
            [](Input& input) { input.units[0].results[0].share = build::number("1/3"); }};
        std::set<std::string> digests;
        for (const auto& change : changes) {
            digests.insert(digest(change));
        }
        CHECK(digests.size() == changes.size());
    }

    TEST_CASE("registers that were imported and hold no record of the unit change nothing")
    {
        CHECK(digest([](assess::RoundInput& input) {
                  input.units[0].records = {0, 0};
                  input.registers = {{1, {{"d.csv", "ab", 7, 0, 7, 0}}, 0, 0, false}};
              }) == digest([](assess::RoundInput&) {}));
    }

    TEST_CASE("the order of counted values does not change the digest")
    {
        const assess::CountedValue two{3, build::counted("2")};
        const assess::CountedValue none{2, assess::Outcome::nothing_arose()};
        CHECK(digest([&](assess::RoundInput& input) {
                  input.units[0].counts = {two, none};
              }) == digest([&](assess::RoundInput& input) {
                  input.units[0].counts = {none, two};
              }));
    }

    TEST_CASE("a text cannot pass for two")
    {
        const auto with = [](std::string title, std::string page) {
            return digest([&](assess::RoundInput& input) {
                input.units[0].evidence[0].title = std::move(title);
                input.units[0].evidence[0].page = std::move(page);
            });
        };
        CHECK(with("a1:b", "") != with("a", "b"));
        CHECK(with("a", "1:b") != with("a1:", "b"));
    }
}
