#include "printers.hpp"
#include "report/sample_round.hpp"

#include <assess/check/run_checks.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

/// A unit without fault but for what the test adds.
sample::UnitBuilder complete(const CriteriaSet& set, std::string code = "001")
{
    sample::UnitBuilder unit{set, std::move(code), "Xã"};
    unit.fact("done", "20").fact("tasks_due", "20").fact("faults", "0");
    unit.level("level", 0).evidence("level", "1/BC", "2026-03-01").file("aa");
    return unit;
}

sample::UnitBuilder with_claims(const CriteriaSet& set)
{
    sample::UnitBuilder unit = complete(set);
    unit.items("items", {0, 1}).claim("claim", "4", "").review("grant", "5", "tốt");
    return unit;
}

/// "check leaf" of each finding, in order; "check" alone where there is no leaf.
std::vector<std::string> found_in(const sample::Round& round, const CheckSelection& selection = {})
{
    std::vector<std::string> lines;
    for (const Finding& finding : run_checks(round.set, round.input, round.scorecards, selection)) {
        lines.push_back(finding.check +
                        (finding.leaf ? " " + round.set.leaves[*finding.leaf].id : ""));
    }
    return lines;
}

using Lines = std::vector<std::string>;

/// One unit, changed by `change`.
template <typename Change> Lines found_after(const Change& change)
{
    CriteriaSet set = sample::every_rule();
    sample::UnitBuilder unit = with_claims(set);
    change(unit);
    std::vector<Submission> units{unit.build()};
    return found_in(sample::scored(std::move(set), std::move(units)));
}

} // namespace

