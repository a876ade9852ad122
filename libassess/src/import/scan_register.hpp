#pragma once

/// \file
/// A register of a round on its way through the scan and into the store.

#include <assess/files/new_file.hpp>
#include <assess/import/import_records.hpp>
#include <assess/import/round_register.hpp>

#include <optional>
#include <span>

namespace assess {

struct RegisterScan {
    const RoundRegister& book;
    std::span<const KeptRecordFile> files;
    const ScanSettings& settings;
    NewFile* rejects = nullptr; ///< null: nowhere
    Language language = Language::en;
    std::span<std::optional<NewFile>> copies{};
    Digests digests = Digests::compute;
};

std::optional<RegisterCounts> scan_register(const RegisterScan& scan, Diagnostics& found);

/// Whether the store still has the register as it was when `book` was read; else an error was
/// added. REQUIRES a Change around it.
bool is_unchanged(const Store& store, const RoundRegister& book, Diagnostics& found);

CountedRegister counted(const RoundRegister& book, std::span<const KeptRecordFile> files,
                        const RegisterCounts& counts, const ScanSettings& settings);

} // namespace assess
