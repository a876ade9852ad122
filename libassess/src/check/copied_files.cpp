#include "copied_files.hpp"

#include "messages.hpp"
#include "unit_under_check.hpp"

#include <map>
#include <string_view>

namespace assess {

namespace {

/// More codes than this make no sentence.
constexpr std::size_t most_codes = 5;

/// By code: the first piece of the unit with this file.
using Holders = std::map<std::string_view, const Evidence*>;

std::map<std::string_view, Holders> holders_by_file(const RoundInput& input)
{
    std::map<std::string_view, Holders> files;
    for (const Submission& submission : input.units) {
        for (const Evidence& piece : submission.evidence) {
            if (!piece.sha256.empty()) {
                files[piece.sha256].emplace(submission.unit.code, &piece);
            }
        }
    }
    return files;
}

std::string others(const Holders& holders, std::string_view unit)
{
    std::string codes;
    std::size_t named = 0;
    for (const auto& holder : holders) {
        if (holder.first == unit) {
            continue;
        }
        if (named == most_codes) {
            return codes + ", …";
        }
        codes += codes.empty() ? "" : ", ";
        codes += holder.first;
        ++named;
    }
    return codes;
}

} // namespace

std::vector<Finding> find_copied_files(const RoundInput& input)
{
    std::vector<Finding> all;
    for (const auto& file : holders_by_file(input)) {
        if (file.second.size() < 2) {
            continue;
        }
        for (const auto& [unit, piece] : file.second) {
            UnitFindings found{std::string{unit}};
            Finding& finding = found.add(check_messages::evidence_copied, piece->leaf,
                                         {piece->number, others(file.second, unit)});
            finding.item = piece->number;
            finding.origin = piece->origin;
            all.push_back(std::move(finding));
        }
    }
    return all;
}

} // namespace assess
