#pragma once

/// \file
/// What units hand in, row by row, on its way into the store.
///
/// Units      keys and values are text in the order of the table's columns; empty text is "absent".
/// Errors     what the rows mean was checked by the import module; here only the world can fail.

#include <assess/store/handed_in_rows.hpp>
#include <assess/store/rounds.hpp>
#include <assess/store/store.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// The kinds of files; the store has a table for each.
enum class RowKind : std::uint8_t { units, facts, answers, evidence, reviews };
/// "units", "facts" …
std::string_view name_of(RowKind kind);

/// key         units: code; facts: unit, measure; answers: unit, criterion; evidence: unit,
///             criterion, number, date; reviews: unit, criterion, evidence, date, evidence_date.
/// values      units: name, kind, parent, valid_from, valid_until; facts: value, note; answers:
///             choice, items, points, not_applicable, explanation; evidence: kind, title, issuer,
///             page, location, sha256; reviews: points, excluded, decision, reason, reviewer.
struct HandedInRow {
    std::vector<std::string> key;
    std::vector<std::string> values;
    std::uint32_t file = 0; ///< index into Import::files
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

struct ImportedFile {
    std::string name; ///< as the user wrote it
    std::string bytes;
    std::string sha256;
    std::size_t rows = 0;
    std::uint32_t lacks = 0; ///< the values that it has no column for: bit 0 is the first
};

/// What becomes of a row whose key the store has with other values.
enum class IfExists : std::uint8_t { update, skip, stop };

/// What rows are handed in for: to be kept, or to be taken out of the round again.
enum class RowUse : std::uint8_t { keep, withdraw };

struct Import {
    RowKind kind = RowKind::units;
    std::vector<ImportedFile> files;
    HandedInRows rows; ///< no key twice; a RowView has the texts of a HandedInRow
    IfExists if_exists = IfExists::update;
    RowUse use = RowUse::keep; ///< withdraw: rows have keys only
    std::string options;       ///< as given, for those who ask how a file was read
};

/// What the rows do to the store.
struct ImportOutcome {
    std::size_t added = 0;
    std::size_t changed = 0;
    std::size_t same = 0;
    std::size_t skipped = 0;
    std::size_t emptied = 0;            ///< values of changed rows that were there and are no more
    std::size_t dropped_files = 0;      ///< of evidence; said by the import module
    std::vector<std::size_t> conflicts; ///< IfExists::stop: rows that the store has otherwise
    std::size_t withdrawn = 0;
    std::vector<std::size_t> unknown; ///< to be withdrawn: rows that the store does not have
};

/// What keep_import() would do; nothing is written.
ImportOutcome compare_import(const Store& store, const Round& round, const Import& import);

/// Keeps the rows with the files they came from. A value that the file of a row lacks stays as the
/// store has it, and where the row is new it is absent. Old values go to the history, and the trail
/// gets an entry. Rows the store has already are left alone; without any other, nothing is written.
/// Rows to be withdrawn go to the history too. The bytes of the files are let go once they are
/// kept. REQUIRES an open round, for IfExists::stop that compare_import() found no conflict, and
/// for RowUse::withdraw no unknown row.
ImportOutcome keep_import(Store& store, const Round& round, Import& import, const Actor& actor);

/// Keeps a file under its SHA-256 in the folder beside the store. One that is there with these
/// bytes is not written again; one that is damaged is. Whether it was written.
bool keep_file(const Store& store, std::string_view bytes, const std::string& sha256);

/// Whether the store took a file of this digest before, and so should have a copy of it.
bool should_have(const Store& store, const std::string& sha256);

/// Looks up the rows of one kind that the round has; pieces of evidence only if one of them has a
/// file. REQUIRES that nothing is written while it lives.
class KeptValues {
public:
    KeptValues(const Store& store, const Round& round, RowKind kind);
    ~KeptValues();
    KeptValues(const KeptValues&) = delete;
    KeptValues& operator=(const KeptValues&) = delete;

    /// The values of the row; nothing if there is none.
    std::optional<std::vector<std::string>> of(const std::vector<std::string>& key);

private:
    struct Query;
    std::unique_ptr<Query> query_; ///< none: the round has no such row
};

/// A unit of the round, as far as other imports need it.
struct KnownUnit {
    std::string code;
    std::string kind;
    std::string parent;
    std::string name;
};
std::vector<KnownUnit> known_units(const Store& store, const Round& round);

/// The pieces of evidence of the round.
struct KnownEvidence {
    std::string unit;
    std::string criterion;
    std::string number;
    std::string date; ///< of a piece that a review judges: empty where the review names none
};
std::vector<KnownEvidence> known_evidence(const Store& store, const Round& round);
/// Those that reviews judge, whether they are there or not.
std::vector<KnownEvidence> reviewed_evidence(const Store& store, const Round& round);

} // namespace assess
