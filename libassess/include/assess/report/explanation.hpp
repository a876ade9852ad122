#pragma once

/// \file
/// Every figure can be asked "why?": a leaf's rule, inputs with their file and line, arithmetic,
/// evidence, rounding and review.
///
/// Source     libassess/doc/scoring.md, section 5; the columns: libassess/doc/reports.md.

#include <assess/report/unit_sheet.hpp>

#include <optional>

namespace assess {

enum class ExplainedPart : std::uint8_t {
    rule,
    answer,
    input,
    arithmetic,
    evidence,
    rounding,
    review,
    points,
    total, ///< of the unit, here and below
    gate,
    band
};
/// "rule", "answer" …
std::string_view name_of(ExplainedPart part);

/// One statement about a leaf, or about the unit as a whole.
struct ExplainedLine {
    ExplainedPart part = ExplainedPart::rule;
    std::string text; ///< in the language asked for
    std::string id;   ///< of the measure, level, piece of evidence; empty: none
    ReportCell value; ///< the exact figure it is about, if there is one
    std::optional<Origin> origin;
};

std::vector<ExplainedLine> explain_in_words(const ExplainedUnit& unit,
                                            const LeafExplanation& explanation, Language language);

/// How the leaves come to the unit's total, what gates did, which band and rank came out.
std::vector<ExplainedLine> total_in_words(const ExplainedUnit& unit, Language language);

/// unit,criterion,part,id,value,file,line,column,text — of one leaf, or of all and the total.
ReportTable explanation_table(const ExplainedUnit& unit, std::optional<std::size_t> leaf,
                              Language language);
Page explanation_page(const ExplainedUnit& unit, std::optional<std::size_t> leaf,
                      Language language);

} // namespace assess
