#include "evidence.hpp"

#include "documents.hpp"

#include <algorithm>

namespace assess {

namespace {

using Verdict = EvidenceJudged::Verdict;

Verdict judge(const Evidence& piece, const Leaf& leaf, const Period& period)
{
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

/// Whether the verdict on one piece decides before that on another of the same document.
bool decides_before(Verdict left, Verdict right)
{
    const auto weight = [](Verdict verdict) {
        return verdict == Verdict::rejected ? 2 : verdict == Verdict::counts ? 1 : 0;
    };
    return weight(left) > weight(right);
}

} // namespace

std::vector<EvidenceJudged> judge_evidence(std::span<const Evidence> pieces, const Leaf& leaf,
                                           const Period& period)
{
    std::vector<EvidenceJudged> judged;
    for (const Evidence& piece : pieces) {
        judged.push_back({judged.size(), judge(piece, leaf, period), 0});
    }
    if (!may_repeat_documents(pieces)) {
        return judged;
    }
    const std::vector<std::size_t> documents = documents_of(pieces);
    std::vector<std::size_t> decisive = documents;
    for (const EvidenceJudged& piece : judged) {
        std::size_t& best = decisive[documents[piece.index]];
        best = decides_before(piece.verdict, judged[best].verdict) ? piece.index : best;
    }
    for (EvidenceJudged& piece : judged) {
        piece.same_as = decisive[documents[piece.index]];
        piece.verdict = piece.same_as == piece.index ? piece.verdict : Verdict::repeated;
    }
    return judged;
}

std::uint32_t count_evidence(std::span<const Evidence> pieces, const Leaf& leaf,
                             const Period& period)
{
    if (!may_repeat_documents(pieces)) {
        return static_cast<std::uint32_t>(std::ranges::count_if(pieces, [&](const Evidence& piece) {
            return judge(piece, leaf, period) == Verdict::counts;
        }));
    }
    return static_cast<std::uint32_t>(std::ranges::count(
        judge_evidence(pieces, leaf, period), Verdict::counts, &EvidenceJudged::verdict));
}

} // namespace assess
