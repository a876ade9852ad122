#include "scan_register.hpp"

#include "record_messages.hpp"

#include <algorithm>
#include <vector>

namespace assess {

std::optional<RegisterCounts> scan_register(const RegisterScan& scan, Diagnostics& found)
{
    std::vector<RecordFile> files;
    for (const KeptRecordFile& kept : scan.files) {
        files.push_back(kept.file);
        if (kept.keeping == FileKeeping::in_place && kept.import != 0) {
            files.back().name = kept.file.path.string(); // whoever looks for it may be elsewhere
        }
    }
    const ScanRequest request{scan.book.view(files), scan.settings.limits, scan.settings.progress,
                              scan.rejects,          scan.language,        scan.copies,
                              scan.digests};
    return scan_records(request, found);
}

bool is_unchanged(const Store& store, const RoundRegister& book, Diagnostics& found)
{
    Diagnostics of_now;
    const auto now = find_register(store, book.round.id, book.kept.id, of_now);
    const bool same = now && now->round.open == book.round.open &&
                      now->definition(now->kept.files) == book.definition(book.kept.files) &&
                      std::ranges::equal(now->kept.files, book.kept.files, {},
                                         &KeptRecordFile::import, &KeptRecordFile::import);
    if (!same) {
        found.add(messages::import_round_changed, {store.file().string(), 0, 0}, {book.round.id});
    }
    return same;
}

CountedRegister counted(const RoundRegister& book, std::span<const KeptRecordFile> files,
                        const RegisterCounts& counts, const ScanSettings& settings)
{
    return {{book.set, book.book, book.round, book.units, files}, counts, settings.tool_version};
}

} // namespace assess
