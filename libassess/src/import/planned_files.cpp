#include "planned_files.hpp"

#include <assess/text/digest.hpp>

#include <algorithm>
#include <fstream>

namespace assess {

namespace {

using File = RecordsOutcome::File;
using Path = std::filesystem::path;

/// Empty for a file that cannot be read: the scan says why.
std::string digest_of_file(const Path& path)
{
    std::ifstream stream{path, std::ios::binary};
    std::string block(std::size_t{1} << 20U, '\0');
    Sha256 digest;
    while (stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        digest.add(std::string_view{block}.substr(0, static_cast<std::size_t>(stream.gcount())));
    }
    return stream.eof() ? digest.hex() : std::string{};
}

/// 0 for what is no file.
std::uint64_t size_of(const Path& path)
{
    std::error_code fault;
    const std::uintmax_t size = std::filesystem::file_size(path, fault);
    return fault ? 0 : size;
}

bool reads_alike(const KeptRecordFile& a, const KeptRecordFile& b)
{
    return a.file.format.delimiter == b.file.format.delimiter &&
           a.file.format.decimal == b.file.format.decimal &&
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
            if (planned(file.file.sha256) == nullptr) {
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
        if (File* const there = planned(made.file.sha256)) {
            add_again(*there, std::move(made));
            return;
        }
        const auto kept = std::ranges::find(kept_, made.file.sha256, digest_of);
        if (kept == kept_.end()) {
            plan_.files.push_back({std::move(made), FileFate::added});
        } else {
            plan_.files.push_back({*kept, FileFate::earlier});
            add_again(plan_.files.back(), std::move(made));
        }
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
            file.file.sha256 = digest_of_file(file.file.path);
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
        if (there.fate == FileFate::earlier) {
            there.fate = FileFate::same;
        }
    }

    const RecordsRequest& request_;
    const std::vector<KeptRecordFile>& kept_;
    PlannedFiles plan_;
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
