#include "evidence_messages.hpp"
#include "file_messages.hpp"
#include "key_columns.hpp"
#include "read_cell.hpp"
#include "read_rows.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>
#include <array>

namespace assess {

namespace {

enum Column : std::size_t {
    unit,
    criterion,
    kind,
    number,
    date,
    title,
    issuer,
    page,
    location,
    sha
};

constexpr std::array evidence_columns{
    unit_words,
    criterion_words,
    ColumnWords{"kind", "loại", "loại tài liệu;loại văn bản", Need::required},
    piece_number_words,
    piece_date_words,
    ColumnWords{"title", "tên", "tên tài liệu;trích yếu;tiêu đề", Need::required},
    ColumnWords{"issuer", "cơ quan ban hành", "nơi ban hành", Need::optional},
    ColumnWords{"page", "trang", "", Need::optional},
    ColumnWords{"location", "vị trí", "tệp;đường dẫn", Need::optional},
    ColumnWords{"sha256", "mã sha256", "sha-256", Need::optional}};

Arg titles_of(const CriteriaSet& set, const std::vector<std::string>& kinds)
{
    return {evidence_kinds_in_words(set, kinds, Language::en),
            evidence_kinds_in_words(set, kinds, Language::vi)};
}

/// The id of a kind that the set has a title for; else as it stands.
std::string read_kind(const ImportRow& row, const CriteriaSet& set, const Leaf* leaf,
                      Diagnostics& found)
{
    std::string read = set.evidence_kind_called(read_needed(row, kind, found));
    const bool any = leaf == nullptr || !leaf->evidence || leaf->evidence->kinds.empty();
    if (!any && !read.empty() &&
        std::find(leaf->evidence->kinds.begin(), leaf->evidence->kinds.end(), read) ==
            leaf->evidence->kinds.end()) {
        found.add(messages::import_evidence_kind, row.place(kind),
                  {row.word(kind), leaf->id, titles_of(set, leaf->evidence->kinds)});
    }
    return read;
}

/// In lower case; empty if none was given.
std::string read_sha256(const ImportRow& row, Diagnostics& found)
{
    std::string digest = row.word(sha);
    std::transform(digest.begin(), digest.end(), digest.begin(),
                   [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c; });
    const bool is_hex = std::all_of(digest.begin(), digest.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
    if (!digest.empty() && (!is_hex || digest.size() != 64)) {
        found.add(messages::import_sha256_form, row.place(sha), {row.word(sha)});
        return {};
    }
    return digest;
}

/// The digest of the file, which must be the declared one if there is one.
std::string digest_of_whole(const ImportRow& row, EvidenceFiles& files, const std::string& declared,
                            Diagnostics& found)
{
    const std::string where = row.word(location);
    if (where.empty() || !files.looks_up()) {
        return declared;
    }
    const auto digest = files.digest(where, row.place(location), found);
    if (digest && !declared.empty() && *digest != declared) {
        found.add(messages::import_sha256_differs, row.place(sha), {where, *digest});
    }
    return digest.value_or(std::string{});
}

/// The same of a file that holds something: an empty one proves nothing.
std::string digest_of_file(const ImportRow& row, EvidenceFiles& files, const std::string& declared,
                           Diagnostics& found)
{
    constexpr std::string_view of_nothing =
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    std::string digest = digest_of_whole(row, files, declared, found);
    if (digest == of_nothing) {
        found.add(messages::import_location_empty,
                  row.place(row.word(location).empty() ? sha : location), {row.word(number)});
    }
    return digest;
}

/// The files of pieces: those that are looked up now, and those that the store has.
struct PieceFiles {
    EvidenceFiles& now;
    const std::filesystem::path& kept;
    bool may_drop = false;
};

/// The digest where no file is given. The one that the round has stays with its location; a row
/// that would lose it is a fault, unless files may be dropped.
std::string digest_beside_kept(const ImportRow& row, const HandedInRow& piece,
                               const std::string& declared, const FileReading& reading,
                               const PieceFiles& files)
{
    const auto kept = reading.kept.of(piece.key);
    if (!kept || kept->back().empty() || kept->back() == declared) {
        return declared;
    }
    const std::string& known = kept->back();
    const std::string& was_at = (*kept)[4];
    const bool is_there = values_after(piece, reading)[4] == was_at;
    const bool is_declared_anew = !declared.empty() && !exists(files.kept / known);
    if (is_there && declared.empty()) {
        return known;
    }
    if (is_declared_anew || reading.import.if_exists == IfExists::skip) {
        return declared;
    }
    if (files.may_drop) {
        files.now.drop();
    } else if (is_there) {
        reading.found.add(messages::import_evidence_file_other, row.place(sha),
                          {row.word(number), declared, known});
    } else {
        reading.found.add(messages::import_evidence_file_lost, row.place(location),
                          {row.word(number), was_at, known});
    }
    return declared;
}

std::string read_needed_day(const ImportRow& row, DateOrder order, Diagnostics& found)
{
    if (row.word(date).empty()) {
        found.add(messages::import_cell_empty, row.place(date), {row.header(date)});
    }
    return read_day(row, date, order, found);
}

void read_piece(const ImportRow& row, const FileReading& reading, RoundContents& round,
                const PieceFiles& files)
{
    Diagnostics& found = reading.found;
    const std::string code = row.key(unit);
    const AssessedUnit* known = round.unit(row, unit, found);
    const auto index = round.leaf(row, criterion, known, code, found);
    const Leaf* const leaf = index ? &round.set().leaves[*index] : nullptr;
    const std::string declared = read_sha256(row, found);
    const std::string printed = read_needed_key(row, number, KeyKind::free, found);
    const std::string day = read_needed_day(row, round.options().dates, found);
    HandedInRow read{{code, leaf == nullptr ? "" : leaf->id, printed, day},
                     {read_kind(row, round.set(), leaf, found), read_needed(row, title, found),
                      std::string{row.text(issuer)}, std::string{row.text(page)},
                      row.word(location), digest_of_file(row, files.now, declared, found)},
                     reading.file,
                     row.line(),
                     row.column_of(number)};
    if (!files.now.looks_up() || row.word(location).empty()) {
        read.values.back() = digest_beside_kept(row, read, declared, reading, files);
    }
    if (known != nullptr && leaf != nullptr && !printed.empty() && !day.empty()) {
        reading.rows.add(read);
    }
}

} // namespace

CsvHeading evidence_heading()
{
    return {{needed_columns(evidence_columns)}};
}

void look_up_locations(const ImportedFile& file, const ReadingOptions& reading,
                       EvidenceFiles& files)
{
    Diagnostics said_later;
    const CsvHeading heading = evidence_heading();
    CsvReader csv{file.bytes, file.name, reading.delimiter, said_later, {}, &heading};
    if (csv.header().empty()) {
        return;
    }
    const Columns columns{evidence_columns, csv, said_later};
    for (auto cells = csv.next(); !cells.empty(); cells = csv.next()) {
        const std::string where = ImportRow{csv.file(), cells, columns}.word(location);
        if (!where.empty()) {
            files.look_up(where);
        }
    }
}

void read_evidence_rows(const FileReading& reading, RoundContents& round, EvidenceFiles& files,
                        const std::filesystem::path& kept_files)
{
    const Columns columns{evidence_columns, reading.csv, reading.found};
    if (!columns.complete()) {
        return;
    }
    reading.lacks() = columns.lacking({kind, title, issuer, page, location});
    const PieceFiles piece_files{files, kept_files, round.options().drop_files};
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        read_piece({reading.csv.file(), cells, columns}, reading, round, piece_files);
    }
}

} // namespace assess
