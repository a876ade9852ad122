#pragma once

/// \file
/// A second scan of a register, written from libassess/doc/registers.md without a thought of time.

#include "record_reading.hpp"

#include <assess/records/list_records.hpp>

namespace reference {

struct RegisterScan {
    assess::RegisterCounts counts;            ///< meaningful when `accepted`
    std::vector<ReadFile> files;              ///< as they were read
    std::vector<assess::NotCounted> standing; ///< of all records, file by file, without conditions
    std::vector<RecordFault> warnings; ///< of records that replace others or are outside the period
    bool accepted = false;             ///< no file was refused
    bool read_to_end = true;           ///< false: too many faults to say anything
};

RegisterScan scan_register(const ReadingFrame& frame, const std::vector<FileToRead>& files);

/// The unit's records that count and fulfil `where`, or all its others. REQUIRES `accepted`.
std::vector<assess::ListedRecord> list_of(const RegisterScan& scan, const ReadingFrame& frame,
                                          const std::string& unit, const assess::Expression& where,
                                          assess::Wanted wanted);

/// What must be said of all files; not of rows that are skipped. Warnings, if there are no errors.
std::vector<RecordFault> faults_to_say(const RegisterScan& scan,
                                       const std::vector<FileToRead>& files);

} // namespace reference
