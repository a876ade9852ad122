#pragma once

/// \file
/// Everything a round is scored from.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/submission.hpp>

#include <optional>
#include <string>
#include <vector>

namespace assess {

/// A file that was imported.
struct Source {
    std::string file; ///< as the user named it
    std::string sha256;
};

struct RoundInput {
    std::string round; ///< id, such as "2026"
    Period period;
    std::optional<Date> as_of;     ///< evidence and reviews dated later are left out already
    std::vector<Submission> units; ///< the assessed ones, by code
    std::vector<Source> sources;
};

/// SHA-256 over the values in a canonical order; where they came from (files, lines) and the order
/// in which they were imported do not change it. `set` names what the indices mean.
std::string digest_of(const RoundInput& input, const CriteriaSet& set);

} // namespace assess
