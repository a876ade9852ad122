#pragma once

/// \file
/// Scorecards as rows, one after the other. A second thread puts the next ones into words
/// meanwhile; the texts of a country's leaves are never all in memory.

#include "scorecard_json.hpp"

#include <cstddef>
#include <future>
#include <span>
#include <vector>

namespace assess {

/// REQUIRES that cards and set outlive it, and stay as they are.
class ScorecardRows {
public:
    ScorecardRows(std::span<const Scorecard> cards, const CriteriaSet& set);
    ScorecardRows(const ScorecardRows&) = delete; // its thread knows where it is
    ScorecardRows& operator=(const ScorecardRows&) = delete;

    /// Lives until the next call; nothing after the last card.
    const ScorecardRow* next();

private:
    void start_batch();

    std::span<const Scorecard> rest_;
    const CriteriaSet& set_;
    std::vector<ScorecardRow> rows_;
    std::size_t at_ = 0;
    std::future<std::vector<ScorecardRow>> batch_;
};

} // namespace assess
