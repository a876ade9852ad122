#include "block_queue.hpp"

#include "../text/csv_head.hpp"
#include "messages.hpp"
#include "separators.hpp"
#include "source_messages.hpp"

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

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(blank_characters) == std::string_view::npos;
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
    blank_bytes_ = 0;
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
        const Cut made = cut(block, filled, at_end);
        if (made == Cut::done) {
            break;
        }
        if (made == Cut::irregular) {
            return false;
        }
        if (wanted >= max_row_bytes) {
            refuse_endless(made);
            return false;
        }
        wanted = std::min(2 * wanted, max_row_bytes);
        make_room(block.buffer, wanted);
    }
    refuse_blanks(block);
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

/// Ends the block behind its last row and keeps the rest for the next.
BlockQueue::Cut BlockQueue::cut(Block& block, std::size_t filled, bool at_end)
{
    if (at_end && filled > 0 && block.buffer[filled - 1] != '\n') {
        if (block.buffer[filled - 1] == '\r') {
            return Cut::irregular;
        }
        block.buffer[filled++] = '\n'; // the last line may lack it
    }
    const std::size_t end = last_row_end({block.buffer.data(), filled});
    if (at_end ? end != filled : end == 0) {
        return at_end ? Cut::irregular : Cut::unfinished;
    }
    block.begin = 0;
    block.end = end;
    block.offset = offset_;
    block.line = 0;
    block.header = {};
    if (const Cut made = header_read_ ? Cut::done : read_header(block, at_end); made != Cut::done) {
        return made;
    }
    at_end_ = at_end;
    rest_.assign(block.buffer.begin() + static_cast<std::ptrdiff_t>(end),
                 block.buffer.begin() + static_cast<std::ptrdiff_t>(filled));
    offset_ += end;
    return Cut::done;
}

/// What is not settled may come behind these bytes only.
BlockQueue::Cut BlockQueue::read_header(Block& block, bool at_end)
{
    if (!at_end && is_blank(block.text())) {
        return Cut::blank;
    }
    const CsvHeading heading = heading_of(book_);
    const CsvReader csv{
        block.text(), files_[file_].name, files_[file_].format.delimiter, block.header, {},
        &heading};
    const bool is_settled = at_end || csv.header_is_settled();
    if (csv.header().empty() || !is_settled) {
        block.header = {};
        return is_settled ? Cut::irregular : Cut::unfinished;
    }
    const std::string_view head = block.text().substr(0, csv.offset());
    if (const auto columns = match_header(csv, book_, block.header)) {
        columns_ = std::make_shared<const FileColumns>(*columns);
    }
    header_read_ = true;
    block.begin = head.size();
    block.offset += head.size();
    block.line = 1 + static_cast<std::uint64_t>(std::ranges::count(head, '\n'));
    return Cut::done;
}

/// Throws the Error of a file whose next row does not end, or whose first one does not begin,
/// unless all of it may be held in memory.
void BlockQueue::refuse_endless(Cut made) const
{
    const std::string& name = files_[file_].name;
    if (made == Cut::blank) {
        throw Error{messages::record_file_blank, {name, line_of(offset_)}, {most_blank_bytes}};
    }
    if (source_->packing() != Packing::none) {
        throw Error{messages::packed_row_endless,
                    {name, line_of(offset_)},
                    {name_of(source_->packing()), max_row_bytes}};
    }
}

/// Throws the Error of a file in which no row comes any more, though it does not end.
void BlockQueue::refuse_blanks(const Block& block)
{
    blank_bytes_ = is_blank(block.text()) ? blank_bytes_ + block.text().size() : 0;
    if (blank_bytes_ >= most_blank_bytes) {
        throw Error{messages::record_file_blank,
                    {files_[file_].name, line_of(offset_ - blank_bytes_)},
                    {most_blank_bytes}};
    }
}

/// The line of the unpacked file on which the byte at `offset` is.
std::uint64_t BlockQueue::line_of(std::uint64_t offset) const
{
    ByteSource source{files_[file_], nullptr, nullptr, Digest::none};
    std::string piece(std::size_t{1} << 20U, '\0');
    std::uint64_t line = 1;
    for (std::size_t size = 1; offset > 0 && size > 0; offset -= size) {
        size = source.read(piece.data(), std::min<std::uint64_t>(piece.size(), offset));
        line += count_bytes({piece.data(), size}, '\n');
    }
    return line;
}

/// How much of a file that has to be looked through as a whole: of a packed one not much more than
/// it is on disk, or a small file could ask for all memory.
std::size_t BlockQueue::most_to_hold() const
{
    if (source_->packing() == Packing::none) {
        return max_file_bytes;
    }
    return std::min<std::uint64_t>(2 * (max_row_bytes + source_->bytes_on_disk()), max_file_bytes);
}

void BlockQueue::refuse_too_large() const
{
    const Place place{files_[file_].name};
    if (source_->packing() != Packing::none) {
        throw Error{
            messages::packed_too_large, place, {name_of(source_->packing()), most_to_hold()}};
    }
    throw Error{messages::record_file_too_large, place, {max_file_bytes}};
}

bool BlockQueue::fill_whole(Block& block)
{
    std::size_t filled = 0;
    const std::size_t most = most_to_hold();
    const std::uint64_t on_disk = source_->bytes_on_disk();
    // One byte more than are there shows that these are all.
    std::size_t wanted = std::min<std::uint64_t>(on_disk, most) + 1;
    while (true) {
        make_room(block.buffer, wanted);
        filled += source_->read(block.buffer.data() + filled, wanted - filled);
        if (filled < wanted) {
            break;
        }
        if (filled > most) {
            refuse_too_large();
        }
        wanted = std::min(2 * wanted, most + 1);
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
