#include "scorecard_rows.hpp"

#include <algorithm>

namespace assess {

namespace {

constexpr std::size_t batch_size = 256;

std::vector<ScorecardRow> rows_of(std::span<const Scorecard> cards, const CriteriaSet& set)
{
    std::vector<ScorecardRow> rows;
    rows.reserve(cards.size());
    for (const Scorecard& card : cards) {
        rows.push_back(row_of(card, set));
    }
    return rows;
}

} // namespace

ScorecardRows::ScorecardRows(std::span<const Scorecard> cards, const CriteriaSet& set)
    : rest_{cards}, set_{set}
{
    start_batch();
}

const ScorecardRow* ScorecardRows::next()
{
    if (at_ == rows_.size()) {
        rows_ = batch_.valid() ? batch_.get() : std::vector<ScorecardRow>{};
        at_ = 0;
        start_batch();
    }
    return rows_.empty() ? nullptr : &rows_[at_++];
}

void ScorecardRows::start_batch()
{
    if (rest_.empty()) {
        return;
    }
    const auto batch = rest_.first(std::min(rest_.size(), batch_size));
    rest_ = rest_.subspan(batch.size());
    batch_ = std::async(std::launch::async, [this, batch] { return rows_of(batch, set_); });
}

} // namespace assess
