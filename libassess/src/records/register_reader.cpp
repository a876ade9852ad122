#include "register_reader.hpp"

#include <algorithm>
#include <system_error>

namespace assess {

namespace {

/// Memory that one record takes while keys are compared.
constexpr std::uint64_t record_bytes = 160;

std::uint64_t total_size(std::span<const RecordFile> files)
{
    std::uint64_t total = 0;
    for (const RecordFile& file : files) {
        std::error_code unknown;
        const auto size = std::filesystem::file_size(file.path, unknown);
        total += unknown ? 0 : size;
    }
    return total;
}

} // namespace

RegisterReader::RegisterReader(const RegisterView& view, const ScanLimits& limits,
                               ScanProgress* progress)
    : view_{view}, limits_{limits}, progress_{progress}, book_{view.set.registers[view.book]},
      threads_{threads_for(limits.jobs)}, unit_index_{view.units},
      conditions_{book_, view.period, view.calendar}, plans_{plan_tallies(view.set, view.book,
                                                                          conditions_)},
      irregular_(view.files.size()), files_{view.files.begin(), view.files.end()}
{
    conditions_.judge_by_these();
    add_passes(1);
}

std::unique_ptr<ScanNotes> RegisterReader::empty_notes(RejectWriter* rejects) const
{
    return std::make_unique<ScanNotes>(view_, limits_.max_faults, rejects);
}

void RegisterReader::add_passes(std::uint64_t passes)
{
    if (progress_ != nullptr) {
        progress_->total_bytes += passes * total_size(files_);
    }
}

BlockReading RegisterReader::first(Digest digest, std::span<std::optional<NewFile>> copies) const
{
    return {digest, copies, limits_.block_bytes, progress_};
}

BlockReading RegisterReader::later() const
{
    return {later_digest_, {}, limits_.block_bytes, progress_};
}

void RegisterReader::read_again_from(std::span<std::optional<NewFile>> copies,
                                     std::span<const ByteSource::Ended> first)
{
    bool all_copied = true;
    for (std::size_t file = 0; file < files_.size(); ++file) {
        if (!copies.empty() && copies[file]) {
            files_[file].path = copies[file]->path();
        } else {
            all_copied = false;
        }
        files_[file].sha256 = first[file].sha256;
    }
    later_digest_ =
        all_copied || first.empty() || first[0].sha256.empty() ? Digest::none : Digest::sha256;
}

Superseded RegisterReader::find_superseded(const RepeatedHashes& repeated)
{
    const std::span<const std::uint64_t> hashes{repeated.hashes};
    const std::uint64_t at_once = std::max<std::uint64_t>(limits_.key_bytes / record_bytes, 1);
    const std::uint64_t passes =
        std::max<std::uint64_t>((repeated.entries + at_once - 1) / at_once, hashes.empty() ? 0 : 1);
    add_passes(passes + 1);
    Superseded superseded;
    for (std::uint64_t pass = 0; pass < passes; ++pass) {
        const std::size_t begin = hashes.size() * pass / passes;
        const std::size_t end = hashes.size() * (pass + 1) / passes;
        add_superseded(keyed_records(hashes.subspan(begin, end - begin)), limits_.max_faults,
                       superseded);
    }
    finish(superseded, limits_.max_faults);
    return superseded;
}

std::vector<KeyedRecord> RegisterReader::keyed_records(std::span<const std::uint64_t> hashes)
{
    const HashFilter filter{hashes};
    std::vector<std::vector<KeyedRecord>> found(threads_);
    ScanNotes notes{view_, 0, nullptr};
    read(later(), notes, false, [&](unsigned worker, CheckedRows& rows, BlockNotes&) {
        append_keyed_records(rows, book_.key, filter, found[worker]);
    });
    std::vector<KeyedRecord> all = std::move(found[0]);
    for (std::size_t worker = 1; worker < found.size(); ++worker) {
        std::ranges::move(found[worker], std::back_inserter(all));
    }
    for (KeyedRecord& record : all) {
        record.line += notes.first_lines()[record.block];
    }
    return all;
}

} // namespace assess
