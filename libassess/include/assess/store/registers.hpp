#pragma once

/// \file
/// The registers of a round: the files each is made of, and the values counted from them.
///
/// Errors     what the rows mean was checked by the scan; here only the world can fail.
/// Source     the tables: libassess/doc/store.md.

#include <assess/records/record_file.hpp>
#include <assess/records/scan.hpp>
#include <assess/store/rounds.hpp>
#include <assess/store/store.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assess {

/// Whether the store has a copy of a register's file, or knows where it was left.
enum class FileKeeping : std::uint8_t { copy, in_place };

/// A file of a register of a round.
struct KeptRecordFile {
    RecordFile file; ///< its path: the copy, or where it was left
    FileKeeping keeping = FileKeeping::copy;
    ScannedFile scanned;     ///< as of the last scan
    std::string options;     ///< as given, for those who ask how a file was read
    std::int64_t import = 0; ///< in the store; 0: not there yet
};

struct KeptRegister {
    std::string id;
    std::string definition;            ///< register_definition() of when it was counted
    std::vector<KeptRecordFile> files; ///< in the order in which they were imported
    std::string digest;                ///< of what was counted, as the trail has it
    std::uint64_t repeated_keys = 0;
    std::uint64_t changed_keys = 0;
    bool damaged = false; ///< one of its rows in the store cannot be what was written there
};

/// By id.
std::vector<KeptRegister> kept_registers(const Store& store, const Round& round);

/// Where the registers of all rounds have files that no copy was made of.
std::vector<std::filesystem::path> files_in_place(const Store& store);

/// What the values of a register depend on: they are stale once it differs.
struct RegisterPremises {
    const CriteriaSet& set;
    std::size_t book = 0; ///< index into CriteriaSet::registers
    const Round& round;
    std::span<const std::string> units; ///< codes of the round's units, ascending
    std::span<const KeptRecordFile> files;
};

/// SHA-256 over the register and its measures as the set writes them, the period, the calendar if
/// an expression asks for working days, the units, and the files with how they are read.
std::string register_definition(const RegisterPremises& premises);

/// Whether a measure of the register asks for working days.
bool asks_for_calendar(const CriteriaSet& set, std::size_t book);
bool asks_for_calendar(const CriteriaSet& set);

/// The codes of all units of the round, ascending: what a record may name.
std::vector<std::string> unit_codes(const Store& store, const Round& round);

/// A register as it was counted just now.
struct CountedRegister {
    RegisterPremises premises; ///< its files: `scanned` is not looked at
    const RegisterCounts& counts;
    std::string tool_version;
};

/// Puts the files and values in the place of what the store has of this register, with an import
/// for each new file and an entry in the trail: "import-records", or "count-records" where no file
/// is new and none is left out. Kept files must be there already. REQUIRES an open round.
void keep_register(Store& store, const CountedRegister& counted, const Actor& actor);

} // namespace assess
