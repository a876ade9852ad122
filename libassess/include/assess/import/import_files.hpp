#pragma once

/// \file
/// Files of units, facts, answers, evidence and reviews on their way into a round.
///
/// Errors     every fault of every file is counted, and the first ImportRequest::max_errors are
///            added to Diagnostics with their places; with one, the store is left as it was. A file
///            that cannot be read at all: Error.

#include <assess/criteria/criteria_set.hpp>
#include <assess/store/imports.hpp>
#include <assess/text/date.hpp>
#include <assess/text/decimal.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace assess {

/// How the cells are written. Nothing of it is guessed.
struct ReadingOptions {
    std::optional<char> delimiter; ///< none: found from the header line
    DecimalMark decimal = DecimalMark::point;
    DateOrder dates = DateOrder::ymd;
    /// The folder that `location` of a piece of evidence is looked up in; none: it is only text.
    std::optional<std::filesystem::path> evidence_folder;
    /// False: nobody gave the mark, so that a figure which both marks could mean is refused.
    bool decimal_is_said = true;
    Grouping grouping = Grouping::none; ///< another mark than the decimal one
    bool drop_files = false;   ///< pieces of evidence may give up the file that the round has
    RowUse use = RowUse::keep; ///< withdraw: only the columns of the key are read, not of units
};

/// The files that rows of evidence point to.
class EvidenceFiles;

/// Whether what was read is kept, or only compared with what is there.
enum class ImportMode : std::uint8_t { keep, dry_run };

struct ImportRequest {
    RowKind kind = RowKind::units;
    std::vector<ImportedFile> files; ///< name and bytes
    ReadingOptions reading;
    IfExists if_exists = IfExists::update;
    ImportMode mode = ImportMode::keep;
    std::string options;                       ///< as the user gave them
    std::shared_ptr<EvidenceFiles> evidence{}; ///< looked up before; none: as they are come upon
    std::size_t max_errors = 1'000; ///< added to Diagnostics, and as many warnings; all are counted
};

/// Looks up and hashes the files that rows of evidence point to, and copies them for
/// ImportMode::keep. It may take minutes: REQUIRES no Change or Snapshot around it. Nothing is kept
/// before import_files() does it: copies go with `request.evidence`. Says nothing of the rows.
void look_up_evidence(const Store& store, ImportRequest& request);

/// All files together are taken in, or nothing is. Nothing is returned after an error. `set` is the
/// set of the round. REQUIRES a Change around it for ImportMode::keep, a Snapshot otherwise.
std::optional<ImportOutcome> import_files(Store& store, const Round& round, const CriteriaSet& set,
                                          ImportRequest request, const Actor& actor,
                                          Diagnostics& found);

} // namespace assess
