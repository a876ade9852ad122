#pragma once

/// \file
/// A small round by hand: every rule, three units, for the tests of checks and reports.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/round_input.hpp>
#include <assess/model/scorecard.hpp>
#include <assess/report/unit_sheet.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace sample {

/// A set read from TOML; throws when it has a fault.
assess::CriteriaSet set_of(std::string_view toml);

/// The set of every rule.
assess::CriteriaSet every_rule();

/// What a unit handed in, written shortly.
class UnitBuilder {
public:
    UnitBuilder(const assess::CriteriaSet& set, std::string code, std::string name);

    UnitBuilder& fact(std::string_view measure, std::string_view value);
    UnitBuilder& level(std::string_view leaf, std::size_t choice);
    UnitBuilder& items(std::string_view leaf, std::vector<std::size_t> items);
    UnitBuilder& claim(std::string_view leaf, std::string_view points, std::string explanation);
    UnitBuilder& nothing_arose(std::string_view leaf);
    UnitBuilder& evidence(std::string_view leaf, std::string number, std::string_view date,
                          std::string kind = "report");
    UnitBuilder& file(std::string sha256); ///< of the last piece
    UnitBuilder& review(std::string_view leaf, std::string_view points, std::string reason);

    assess::Submission build() const;

private:
    assess::Answer& answer(std::string_view leaf);
    std::size_t leaf_of(std::string_view leaf) const;

    const assess::CriteriaSet& set_;
    assess::Submission submission_;
    std::uint32_t line_ = 1;
};

/// A scored round with what it rests on.
struct Round {
    assess::CriteriaSet set;
    assess::RoundInput input;
    assess::Scorecards scorecards;

    assess::ScoredRound view() const { return {set, input, scorecards}; }
};

Round scored(assess::CriteriaSet set, std::vector<assess::Submission> units);

} // namespace sample
