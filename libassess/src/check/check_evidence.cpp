#include "messages.hpp"
#include "unit_under_check.hpp"

#include <assess/criteria/rule_words.hpp>

namespace assess {

namespace {

LocalText titles_of(const CriteriaSet& set, const std::vector<std::string>& kinds)
{
    return {{{"vi", evidence_kinds_in_words(set, kinds, Language::vi)},
             {"en", evidence_kinds_in_words(set, kinds, Language::en)}}};
}

/// Points that were earned, or given in review, although too little proves them.
bool lacks_evidence(const Leaf& leaf, const LeafScore& score)
{
    if (!leaf.evidence || score.evidence_counted >= leaf.evidence->at_least) {
        return false;
    }
    return score.state == LeafState::no_evidence ||
           (score.state == LeafState::verified && score.final_points().sign() > 0);
}

void check_piece(const UnitUnderCheck& unit, std::size_t leaf, const EvidenceJudged& judged,
                 UnitFindings& found)
{
    const Evidence& piece = unit.submission.evidence[judged.index];
    Finding* finding = nullptr;
    switch (judged.verdict) {
    case EvidenceJudged::Verdict::counts:
    case EvidenceJudged::Verdict::rejected:
        return;
    case EvidenceJudged::Verdict::outside_period:
        finding =
            &found.add(check_messages::evidence_out_of_period, leaf,
                       {piece.number, piece.date, unit.input.period.first, unit.input.period.last});
        break;
    case EvidenceJudged::Verdict::kind_not_listed:
        finding = &found.add(check_messages::evidence_kind_not_listed, leaf,
                             {piece.number, titles_of(unit.set, {piece.kind}),
                              titles_of(unit.set, unit.set.leaves[leaf].evidence->kinds)});
        break;
    case EvidenceJudged::Verdict::repeated: {
        const Evidence& other = unit.submission.evidence[judged.same_as];
        finding = &found.add(check_messages::evidence_repeated, leaf,
                             {piece.number, piece.date, other.number, other.date});
        break;
    }
    }
    finding->item = piece.number;
    finding->origin = piece.origin;
}

} // namespace

void check_evidence(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const LeafExplanation& explanation : unit.leaves) {
        const LeafScore& score = explanation.score;
        const Leaf& leaf = unit.set.leaves[score.leaf];
        if (lacks_evidence(leaf, score)) {
            found.add(
                check_messages::evidence_missing, score.leaf,
                {std::to_string(score.evidence_counted), std::to_string(leaf.evidence->at_least)});
        }
        for (const EvidenceJudged& judged : explanation.evidence) {
            check_piece(unit, score.leaf, judged, found);
        }
    }
}

} // namespace assess
