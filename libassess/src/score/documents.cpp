#include "documents.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace assess {

namespace {

/// More than this are not compared in pairs.
constexpr std::size_t few = 16;

bool share_file(const Evidence& left, const Evidence& right)
{
    return !left.sha256.empty() && left.sha256 == right.sha256;
}

/// Sets of pieces that are joined pair by pair; the first piece of each set stands for it.
class Joined {
public:
    explicit Joined(std::size_t count) : first_(count)
    {
        std::iota(first_.begin(), first_.end(), std::size_t{0});
    }

    void join(std::size_t left, std::size_t right)
    {
        const auto [first, second] = std::minmax({first_of(left), first_of(right)});
        first_[second] = first;
    }

    std::size_t first_of(std::size_t piece)
    {
        while (first_[piece] != piece) {
            first_[piece] = first_[first_[piece]];
            piece = first_[piece];
        }
        return piece;
    }

private:
    std::vector<std::size_t> first_;
};

/// Joins the pieces whose keys are equal.
template <typename Key>
void join_equal(std::vector<std::pair<Key, std::size_t>> keys, Joined& joined)
{
    std::ranges::sort(keys);
    for (std::size_t next = 1; next < keys.size(); ++next) {
        if (keys[next - 1].first == keys[next].first) {
            joined.join(keys[next - 1].second, keys[next].second);
        }
    }
}

} // namespace

bool may_repeat_documents(std::span<const Evidence> pieces)
{
    if (pieces.size() > few) {
        return true;
    }
    for (std::size_t right = 1; right < pieces.size(); ++right) {
        for (std::size_t left = 0; left < right; ++left) {
            if (pieces[left].date == pieces[right].date ||
                share_file(pieces[left], pieces[right])) {
                return true;
            }
        }
    }
    return false;
}

std::vector<std::size_t> documents_of(std::span<const Evidence> pieces)
{
    std::vector<std::pair<std::pair<Date, std::string>, std::size_t>> by_number;
    std::vector<std::pair<std::string_view, std::size_t>> by_file;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const Evidence& piece = pieces[index];
        by_number.push_back({{piece.date, folded_number(piece.number)}, index});
        if (!piece.sha256.empty()) {
            by_file.emplace_back(piece.sha256, index);
        }
    }
    Joined joined{pieces.size()};
    join_equal(std::move(by_number), joined);
    join_equal(std::move(by_file), joined);
    std::vector<std::size_t> documents;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        documents.push_back(joined.first_of(index));
    }
    return documents;
}

} // namespace assess