TEST_SUITE("check/run_checks")
{
    TEST_CASE("a unit that handed in everything has no finding")
    {
        CHECK(found_after([](sample::UnitBuilder&) {}) == Lines{});
    }

    TEST_CASE("gaps are found once, by leaf or by measure")
    {
        CriteriaSet set = sample::every_rule();
        std::vector<Submission> units{complete(set).build()};
        CHECK(found_in(sample::scored(std::move(set), std::move(units))) ==
              Lines{"round-incomplete", "leaf-unanswered items", "leaf-unanswered claim",
                    "grant-pending grant"});

        CriteriaSet again = sample::every_rule();
        sample::UnitBuilder unit{again, "001", "Xã"};
        unit.fact("done", "20").level("level", 0).evidence("level", "1/BC", "2026-03-01");
        unit.file("aa").items("items", {0}).claim("claim", "4", "").review("grant", "5", "tốt");
        std::vector<Submission> gaps{unit.build()};
        CHECK(found_in(sample::scored(std::move(again), std::move(gaps))) ==
              Lines{"round-incomplete", "gate-open", "set-check-not-evaluated",
                    "measure-missing steps", "measure-missing line"});
    }

    TEST_CASE("a unit that handed in nothing is said once")
    {
        CriteriaSet set = sample::every_rule();
        std::vector<Submission> units{sample::UnitBuilder{set, "001", "Xã"}.build()};
        CHECK(found_in(sample::scored(std::move(set), std::move(units))) ==
              Lines{"round-incomplete", "unit-not-submitted"});
    }

    TEST_CASE("evidence is held against period, kind, file and number")
    {
        CHECK(found_after([](auto& unit) {
                  unit.evidence("level", "2/BC", "2025-12-31").file("bb");
              }) == Lines{"evidence-out-of-period level"});
        CHECK(found_after([](auto& unit) {
                  unit.evidence("level", "2/BC", "2026-12-31", "photo").file("bb");
              }) == Lines{"evidence-kind-not-listed level"});
        CHECK(found_after([](auto& unit) { unit.evidence("items", "2/BC", "2026-02-01"); }) ==
              Lines{"evidence-without-file"});
        CHECK(found_after([](auto& unit) {
                  unit.evidence("items", "1/BC", "2026-03-01").file("aa");
              }) == Lines{"evidence-duplicate"});
        CHECK(found_after([](auto& unit) {
                  unit.evidence("level", "1/BC", "2026-03-01").file("cc");
              }) == Lines{"evidence-differs", "evidence-repeated level"});
        CHECK(found_after([](auto& unit) {
                  unit.evidence("level", "01/bc", "2026-03-01").file("aa");
              }) == Lines{"evidence-repeated level"});
        CHECK(found_after([](auto& unit) {
                  unit.evidence("items", "01/bc", "2026-03-01").file("aa");
              }) == Lines{"evidence-duplicate"});
    }

    TEST_CASE("a bonus that nobody claimed is no gap, a claim that cannot be read is one")
    {
        CriteriaSet set = sample::every_rule();
        const auto items = *set.find_leaf("items");
        set.leaves[items].kind = LeafKind::bonus;
        std::vector<Submission> units{
            complete(set).claim("claim", "4", "").review("grant", "5", "tốt").build()};
        CHECK(found_in(sample::scored(std::move(set), std::move(units))) == Lines{});
    }

    TEST_CASE("a file that two units handed in is found in both")
    {
        CriteriaSet set = sample::every_rule();
        std::vector<Submission> units{complete(set, "001").build(), complete(set, "002").build()};
        CheckSelection selection;
        selection.only = {"evidence-copied"};
        CHECK(found_in(sample::scored(std::move(set), std::move(units)), selection) ==
              Lines{"evidence-copied level", "evidence-copied level"});
    }

    TEST_CASE("figures are held against bounds, gates and the checks of the set")
    {
        CriteriaSet set = sample::every_rule();
        sample::UnitBuilder unit{set, "001", "Xã"};
        unit.fact("done", "101").fact("tasks_due", "20").fact("faults", "6");
        std::vector<Submission> units{unit.build()};
        CheckSelection selection;
        selection.only = {"measure-out-of-bounds", "gate-fired", "set:done-of-due"};
        CHECK(found_in(sample::scored(std::move(set), std::move(units)), selection) ==
              Lines{"gate-fired", "measure-out-of-bounds", "set:done-of-due"});
    }

    TEST_CASE("a claim of nothing arose is held against the figures and the set")
    {
        CHECK(found_after([](auto& unit) { unit.nothing_arose("ratio"); }) ==
              Lines{"not-applicable-claimed ratio", "not-applicable-contradicted ratio"});
        CHECK(found_after([](auto& unit) { unit.nothing_arose("line"); }).front() ==
              "not-applicable-not-allowed line");
    }

    TEST_CASE("a check that could look at nothing is named")
    {
        CriteriaSet set = sample::every_rule();
        sample::UnitBuilder unit{set, "001", "Xã"};
        std::vector<Submission> units{unit.fact("faults", "0").build(),
                                      sample::UnitBuilder{set, "002", "Xã"}.build()};
        const auto round = sample::scored(std::move(set), std::move(units));
        CheckSelection selection;
        const auto idle = [&] {
            return checks_not_evaluated(round.set, round.input, round.scorecards, selection);
        };
        CHECK(idle() == Lines{"set:done-of-due"});
        selection.only = {"set:done-of-due", "gate-fired", "near-bound", "round-incomplete"};
        CHECK(found_in(round, selection) == Lines{"round-incomplete", "set-check-not-evaluated"});
        CHECK(idle() == Lines{"set:done-of-due"});
        selection.units = {"002"};
        CHECK(idle() == Lines{"gate-fired", "near-bound", "round-incomplete", "set:done-of-due"});
        selection.skip = selection.only;
        CHECK(selected_checks(round.set, selection) == Lines{});
    }

    TEST_CASE("a selection leaves out checks and units")
    {
        CriteriaSet set = sample::every_rule();
        std::vector<Submission> units{sample::UnitBuilder{set, "001", "Xã"}.build(),
                                      sample::UnitBuilder{set, "002", "Xã"}.build()};
        const auto round = sample::scored(std::move(set), std::move(units));
        CheckSelection selection;
        selection.units = {"002"};
        CHECK(found_in(round, selection) == Lines{"unit-not-submitted"});
        selection.skip = {"unit-not-submitted"};
        CHECK(found_in(round, selection) == Lines{});
    }
}
