#include "builders.hpp"
#include "printers.hpp"

#include <assess/score/run_examples.hpp>

using build::number;

namespace {

/// Two leaves: one claimed, with evidence asked for, and one that the superior grants.
assess::CriteriaSet with_example()
{
    auto set = build::set_of({build::leaf("x", "6"), build::leaf("y", "4", assess::GrantedRule{})});
    set.leaves[0].evidence = assess::EvidenceDemand{};
    set.bands[0].quota = assess::Quota{number("0.2"), {}};
    assess::Example example;
    example.id = "one";
    example.answers = {{0, {}, {}, number("5"), false, {}}, {1, {}, {}, number("3"), false, {}}};
    example.points = {{assess::Part::leaf, 0, number("5"), {4, 1}},
                      {assess::Part::lesson, 0, number("8"), {5, 1}}};
    example.total = number("8");
    example.band = 0;
    example.spot = {2, 1};
    set.examples = {example};
    return set;
}

std::vector<std::string> ids_of(const assess::CriteriaSet& set)
{
    assess::Diagnostics found;
    CHECK(run_examples(set, "set.toml", found) == set.examples.size());
    std::vector<std::string> ids;
    for (const assess::Diagnostic& diagnostic : found.all()) {
        ids.push_back(std::to_string(diagnostic.place.line) + " " +
                      std::string{diagnostic.message->id});
    }
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_SUITE("score/run_examples")
{
    TEST_CASE("an example holds without documents, quotas and reviews")
    {
        CHECK(ids_of(with_example()).empty());
    }

    TEST_CASE("every figure that differs is told at its place")
    {
        auto set = with_example();
        set.examples[0].points[0].points = number("4");
        set.examples[0].points[1].points = number("7");
        set.examples[0].total = number("7");
        set.examples[0].band = 1;
        CHECK(ids_of(set) ==
              Ids{"4 example-points", "5 example-points", "2 example-total", "2 example-band"});
    }

    TEST_CASE("the message says what was expected and what the set gives")
    {
        auto set = with_example();
        set.examples[0].points[0].points = number("4.5");
        assess::Diagnostics found;
        run_examples(set, "set.toml", found);
        REQUIRE(found.all().size() == 1);
        CHECK(sentence(found.all().front(), assess::Language::en) ==
              R"(example "one" expects 4.5 points for "x", and the set gives 5)");
    }

    TEST_CASE("a measure counted from a register has the value that the example gives")
    {
        auto set = with_example();
        set.measures[0].source = assess::Counted{};
        set.leaves[0].rule = assess::CountRule{build::value("a"), number("2")};
        set.examples[0].facts = {{0, number("3")}};
        set.examples[0].points = {{assess::Part::leaf, 0, number("6"), {4, 1}}};
        set.examples[0].total = number("9");
        CHECK(ids_of(set).empty());
        set.examples[0].facts.clear();
        CHECK(ids_of(set) == Ids{"4 example-points", "2 example-total", "2 example-band"});
    }

    TEST_CASE("points of a leaf that does not apply are told as such")
    {
        auto set = with_example();
        set.leaves[1].applies = {false};
        set.examples[0].points = {{assess::Part::leaf, 1, number("3"), {4, 1}}};
        set.examples[0].total.reset();
        set.examples[0].band.reset();
        CHECK(ids_of(set) == Ids{"4 example-not-applicable"});
    }

    TEST_CASE("an example that hands in nothing has no total and no band")
    {
        auto set = with_example();
        set.examples[0].answers.clear();
        set.examples[0].points.clear();
        CHECK(ids_of(set) == Ids{"2 example-total", "2 example-band"});
    }
}
