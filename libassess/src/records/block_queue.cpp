#include "block_queue.hpp"

#include "messages.hpp"
#include "separators.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

void make_room(std::vector<char>& buffer, std::size_t bytes)
{
    if (buffer.size() < bytes + block_slack) {
        buffer.resize(bytes + block_slack);
    }
}

} // namespace

BlockQueue::BlockQueue(const Register& book, std::span<const RecordFile> files,
                       IrregularFiles& irregular, const BlockReading& reading)
    : book_{book}, files_{files}, irregular_{irregular}, reading_{reading}, ended_(files.size())
{}

void BlockQueue::open()
{
    const bool copies = !reading_.copies.empty() && reading_.copies[file_];
    NewFile* const copy = copies ? &*reading_.copies[file_] : nullptr;
    source_.emplace(files_[file_], copy, reading_.progress, reading_.digest);
    columns_.reset();
    header_read_ = false;
    at_end_ = false;
    offset_ = 0;
    rest_.clear();
}

/// The file is read to its end.
void BlockQueue::close()
{
    ended_[file_] = source_->end();
    source_.reset();
    ++file_;
}

bool BlockQueue::next(Block& block)
{
    const std::lock_guard lock{mutex_};
    if (std::exchange(stopped_, true)) {
        return false;
    }
    const bool more = take_next(block); // what it throws leaves the queue stopped
    stopped_ = !more;
    return more;
}

bool BlockQueue::take_next(Block& block)
{
    while (file_ < files_.size()) {
        if (!source_) {
            open();
            if (irregular_[file_]) {
                return fill_whole(block);
            }
        } else if (irregular_[file_]) {
            source_.reset(); // all of it is read again later
            ++file_;
            continue;
        }
        if (fill(block)) {
            return true;
        }
        irregular_[file_] = true;
        any_irregular_ = true;
    }
    return false;
}

bool BlockQueue::fill(Block& block)
{
    std::size_t filled = rest_.size();
    std::size_t wanted = filled + std::max<std::size_t>(reading_.block_bytes, 1);
    make_room(block.buffer, wanted);
    std::copy(rest_.begin(), rest_.end(), block.buffer.begin());
    while (true) {
        filled += source_->read(block.buffer.data() + filled, wanted - filled);
        const bool at_end = filled < wanted;
        if (cut(block, filled, at_end)) {
            break;
        }
        if (at_end || wanted > max_block_bytes) {
            return false;
        }
        wanted *= 2;
        make_room(block.buffer, wanted);
    }
    block.sequence = sequence_++;
    block.file = static_cast<std::uint32_t>(file_);
    block.whole_file = false;
    block.last = at_end_;
    block.columns = columns_;
    if (at_end_) {
        close();
    }
    return true;
}

/// Ends the block behind its last row and keeps the rest for the next; false when the bytes so far
/// hold no row, or are not to be taken apart.
bool BlockQueue::cut(Block& block, std::size_t filled, bool at_end)
{
    if (at_end && filled > 0 && block.buffer[filled - 1] != '\n') {
        if (block.buffer[filled - 1] == '\r') {
            return false;
        }
        block.buffer[filled++] = '\n'; // the last line may lack it
    }
    const std::size_t end = last_row_end({block.buffer.data(), filled});
    if (at_end ? end != filled : end == 0) {
        return false;
    }
    block.begin = 0;
    block.end = end;
    block.offset = offset_;
    block.line = 0;
    block.header = {};
    if (!header_read_ && !read_header(block, at_end)) {
        return false;
    }
    at_end_ = at_end;
    rest_.assign(block.buffer.begin() + static_cast<std::ptrdiff_t>(end),
                 block.buffer.begin() + static_cast<std::ptrdiff_t>(filled));
    offset_ += end;
    return true;
}

/// False when the heading may come only behind these bytes, or nothing can be said of it.
bool BlockQueue::read_header(Block& block, bool at_end)
{
    const CsvHeading heading = heading_of(book_);
    const CsvReader csv{
        block.text(), files_[file_].name, files_[file_].format.delimiter, block.header, {},
        &heading};
    if (csv.header().empty() || !(at_end || csv.header_is_settled())) {
        block.header = {};
        return false;
    }
    const std::string_view head = block.text().substr(0, csv.offset());
    if (const auto columns = match_header(csv, book_, block.header)) {
        columns_ = std::make_shared<const FileColumns>(*columns);
    }
    header_read_ = true;
    block.begin = head.size();
    block.offset += head.size();
    block.line = 1 + static_cast<std::uint64_t>(std::ranges::count(head, '\n'));
    return true;
}

bool BlockQueue::fill_whole(Block& block)
{
    std::size_t filled = 0;
    std::size_t wanted = std::size_t{1} << 20U;
    while (true) {
        make_room(block.buffer, wanted);
        filled += source_->read(block.buffer.data() + filled, wanted - filled);
        if (filled < wanted) {
            break;
        }
        if (wanted >= max_file_bytes) {
            throw Error{messages::record_file_too_large, {files_[file_].name}, {max_file_bytes}};
        }
        wanted *= 2;
    }
    block.sequence = sequence_++;
    block.file = static_cast<std::uint32_t>(file_);
    block.whole_file = true;
    block.last = true;
    block.offset = 0;
    block.line = 1;
    block.columns.reset();
    block.header = {};
    block.begin = 0;
    block.end = filled;
    close();
    return true;
}

} // namespace assess
