#pragma once

/// \file
/// Everything a round is scored from.

#include <assess/criteria/criteria_set.hpp>
#include <assess/model/submission.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// A file that was imported.
struct Source {
    std::string file; ///< as the user named it
    std::string sha256;
};

/// A file of a register, as it was last scanned.
struct RegisterFile {
    std::string file; ///< as the user named it
    std::string sha256;
    std::uint64_t rows = 0;           ///< below the header
    std::uint64_t rejected = 0;       ///< of them: left out for a fault
    std::uint64_t outside_period = 0; ///< of them: dated outside the round's period
    std::uint64_t superseded = 0;     ///< of them: a later record has the same key
};

/// A register that was imported for the round, and what its values rest on.
struct RegisterInput {
    std::size_t book = 0;            ///< index into CriteriaSet::registers
    std::vector<RegisterFile> files; ///< in the order in which they were imported
    std::uint64_t repeated_keys = 0; ///< keys that several records have
    std::uint64_t changed_keys = 0;  ///< of them: with different content
    /// The set, the calendar, the units or the files are others than when it was counted.
    bool stale = false;
};

/// The calendar that working days are counted by.
struct CalendarUsed {
    std::string id;
    std::string sha256;
};

struct RoundInput {
    std::string round; ///< id, such as "2026"
    Period period;
    std::optional<Date> as_of;     ///< evidence and reviews dated later are left out already
    std::vector<Submission> units; ///< the assessed ones, by code
    std::vector<Source> sources;
    std::vector<RegisterInput> registers{}; ///< in the order of the set
    std::optional<CalendarUsed> calendar{};
};

/// SHA-256 over the values in a canonical order, those counted from registers among them; where
/// they came from (files, lines) and the order in which they were imported do not change it. `set`
/// names what the indices mean.
std::string digest_of(const RoundInput& input, const CriteriaSet& set);

} // namespace assess
