#pragma once

/// \file
/// The official sheet of one unit: lessons, criteria and leaves with their points and the reason
/// for each lost one.
///
/// Source     the columns are a contract: libassess/doc/reports.md.

#include <assess/report/premises.hpp>
#include <assess/score/explain.hpp>

#include <span>

namespace assess {

/// One unit of a round. `explanations` are those of explain_unit().
///
/// REQUIRES that `unit` is an index into the input's units and the scorecards alike.
struct ExplainedUnit {
    const ScoredRound& round;
    std::size_t unit = 0;
    std::span<const LeafExplanation> explanations;

    const Submission& submission() const { return round.input.units[unit]; }
    const Scorecard& card() const { return round.scorecards.units[unit]; }
};

/// level,number,id,title,state,max,self,computed,verified,final,note; titles and notes in the
/// language.
ReportTable unit_table(const ExplainedUnit& unit, Language language);

/// With the unit, its total, band, rank, gates and cautions above the table and the premises below.
Page unit_page(const ExplainedUnit& unit, Language language);

/// The sheet as JSON.
std::string unit_json(const ExplainedUnit& unit, Language language);

} // namespace assess
