#include "byte_source.hpp"

#include "source_messages.hpp"

#include <assess/records/scan.hpp>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace assess {

namespace {

OpenFile open_record_file(const RecordFile& file)
{
    if (!file.kept_bytes) {
        return open_to_read(file.path, file.name);
    }
    const Place place{file.path.string()};
    std::error_code ignored;
    const auto type = std::filesystem::status(file.path, ignored).type();
    if (type == std::filesystem::file_type::not_found) {
        throw Error{messages::record_copy_missing, place, {file.name}};
    }
    OpenFile opened = open_to_read(file.path, place.file);
    if (opened.state.size != *file.kept_bytes) {
        throw Error{messages::record_copy_damaged, place, {file.name}};
    }
    return opened;
}

} // namespace

ByteSource::ByteSource(const RecordFile& file, NewFile* copy, ScanProgress* progress, Digest digest)
    : name_{file.name}, kept_copy_{file.kept_bytes ? file.path : std::filesystem::path{}},
      expected_sha256_{digest == Digest::none ? "" : file.sha256}, progress_{progress},
      file_{open_record_file(file)}
{
    // Advice only: without it, the file is read just as well, a little later.
    static_cast<void>(::posix_fadvise(file_.handle.number(), 0, 0, POSIX_FADV_SEQUENTIAL));
    if (digest != Digest::none || copy != nullptr) {
        follow_up_.emplace(digest, copy);
    }
    refill();
    packing_ = packing_of(rest_);
    if (packing_ != Packing::none) {
        unpacker_.emplace(packing_);
    }
}

std::size_t ByteSource::read(char* into, std::size_t size)
{
    return unpacker_ ? read_packed(into, size) : read_plain(into, size);
}

ByteSource::Ended ByteSource::end()
{
    if (!at_end_ || !rest_.empty()) {
        throw std::logic_error{"a file was ended before it was read to its end"};
    }
    if (!follows()) {
        return {"", bytes_};
    }
    follow_up_->give(std::move(raw_));
    const std::string sha256 = follow_up_->finish();
    if (!expected_sha256_.empty() && sha256 != expected_sha256_) {
        check_copy();
        throw Error{messages::record_file_differs, Place{name_}, {sha256, expected_sha256_}};
    }
    follow_up_->finish_copy();
    return {sha256, bytes_};
}

/// The next bytes as they are on disk; less than `size` only at the end.
std::size_t ByteSource::read_raw(char* into, std::size_t size)
{
    const std::size_t count = read_fully(file_.handle.number(), into, size, name_);
    bytes_ += count;
    if (progress_ != nullptr) {
        progress_->bytes.fetch_add(count, std::memory_order_relaxed);
    }
    if (count < size) {
        at_end_ = true;
        check_unchanged(file_, bytes_, name_);
    }
    return count;
}

/// Fills raw_ anew; nothing is in it at the end of the file.
void ByteSource::refill()
{
    if (at_end_) {
        return;
    }
    if (follows() && raw_.bytes) {
        follow_up_->give(std::move(raw_));
    }
    if (follows()) {
        raw_ = follow_up_->take();
    } else if (!raw_.bytes) {
        raw_ = FollowUp::new_buffer();
    }
    raw_.size = read_raw(raw_.bytes.get(), FollowUp::buffer_bytes);
    rest_ = raw_.view();
}

std::size_t ByteSource::read_plain(char* into, std::size_t size)
{
    std::size_t filled = 0;
    while (filled < size && !(rest_.empty() && at_end_)) {
        if (rest_.empty() && !follows()) {
            return filled + read_raw(into + filled, size - filled); // nobody else needs the bytes
        }
        if (rest_.empty()) {
            refill();
        }
        const std::size_t count = std::min(size - filled, rest_.size());
        std::memcpy(into + filled, rest_.data(), count);
        rest_.remove_prefix(count);
        filled += count;
    }
    return filled;
}

std::size_t ByteSource::read_packed(char* into, std::size_t size)
{
    std::size_t filled = 0;
    while (filled < size) {
        if (rest_.empty()) {
            refill();
        }
        if (rest_.empty() && unpacker_->between()) {
            break;
        }
        const auto step = unpacker_->unpack(rest_, into + filled, size - filled);
        rest_.remove_prefix(step.consumed);
        filled += step.produced;
        check(step);
    }
    return filled;
}

/// Throws the Error of a copy that is not what it was when the store took it.
void ByteSource::check_copy() const
{
    if (!kept_copy_.empty()) {
        throw Error{messages::record_copy_damaged, Place{kept_copy_.string()}, {name_}};
    }
}

void ByteSource::check(const Unpacker::Step& step) const
{
    if (step.outcome == Unpacker::Outcome::window_too_large) {
        throw Error{messages::packed_window, Place{name_}};
    }
    if (step.outcome == Unpacker::Outcome::broken) {
        check_copy();
        const std::uint64_t near = bytes_ - rest_.size();
        throw Error{messages::packed_broken, Place{name_}, {name_of(packing_), near}};
    }
    if (step.consumed + step.produced == 0 && !unpacker_->between()) {
        check_copy();
        throw Error{messages::packed_cut_off, Place{name_}, {name_of(packing_), bytes_}};
    }
}

} // namespace assess
