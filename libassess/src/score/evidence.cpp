#include "evidence.hpp"

#include <algorithm>

namespace assess {

EvidenceJudged::Verdict judge(const Evidence& piece, const Leaf& leaf, const Period& period)
{
    using Verdict = EvidenceJudged::Verdict;
    if (piece.rejected) {
        return Verdict::rejected;
    }
    if (leaf.evidence && !leaf.evidence->kinds.empty() &&
        std::ranges::find(leaf.evidence->kinds, piece.kind) == leaf.evidence->kinds.end()) {
        return Verdict::kind_not_listed;
    }
    const bool within_period = !leaf.evidence || leaf.evidence->within_period;
    if (within_period && !period.contains(piece.date)) {
        return Verdict::outside_period;
    }
    return Verdict::counts;
}

std::uint32_t count_evidence(std::span<const Evidence> pieces, const Leaf& leaf,
                             const Period& period)
{
    std::uint32_t count = 0;
    for (const Evidence& piece : pieces) {
        if (judge(piece, leaf, period) == EvidenceJudged::Verdict::counts) {
            ++count;
        }
    }
    return count;
}

} // namespace assess
