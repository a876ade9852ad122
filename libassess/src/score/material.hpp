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

/// By index of the leaf; takes the place of what `material` held. Rows may stand in any order, but
/// for the evidence of one leaf, which follows one another.
void sort_material(std::vector<LeafMaterial>& material, const CriteriaSet& set,
                   const Submission& submission);

} // namespace assess
