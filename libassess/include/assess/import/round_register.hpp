#pragma once

/// \file
/// A register of a round with everything that a scan of its files needs.

#include <assess/criteria/calendar.hpp>
#include <assess/criteria/criteria_set.hpp>
#include <assess/records/scan.hpp>
#include <assess/store/registers.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assess {

struct RoundRegister {
    Round round;
    CriteriaSet set;
    std::size_t book = 0;           ///< index into CriteriaSet::registers
    std::vector<std::string> units; ///< codes, ascending
    std::optional<Calendar> calendar;
    std::vector<std::string> unit_names; ///< by units
    KeptRegister kept;                   ///< no files: not imported yet

    /// As of these files.
    std::string definition(std::span<const KeptRecordFile> files) const;
    bool is_stale() const
    {
        return !kept.files.empty() && kept.definition != definition(kept.files);
    }
    RegisterView view(std::span<const RecordFile> files) const;
};

/// The register `id` of the round, or its only register when there is no `id`. One that the set
/// does not have, or that needs a calendar the round has not: nothing, and the error in `found`.
std::optional<RoundRegister> find_register(const Store& store,
                                           const std::optional<std::string>& round,
                                           const std::optional<std::string>& id,
                                           Diagnostics& found);

} // namespace assess
