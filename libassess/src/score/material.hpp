#pragma once

/// \file
/// What one unit handed in, sorted by the leaf it was handed in for.
///
/// Ownership  pointers and spans into the Submission.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/submission.hpp>

#include <span>
#include <vector>

namespace assess {

struct LeafMaterial {
    const Answer* answer = nullptr;
    const Review* review = nullptr;
    const OtherResult* result = nullptr;
    std::span<const Evidence> evidence;
};

/// By index of the leaf.
std::vector<LeafMaterial> sort_material(const CriteriaSet& set, const Submission& submission);

} // namespace assess
