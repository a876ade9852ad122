#pragma once

/// \file
/// One function a kind of file: takes every row that can be taken, and says what is wrong with the
/// others.

#include "evidence_files.hpp"
#include "round_contents.hpp"
#include "row_sink.hpp"

#include <assess/text/csv.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace assess {

/// The file being read and where its rows go.
struct FileReading {
    CsvReader& csv;
    std::uint32_t file = 0; ///< index into Import::files
    RowSink& rows;
    Diagnostics& found;
    Import& import;
    KeptValues& kept;

    std::uint32_t& lacks() const { return import.files[file].lacks; }
};

/// The values that the round will have: one that the file lacks stays as the round has it.
std::vector<std::string> values_after(const HandedInRow& row, const FileReading& reading);

/// What the heading of such a file must have.
CsvHeading unit_heading();
CsvHeading fact_heading(const CriteriaSet& set);
CsvHeading answer_heading();
CsvHeading evidence_heading();
CsvHeading review_heading();
CsvHeading key_heading(RowKind kind, const CriteriaSet& set);

/// Where the kind and the parent of a unit stand.
struct UnitCells {
    std::uint32_t kind = 0;
    std::uint32_t parent = 0;
};

/// A list of units has no more: a country has a hundredth of it.
constexpr std::size_t max_units = 500'000;

/// Adds to `cells` for each row that is taken, until there are more than `max_units`.
void read_unit_rows(const FileReading& reading, const RoundContents& round, const Period& period,
                    std::vector<UnitCells>& cells);
void read_fact_rows(const FileReading& reading, RoundContents& round);
void read_answer_rows(const FileReading& reading, RoundContents& round);
/// `kept_files` is the folder of the files that the store has.
void read_evidence_rows(const FileReading& reading, RoundContents& round, EvidenceFiles& files,
                        const std::filesystem::path& kept_files);
/// Looks up what the rows of evidence point to, and says nothing.
void look_up_locations(const ImportedFile& file, const ReadingOptions& reading,
                       EvidenceFiles& files);
/// `evidence` is what was handed in and may be judged.
void read_review_rows(const FileReading& reading, RoundContents& round,
                      const std::vector<KnownEvidence>& evidence, const Period& period);

/// The keys of rows that are to be withdrawn, which the store knows even where the set no longer
/// speaks of them.
void read_key_rows(const FileReading& reading, RowKind kind, RoundContents& round);

/// What can only be said of all units together: parents, kinds.
void check_units(const Import& import, const std::vector<UnitCells>& cells,
                 const std::vector<KnownUnit>& known, const CriteriaSet& set, Diagnostics& found);

} // namespace assess
