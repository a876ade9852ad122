#pragma once

/// \file
/// Files of a register on their way into a round: scanned together with those the register has,
/// kept as they are, and counted for every unit.
///
/// Errors     every fault of every row is counted and up to ScanLimits::max_faults are added to
///            Diagnostics; with one, the store is left as it was. A file that cannot be read to its
///            end, or a full disk: Error.
/// Files      what a scan copies has a temporary name in the folder of kept files until it is kept.
///            A killed process leaves it behind; the next import removes it.

#include <assess/import/import_files.hpp>
#include <assess/records/scan.hpp>
#include <assess/store/registers.hpp>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// What becomes of the files the register has already.
enum class EarlierFiles : std::uint8_t { keep, replace };

/// What a scan needs besides its files.
struct ScanSettings {
    ScanLimits limits{};
    ScanProgress* progress = nullptr;
    std::string tool_version; ///< of who counts, for the store
};

struct RecordsRequest {
    std::optional<std::string> register_id; ///< none: the only one of the set
    std::vector<RecordFile> files;          ///< name, path, format and what becomes of bad rows
    FileKeeping keeping = FileKeeping::copy;
    EarlierFiles earlier = EarlierFiles::keep;
    /// Where rows with a fault are written, once they are left out for good; empty: nowhere. What
    /// stands there is replaced when the import is done.
    std::filesystem::path rejects;
    Language language = Language::en; ///< of the reasons written there
    ImportMode mode = ImportMode::keep;
    std::string options; ///< as the user gave them
    ScanSettings scan;
};

/// What became of a file of the register.
enum class FileFate : std::uint8_t {
    added,
    reread,   ///< there already, and read in another way now, or changed where it was left
    same,     ///< there already, or named before
    restored, ///< the same, and the store's copy of it was missing or damaged
    earlier,  ///< there already, not named
};

struct RecordsOutcome {
    struct File {
        KeptRecordFile kept; ///< counted with all the others
        FileFate fate = FileFate::added;
    };
    std::string register_id;
    std::vector<File> files;           ///< of the register, in import order
    std::size_t same = 0;              ///< named files that the register has already
    std::vector<std::string> left_out; ///< names of earlier files that were replaced
    std::uint64_t repeated_keys = 0;
    std::uint64_t changed_keys = 0;
    bool changes = false; ///< false: the store has all of it already
};

/// Reads the files outside of any Change, because it may take minutes, and keeps them within one
/// that it makes itself; a round that was changed meanwhile is an error. Nothing is returned after
/// an error. Without `round`: the only open one.
std::optional<RecordsOutcome> import_records(Store& store, const std::optional<std::string>& round,
                                             const RecordsRequest& request, const Actor& actor,
                                             Diagnostics& found);

/// Whether rows that are left out can be written there: to a file on disk, or where none is yet.
/// Otherwise an error was added; import_records() says it before it reads anything.
bool takes_rejects(const std::filesystem::path& file, Diagnostics& found);

/// The two halves of import_records(). Null after an error.
class ReadRecords;
std::shared_ptr<ReadRecords> read_records(const Store& store,
                                          const std::optional<std::string>& round,
                                          const RecordsRequest& request, Diagnostics& found);
std::optional<RecordsOutcome> keep_records(Store& store, ReadRecords& read, const Actor& actor,
                                           Diagnostics& found);

/// The registers whose values are not those of the round as it is now, in the order of the set.
std::vector<std::string> stale_registers(const Store& store,
                                         const std::optional<std::string>& round);

/// Counts a register again from its files, each read as it was imported, outside of any Change,
/// because it may take minutes. Null after an error.
class Recount;
std::shared_ptr<const Recount> count_again(const Store& store,
                                           const std::optional<std::string>& round,
                                           const std::string& id, const ScanSettings& scan,
                                           Diagnostics& found);

/// Keeps what was counted. False, with the error added, if the round was changed meanwhile.
/// REQUIRES a Change around it.
bool keep_recount(Store& store, const Recount& recount, const Actor& actor, Diagnostics& found);

} // namespace assess
