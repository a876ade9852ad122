#pragma once

/// \file
/// From the files of a register to its measures, for every unit, in one pass.
///
/// Errors     every fault of every row is counted, and up to `max_faults` of them are added to
///            Diagnostics with their place, in the order of files and lines; nothing is returned
///            after an error. A file that cannot be read, is not what its digest says or becomes
///            shorter meanwhile, and a full disk: Error.
/// Threads    `jobs` of its own; the result does not depend on how many.
/// Source     what a record counts for: libassess/doc/registers.md.

#include <assess/criteria/calendar.hpp>
#include <assess/criteria/criteria_set.hpp>
#include <assess/files/new_file.hpp>
#include <assess/records/record_file.hpp>
#include <assess/text/date.hpp>
#include <assess/text/diagnostic.hpp>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assess {

/// How far a scan has come; another thread may look at it meanwhile.
struct ScanProgress {
    std::atomic<std::uint64_t> total_bytes{0}; ///< of all files, as often as they are read
    std::atomic<std::uint64_t> bytes{0};       ///< of them read
    std::atomic<std::uint64_t> rows{0};        ///< of the first reading
};

struct ScanLimits {
    unsigned jobs = 0;              ///< threads; 0: as many as there are cores
    std::size_t max_faults = 1'000; ///< shown; all are counted
    std::size_t key_bytes = std::size_t{256}
                            << 20U; ///< memory for keys; above it they go to a file
    std::size_t block_bytes = std::size_t{256} << 10U; ///< how much a thread takes at a time
    std::filesystem::path scratch; ///< folder for what does not fit; empty: the system's
};

/// A register as a round sees it.
struct RegisterView {
    const CriteriaSet& set;
    std::size_t book = 0;               ///< index into CriteriaSet::registers
    std::span<const std::string> units; ///< codes a record may name, ascending
    Period period;
    const Calendar* calendar = nullptr; ///< REQUIRED where an expression asks for working days
    std::span<const RecordFile>
        files; ///< in import order: of two records with one key the last counts
    std::span<const std::string> unit_names{}; ///< by units; none: no code is proposed for another
};

/// Whether the files' digests are asked for; without, a scan that keeps nothing is faster.
enum class Digests : std::uint8_t { compute, skip };

struct ScanRequest {
    RegisterView view;
    ScanLimits limits{};
    ScanProgress* progress = nullptr;
    /// Where rows left out are written, with the reasons; null: nowhere. They are CSV with the
    /// register's columns, then rejected_file, rejected_line, rejected_because and rejected_row.
    NewFile* rejects = nullptr;
    Language language = Language::en; ///< of the reasons
    /// By file: where a copy of the bytes is written as they are read; none: nowhere.
    std::span<std::optional<NewFile>> copies{};
    Digests digests = Digests::compute;
};

struct ScannedFile {
    std::string sha256; ///< of the bytes as they are; empty with Digests::skip
    std::uint64_t bytes = 0;
    std::uint64_t rows = 0;           ///< below the header
    std::uint64_t rejected = 0;       ///< of them: left out for a fault
    std::uint64_t outside_period = 0; ///< of them: dated outside the round's period
    std::uint64_t superseded = 0;     ///< of them: a later record has the same key
};

struct UnitRecords {
    std::uint64_t records = 0;   ///< that count: in the period, not superseded
    std::vector<Outcome> values; ///< by RegisterCounts::measures
};

struct RegisterCounts {
    std::vector<ScannedFile> files;    ///< by RegisterView::files
    std::vector<std::size_t> measures; ///< those counted from the register, in the order of the set
    std::vector<UnitRecords> units;    ///< by RegisterView::units
    std::uint64_t repeated_keys = 0;   ///< keys that several records have
    std::uint64_t changed_keys = 0;    ///< of them: with different content
};

/// What a unit without any record has.
std::vector<Outcome> counts_of_no_records(const CriteriaSet& set, std::size_t book);

std::optional<RegisterCounts> scan_records(const ScanRequest& request, Diagnostics& found);

} // namespace assess
