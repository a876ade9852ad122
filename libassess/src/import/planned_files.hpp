#pragma once

/// \file
/// Which files a register will be made of: those it has and those that were named.

#include <assess/import/import_records.hpp>
#include <assess/import/round_register.hpp>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace assess {

struct PlannedFiles {
    std::vector<RecordsOutcome::File> files; ///< in import order
    std::size_t same = 0;
    std::vector<std::string> left_out;
    bool changes = false;
};

/// A copy of the store that is missing or damaged is planned to be made again from a named file of
/// its content: its path is that file's. A named file is read for its digest only where the
/// register has a file of the same size.
PlannedFiles plan_files(const RecordsRequest& request, const RoundRegister& book);

std::vector<KeptRecordFile> kept_files_of(std::span<const RecordsOutcome::File> files);

} // namespace assess
