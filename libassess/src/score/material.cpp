#include "material.hpp"

namespace assess {

void sort_material(std::vector<LeafMaterial>& material, const CriteriaSet& set,
                   const Submission& submission)
{
    material.assign(set.leaves.size(), {});
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
}

} // namespace assess
