#include "messages.hpp"
#include "unit_under_check.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace assess {

namespace {

/// The same folded number and date: one document, for however many leaves it was handed in.
using DocumentKey = std::pair<std::string, Date>;
using Documents = std::map<DocumentKey, std::vector<const Evidence*>>;

Documents documents_of(const Submission& submission)
{
    Documents documents;
    for (const Evidence& piece : submission.evidence) {
        documents[{folded_number(piece.number), piece.date}].push_back(&piece);
    }
    return documents;
}

void check_uses(const UnitUnderCheck& unit, const std::vector<const Evidence*>& pieces,
                UnitFindings& found)
{
    const Evidence& first = *pieces.front();
    std::set<std::size_t> leaves;
    for (const Evidence* const piece : pieces) {
        leaves.insert(piece->leaf);
    }
    if (leaves.size() < 2) {
        return;
    }
    std::string numbers;
    for (const std::size_t leaf : leaves) {
        numbers += (numbers.empty() ? "" : ", ") + unit.set.leaves[leaf].number;
    }
    found
        .add(check_messages::evidence_duplicate, std::nullopt,
             {first.number, first.date, std::to_string(leaves.size()), numbers})
        .item = first.number;
}

void check_files(const std::vector<const Evidence*>& pieces, UnitFindings& found)
{
    const Evidence& first = *pieces.front();
    std::set<std::string_view> files;
    for (const Evidence* const piece : pieces) {
        if (!piece->sha256.empty()) {
            files.insert(piece->sha256);
        }
    }
    if (files.size() > 1) {
        Finding& finding =
            found.add(check_messages::evidence_differs, std::nullopt, {first.number, first.date});
        finding.item = first.number;
        finding.origin = pieces.back()->origin;
    }
}

} // namespace

void check_documents(const UnitUnderCheck& unit, UnitFindings& found)
{
    for (const auto& [document, pieces] : documents_of(unit.submission)) {
        check_uses(unit, pieces, found);
        check_files(pieces, found);
    }
    const auto& all = unit.submission.evidence;
    const auto without = std::count_if(all.begin(), all.end(),
                                       [](const Evidence& piece) { return piece.sha256.empty(); });
    if (without > 0) {
        found.add(check_messages::evidence_without_file, std::nullopt,
                  {std::to_string(without), std::to_string(all.size())});
    }
}

} // namespace assess
