#include "material.hpp"

namespace assess {

std::vector<LeafMaterial> sort_material(const CriteriaSet& set, const Submission& submission)
{
    std::vector<LeafMaterial> material(set.leaves.size());
    for (const Answer& answer : submission.answers) {
        material[answer.leaf].answer = &answer;
    }
    for (const Review& review : submission.reviews) {
        material[review.leaf].review = &review;
    }
    for (const OtherResult& result : submission.results) {
        material[result.leaf].result = &result;
    }
    for (const Evidence& piece : submission.evidence) {
        std::span<const Evidence>& pieces = material[piece.leaf].evidence;
        pieces =
            pieces.empty() ? std::span{&piece, 1} : std::span{pieces.data(), pieces.size() + 1};
    }
    return material;
}

} // namespace assess
