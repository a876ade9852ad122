#pragma once

/// \file
/// What assess-import says of imported records.

#include <assess/import/import_records.hpp>

#include <string>

namespace apps {

/// A line for the register, one for each file that is new to it, and one for all of them.
std::string records_said(const assess::RecordsOutcome& outcome, bool dry_run,
                         assess::Language language);

/// Prints what was imported. Where that fails, the Error says that the import is done, unless it
/// was a dry run.
void say_imported(const std::string& text, bool dry_run);

} // namespace apps
