#include "planned_files.hpp"

#include <assess/files/file.hpp>

#include <algorithm>

namespace assess {

namespace {

using File = RecordsOutcome::File;
using Path = std::filesystem::path;

/// 0 for what is no file.
std::uint64_t size_of(const Path& path)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(path, fault);
    return fault ? 0 : size;
}

bool is_same(const Path& a, const Path& b)
{
    std::error_code ignored;
    return a == b || std::filesystem::equivalent(a, b, ignored);
}

bool reads_alike(const KeptRecordFile& a, const KeptRecordFile& b)
{
    return a.file.format.delimiter == b.file.format.delimiter &&
           a.file.format.decimal == b.file.format.decimal &&
           a.file.format.grouping == b.file.format.grouping &&
           a.file.format.dates == b.file.format.dates && a.file.bad_rows == b.file.bad_rows &&
           a.keeping == b.keeping && (a.keeping == FileKeeping::copy || a.file.path == b.file.path);
}

const std::string& digest_of(const KeptRecordFile& kept)
{
    return kept.file.sha256;
}

class Planning {
public:
    Planning(const RecordsRequest& request, const RoundRegister& book)
        : request_{request}, kept_{book.kept.files}
    {
        if (request.earlier == EarlierFiles::keep) {
            for (const KeptRecordFile& file : kept_) {
                plan_.files.push_back({file, FileFate::earlier});
            }
        }
    }

    PlannedFiles plan()
    {
        for (const RecordFile& named : request_.files) {
            add(named);
        }
        std::vector<std::int64_t> imports;
        for (const File& file : plan_.files) {
            imports.push_back(file.kept.import);
        }
        for (const KeptRecordFile& file : kept_) {
            if (planned(file.file.sha256) == nullptr &&
                std::ranges::find(replaced_, file.import) == replaced_.end()) {
                plan_.left_out.push_back(file.file.name);
            }
        }
        plan_.changes = !std::ranges::equal(imports, kept_, {}, {}, &KeptRecordFile::import);
        return std::move(plan_);
    }

private:
    void add(const RecordFile& named)
    {
        KeptRecordFile made{named, request_.keeping, {}, request_.options, 0};
        made.scanned.bytes = size_of(named.path);
        if (made.keeping == FileKeeping::in_place) {
            made.file.path = std::filesystem::absolute(named.path);
        }
        tell_apart(made);
        const std::vector<std::int64_t> gone = gone_for(made);
        const auto kept = std::ranges::find(kept_, made.file.sha256, digest_of);
        File* const there = planned(made.file.sha256);
        if (there == nullptr && kept == kept_.end()) {
            add_new(std::move(made), gone);
            return;
        }
        if (there == nullptr) {
            plan_.files.push_back({*kept, FileFate::earlier});
        }
        add_again(there == nullptr ? plan_.files.back() : *there, std::move(made));
        take_out(gone);
    }

    /// The imports of files that were left where this one is now, with other content.
    std::vector<std::int64_t> gone_for(const KeptRecordFile& made) const
    {
        std::vector<std::int64_t> gone;
        for (const KeptRecordFile& file : kept_) {
            if (file.keeping == FileKeeping::in_place && file.file.sha256 != made.file.sha256 &&
                is_same(file.file.path, made.file.path)) {
                gone.push_back(file.import);
            }
        }
        return gone;
    }

    /// In the place of the first file that it makes an end of, or else last.
    void add_new(KeptRecordFile made, const std::vector<std::int64_t>& gone)
    {
        const File file{std::move(made), gone.empty() ? FileFate::added : FileFate::reread};
        if (!gone.empty()) {
            replaced_.push_back(gone.front());
        }
        const auto place = std::ranges::find_if(plan_.files, [&](const File& other) {
            return !gone.empty() && other.kept.import == gone.front();
        });
        if (place == plan_.files.end()) {
            plan_.files.push_back(file);
        } else {
            *place = file;
        }
        take_out(gone);
    }

    void take_out(const std::vector<std::int64_t>& gone)
    {
        std::erase_if(plan_.files, [&](const File& file) {
            return std::ranges::find(gone, file.kept.import) != gone.end();
        });
    }

    /// Files of different sizes are different; others are told apart by their digests.
    void tell_apart(KeptRecordFile& made)
    {
        const auto has_size = [&](const KeptRecordFile& other) {
            return other.scanned.bytes == made.scanned.bytes;
        };
        bool twin = std::ranges::any_of(kept_, has_size);
        for (File& file : plan_.files) {
            if (has_size(file.kept)) {
                twin = true;
                take_digest(file.kept);
            }
        }
        if (twin) {
            take_digest(made);
        }
    }

    static void take_digest(KeptRecordFile& file)
    {
        if (file.file.sha256.empty()) {
            file.file.sha256 = sha256_of_file(file.file.path, file.file.name);
        }
    }

    /// Null for a digest that is not known.
    File* planned(const std::string& digest)
    {
        const auto found = std::ranges::find(plan_.files, digest, [](const File& file) {
            return std::string_view{file.kept.file.sha256};
        });
        return digest.empty() || found == plan_.files.end() ? nullptr : &*found;
    }

    void add_again(File& there, KeptRecordFile made)
    {
        if (!reads_alike(there.kept, made)) {
            there = {std::move(made), FileFate::reread};
            return;
        }
        ++plan_.same;
        if (there.fate != FileFate::earlier) {
            return;
        }
        there.fate = FileFate::same;
        if (there.kept.file.kept_bytes &&
            !holds(there.kept.file.path, *there.kept.file.kept_bytes, there.kept.file.sha256)) {
            there.fate = FileFate::restored;
            there.kept.file.path = made.file.path;
            there.kept.file.kept_bytes.reset();
        }
    }

    const RecordsRequest& request_;
    const std::vector<KeptRecordFile>& kept_;
    PlannedFiles plan_;
    std::vector<std::int64_t> replaced_; ///< imports that files of other content stand for now
};

} // namespace

PlannedFiles plan_files(const RecordsRequest& request, const RoundRegister& book)
{
    return Planning{request, book}.plan();
}

std::vector<KeptRecordFile> kept_files_of(std::span<const RecordsOutcome::File> files)
{
    std::vector<KeptRecordFile> kept;
    for (const RecordsOutcome::File& file : files) {
        kept.push_back(file.kept);
    }
    return kept;
}

} // namespace assess
