#include "evidence_messages.hpp"
#include "file_messages.hpp"
#include "read_rows.hpp"

#include <assess/files/new_file.hpp>
#include <assess/import/import_files.hpp>
#include <assess/text/digest.hpp>

#include <memory>
#include <set>
#include <utility>

namespace assess {

namespace {

/// Everything the files are read against, and what is gathered from them.
struct Reading {
    RowKind kind;
    RoundContents round;
    std::vector<KnownEvidence> evidence;
    EvidenceFiles& files;
    Period period;
    KeptValues kept;
    std::filesystem::path kept_files;
    std::vector<UnitCells> unit_cells{};
};

CsvHeading heading_of(const Reading& reading)
{
    const CriteriaSet& set = reading.round.set();
    if (reading.round.options().use == RowUse::withdraw) {
        return key_heading(reading.kind, set);
    }
    switch (reading.kind) {
    case RowKind::units:
        return unit_heading();
    case RowKind::facts:
        return fact_heading(set);
    case RowKind::answers:
        return answer_heading();
    case RowKind::evidence:
        return evidence_heading();
    case RowKind::reviews:
        break;
    }
    return review_heading();
}

void read_file_rows(const FileReading& file, Reading& reading)
{
    if (reading.round.options().use == RowUse::withdraw) {
        return read_key_rows(file, reading.kind, reading.round);
    }
    switch (reading.kind) {
    case RowKind::units:
        return read_unit_rows(file, reading.round, reading.period, reading.unit_cells);
    case RowKind::facts:
        return read_fact_rows(file, reading.round);
    case RowKind::answers:
        return read_answer_rows(file, reading.round);
    case RowKind::evidence:
        return read_evidence_rows(file, reading.round, reading.files, reading.kept_files);
    case RowKind::reviews:
        return read_review_rows(file, reading.round, reading.evidence, reading.period);
    }
}

void read_all(Import& import, Reading& reading, Diagnostics& found)
{
    RowSink rows{import, found};
    const CsvHeading heading = heading_of(reading);
    for (std::size_t i = 0; i < import.files.size(); ++i) {
        ImportedFile& file = import.files[i];
        CsvReader csv{file.bytes, file.name, reading.round.options().delimiter,
                      found,      {},        &heading};
        if (!csv.header().empty()) {
            read_file_rows({csv, static_cast<std::uint32_t>(i), rows, found, import, reading.kept},
                           reading);
        }
        file.rows = csv.rows();
    }
    for (ImportedFile& file : import.files) {
        file.sha256 = found.any_error() ? std::string{} : sha256(file.bytes);
    }
}

void say_conflicts(const Import& import, const ImportOutcome& outcome, Diagnostics& found)
{
    for (const std::size_t index : outcome.conflicts) {
        const RowView row = import.rows[index];
        found.add(messages::import_row_exists, {import.files[row.file].name, row.line, row.column},
                  {key_text(row.key)});
    }
}

/// The parts of the key that the rows of this kind have.
Phrase withdrawing_hint(RowKind kind)
{
    switch (kind) {
    case RowKind::units:
    case RowKind::facts:
        return {"write the code of the unit and the id of the measure",
                "ghi đúng mã đơn vị và mã số liệu"};
    case RowKind::answers:
        return {"write the code of the unit and the criterion", "ghi đúng mã đơn vị và tiêu chí"};
    case RowKind::evidence:
        return {
            "write the code of the unit, the criterion, and the number and date of the document",
            "ghi đúng mã đơn vị, tiêu chí, số hiệu và ngày của tài liệu"};
    case RowKind::reviews:
        break;
    }
    return {
        "write the code of the unit, the criterion, the document if one is judged, and the date "
        "of the review",
        "ghi đúng mã đơn vị, tiêu chí, tài liệu nếu có và ngày thẩm định"};
}

void say_unknown(const Import& import, const ImportOutcome& outcome, const Round& round,
                 Diagnostics& found)
{
    for (const std::size_t index : outcome.unknown) {
        const RowView row = import.rows[index];
        found.add(messages::import_row_unknown, {import.files[row.file].name, row.line, row.column},
                  {key_text(row.key), round.id, withdrawing_hint(import.kind)});
    }
}

/// A review of a piece stays when the piece is withdrawn, and would judge the corrected one.
void say_reviewed(const Store& store, const Round& round, const Import& import, Diagnostics& found)
{
    std::set<std::vector<std::string>> reviewed;
    for (const KnownEvidence& piece : reviewed_evidence(store, round)) {
        reviewed.insert({piece.unit, piece.criterion, piece.number, piece.date});
    }
    for (const RowView row : import.rows) {
        const auto key = row.key.strings();
        const std::vector<std::string> any_date{key[0], key[1], key[2], {}};
        if (reviewed.contains(key) || reviewed.contains(any_date)) {
            found.add(messages::import_withdrawn_reviewed,
                      {import.files[row.file].name, row.line, row.column}, {row.key[2]});
        }
    }
}

/// Copies that the store should have, and that are missing or damaged.
void restore_copies(const Store& store, const Import& import, Diagnostics& found)
{
    for (const ImportedFile& file : import.files) {
        if (should_have(store, file.sha256) && keep_file(store, file.bytes, file.sha256)) {
            found.add(messages::import_copy_restored, {file.name, 0, 0}, {file.sha256});
        }
    }
}

/// Whether the store must be looked at before anything is written.
bool looks_first(const Import& import, ImportMode mode)
{
    return mode == ImportMode::dry_run || import.if_exists == IfExists::stop ||
           import.use == RowUse::withdraw;
}

std::optional<ImportOutcome> put(Store& store, const Round& round, Import& import,
                                 EvidenceFiles& files, ImportMode mode, const Actor& actor,
                                 Diagnostics& found)
{
    if (looks_first(import, mode)) {
        ImportOutcome outcome = compare_import(store, round, import);
        say_conflicts(import, outcome, found);
        say_unknown(import, outcome, round, found);
        if (found.any_error()) {
            return std::nullopt;
        }
        outcome.dropped_files = files.dropped();
        if (mode == ImportMode::dry_run) {
            return outcome;
        }
    }
    remove_leftovers(store.kept_files());
    restore_copies(store, import, found);
    files.copy(store);
    files.keep(store, found);
    ImportOutcome outcome = keep_import(store, round, import, actor);
    outcome.dropped_files = files.dropped();
    return store.is_damaged() ? std::nullopt : std::optional{std::move(outcome)};
}

std::optional<ImportOutcome> read_and_put(Store& store, const Round& round, const CriteriaSet& set,
                                          ImportRequest request, const Actor& actor,
                                          Diagnostics& found)
{
    const std::vector<KnownUnit> units = known_units(store, round);
    if (!request.evidence) {
        request.evidence = std::make_shared<EvidenceFiles>(request.reading.evidence_folder);
    }
    Reading reading{request.kind,
                    {set, units, request.reading},
                    request.kind == RowKind::reviews ? known_evidence(store, round)
                                                     : std::vector<KnownEvidence>{},
                    *request.evidence,
                    round.period,
                    {store, round, request.kind},
                    store.kept_files()};
    Import import{request.kind,      std::move(request.files), {},
                  request.if_exists, request.reading.use,      request.options};
    read_all(import, reading, found);
    if (request.kind == RowKind::units) {
        check_units(import, reading.unit_cells, units, set, found);
    }
    if (request.kind == RowKind::evidence && import.use == RowUse::withdraw) {
        say_reviewed(store, round, import, found);
    }
    if (import.rows.empty() && !found.any_error()) {
        found.add(messages::import_nothing, {}, {});
    }
    if (found.any_error() || store.is_damaged()) {
        return std::nullopt;
    }
    return put(store, round, import, reading.files, request.mode, actor, found);
}

} // namespace

void look_up_evidence(const Store& store, ImportRequest& request)
{
    request.evidence = std::make_shared<EvidenceFiles>(request.reading.evidence_folder);
    if (request.kind != RowKind::evidence || !request.evidence->looks_up() ||
        request.reading.use == RowUse::withdraw) {
        return;
    }
    for (const ImportedFile& file : request.files) {
        look_up_locations(file, request.reading, *request.evidence);
    }
    if (request.mode == ImportMode::keep) {
        remove_leftovers(store.kept_files());
        request.evidence->copy(store);
    }
}

std::optional<ImportOutcome> import_files(Store& store, const Round& round, const CriteriaSet& set,
                                          ImportRequest request, const Actor& actor,
                                          Diagnostics& found)
{
    if (!round.open) {
        found.add(messages::import_round_closed, {store.file().string(), 0, 0}, {round.id});
        return std::nullopt;
    }
    Diagnostics in_files{request.max_errors};
    const auto outcome = read_and_put(store, round, set, std::move(request), actor, in_files);
    in_files.say_left_out();
    found.add_all(std::move(in_files));
    return outcome;
}

} // namespace assess
