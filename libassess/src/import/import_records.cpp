#include <assess/import/import_records.hpp>

#include "../records/byte_source.hpp"
#include "file_messages.hpp"
#include "planned_files.hpp"
#include "record_messages.hpp"
#include "rejects_file.hpp"
#include "scan_register.hpp"

#include <assess/files/file.hpp>
#include <assess/files/new_file.hpp>

#include <algorithm>
#include <utility>

namespace assess {

/// The files as they were scanned, and the round as it was when they were.
class ReadRecords {
public:
    ReadRecords(RoundRegister register_of_round, const RecordsRequest& what)
        : book{std::move(register_of_round)}, request{what}, plan{plan_files(what, book)},
          changes{plan.changes || book.is_stale()}
    {}

    RoundRegister book;
    RecordsRequest request;
    PlannedFiles plan;
    bool changes; ///< else nothing but the rows that are left out is asked for
    std::vector<std::optional<NewFile>> copies; ///< by file; none: nothing is copied
    std::optional<RejectsFile> rejects;
    std::optional<RegisterCounts> counts; ///< none: the store has all of it already
};

namespace {

using Path = std::filesystem::path;

bool writes(const RecordsRequest& request)
{
    return request.mode == ImportMode::keep;
}

/// A copy is made of what is new, unless the folder has it from before.
void choose_copies(ReadRecords& read, const Path& folder)
{
    for (RecordsOutcome::File& file : read.plan.files) {
        KeptRecordFile& kept = file.kept;
        const bool is_new = kept.import == 0 && kept.keeping == FileKeeping::copy;
        const Path there = folder / kept.file.sha256;
        if (!is_new || !writes(read.request)) {
            read.copies.emplace_back();
        } else if (!kept.file.sha256.empty() &&
                   holds(there, kept.scanned.bytes, kept.file.sha256)) {
            kept.file.path = there;
            read.copies.emplace_back();
        } else {
            read.copies.emplace_back(NewFile::in(folder));
        }
    }
}

/// A copy of the file, kept in the folder under its digest. Throws Error where it has another one.
void keep_copy(const RecordFile& file, const Path& folder, ScanProgress* progress)
{
    NewFile copy = NewFile::in(folder);
    ByteSource source{file, &copy, progress};
    std::string piece(std::size_t{1} << 20U, '\0');
    while (source.read(piece.data(), piece.size()) > 0) {
    }
    copy.put_new_at(folder / source.end().sha256);
}

/// Whatever becomes of the import: the store knows these files already.
void restore_copies(ReadRecords& read, const Path& folder)
{
    for (RecordsOutcome::File& file : read.plan.files) {
        if (file.fate == FileFate::restored && writes(read.request)) {
            keep_copy(file.kept.file, folder, read.request.scan.progress);
            file.kept.file.path = folder / file.kept.file.sha256;
        }
    }
}

void choose_rejects(ReadRecords& read)
{
    if (writes(read.request) && !read.request.rejects.empty()) {
        read.rejects.emplace(read.request.rejects);
    }
}

/// A look at new files needs no digest; the store's own files must be what they were.
Digests digests_for(const ReadRecords& read)
{
    const bool all_new = std::ranges::all_of(
        read.plan.files, [](const RecordsOutcome::File& file) { return file.kept.import == 0; });
    return writes(read.request) || !all_new ? Digests::compute : Digests::skip;
}

void scan(ReadRecords& read, Diagnostics& found)
{
    const std::vector<KeptRecordFile> files = kept_files_of(read.plan.files);
    read.counts = scan_register({read.book, files, read.request.scan,
                                 read.rejects ? &read.rejects->file() : nullptr,
                                 read.request.language, read.copies, digests_for(read)},
                                found);
    if (!read.counts) {
        return;
    }
    for (std::size_t i = 0; i < read.plan.files.size(); ++i) {
        read.plan.files[i].kept.scanned = read.counts->files[i];
        read.plan.files[i].kept.file.sha256 = read.counts->files[i].sha256;
    }
}

void keep_copies(ReadRecords& read, const Path& folder)
{
    for (std::size_t i = 0; i < read.copies.size(); ++i) {
        if (read.copies[i]) {
            KeptRecordFile& kept = read.plan.files[i].kept;
            kept.file.path = folder / kept.file.sha256;
            read.copies[i]->put_new_at(kept.file.path);
        }
    }
}

RecordsOutcome outcome_of(const ReadRecords& read)
{
    RecordsOutcome outcome{
        read.book.kept.id, read.plan.files, read.plan.same, read.plan.left_out, 0, 0, false};
    if (read.counts) {
        outcome.repeated_keys = read.counts->repeated_keys;
        outcome.changed_keys = read.counts->changed_keys;
        outcome.changes = read.changes;
    }
    return outcome;
}

} // namespace

std::shared_ptr<ReadRecords> read_records(const Store& store,
                                          const std::optional<std::string>& round,
                                          const RecordsRequest& request, Diagnostics& found)
{
    if (!request.rejects.empty() && !takes_rejects(request.rejects, found)) {
        return nullptr;
    }
    auto book = find_register(store, round, request.register_id, found);
    if (!book) {
        return nullptr;
    }
    if (!book->round.open) {
        found.add(messages::import_round_closed, {store.file().string(), 0, 0}, {book->round.id});
        return nullptr;
    }
    if (book->units.empty()) {
        found.add(messages::import_without_units, {store.file().string(), 0, 0}, {book->round.id});
        return nullptr;
    }
    auto read = std::make_shared<ReadRecords>(*std::move(book), request);
    choose_rejects(*read);
    if (writes(request)) {
        remove_leftovers(store.kept_files());
    }
    restore_copies(*read, store.kept_files());
    if (!read->changes && !read->rejects) {
        return read;
    }
    choose_copies(*read, store.kept_files());
    scan(*read, found);
    if (!read->counts) {
        return nullptr;
    }
    return read;
}

std::optional<RecordsOutcome> keep_records(Store& store, ReadRecords& read, const Actor& actor,
                                           Diagnostics& found)
{
    if (read.rejects) {
        read.rejects->file().finish();
    }
    if (read.changes && writes(read.request)) {
        Change change{store};
        if (!is_unchanged(store, read.book, found)) {
            return std::nullopt;
        }
        keep_copies(read, store.kept_files());
        const std::vector<KeptRecordFile> files = kept_files_of(read.plan.files);
        keep_register(store, counted(read.book, files, *read.counts, read.request.scan), actor);
        change.commit();
    }
    if (read.rejects) {
        read.rejects->put_in_place();
    }
    return outcome_of(read);
}

std::optional<RecordsOutcome> import_records(Store& store, const std::optional<std::string>& round,
                                             const RecordsRequest& request, const Actor& actor,
                                             Diagnostics& found)
{
    const auto read = read_records(store, round, request, found);
    return read ? keep_records(store, *read, actor, found) : std::nullopt;
}

} // namespace assess
