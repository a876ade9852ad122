#pragma once

/// \file
/// Cuts the files of a register into blocks of whole rows, for threads that each take one at a
/// time.
///
/// Errors     what is wrong with a header goes with the block; a file that cannot be read: Error.
/// Threads    next() and mark_irregular() may be called by any.

#include "byte_source.hpp"
#include "file_columns.hpp"

#include <assess/records/scan.hpp>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace assess {

/// Whole rows of one file; or, when something in it is not as it should be, all of the file.
struct Block {
    std::uint64_t sequence = 0; ///< among all blocks of all files
    std::uint32_t file = 0;
    bool whole_file = false;  ///< to be read row by row, from the header on
    bool last = false;        ///< of its file
    std::uint64_t offset = 0; ///< of the first row in the unpacked file
    std::uint64_t line = 0;   ///< of the first row; 0: the line after the block before
    std::shared_ptr<const FileColumns> columns; ///< none: the header does not let rows be read
    Diagnostics header;                         ///< what was found in it; with the first block only

    std::vector<char> buffer; ///< with slack at the end
    std::size_t begin = 0;
    std::size_t end = 0;

    std::string_view text() const { return {buffer.data() + begin, end - begin}; }
};

/// Which files cannot be taken apart by their quotes and line feeds alone; found on the way.
using IrregularFiles = std::vector<std::atomic<bool>>;

/// What is to become of the bytes while they are read.
struct BlockReading {
    Digest digest = Digest::none;
    std::span<std::optional<NewFile>> copies{}; ///< by file; empty: none
    std::size_t block_bytes = 0;
    ScanProgress* progress = nullptr;
};

class BlockQueue {
public:
    BlockQueue(const Register& book, std::span<const RecordFile> files, IrregularFiles& irregular,
               const BlockReading& reading);

    /// The next block, in the order of the files; false when there is none.
    bool next(Block& block);

    /// By file, once all blocks were taken: digest and size.
    std::span<const ByteSource::Ended> ended() const { return ended_; }

    /// Whether a file turned out to be irregular while it was cut.
    bool any_irregular() const { return any_irregular_; }

private:
    /// Rows longer than this are left to the reader that goes row by row; of a packed file, which
    /// may unpack to anything, they are refused.
    static constexpr std::size_t max_row_bytes = std::size_t{16} << 20U;
    /// A whole file that has to be held in memory.
    static constexpr std::size_t max_file_bytes = std::size_t{4} << 30U;

    bool take_next(Block& block);
    void open();
    void close();
    bool fill(Block& block);
    bool fill_whole(Block& block);
    std::size_t most_to_hold() const;

    enum class Cut : std::uint8_t { done, unfinished, blank, irregular };
    Cut cut(Block& block, std::size_t filled, bool at_end);
    Cut read_header(Block& block, bool at_end);
    void refuse_endless(Cut made) const;
    [[noreturn]] void refuse_too_large() const;
    void refuse_blanks(const Block& block);
    std::uint64_t line_of(std::uint64_t offset) const;

    const Register& book_;
    std::span<const RecordFile> files_;
    IrregularFiles& irregular_;
    BlockReading reading_;
    std::mutex mutex_;
    std::size_t file_ = 0;
    std::uint64_t sequence_ = 0;
    std::optional<ByteSource> source_;
    std::shared_ptr<const FileColumns> columns_;
    bool header_read_ = false;
    std::uint64_t blank_bytes_ = 0; ///< since the last row
    bool at_end_ = false;
    std::uint64_t offset_ = 0; ///< of the first byte of `rest_`
    std::vector<char> rest_;   ///< behind the last row of the block before
    std::vector<ByteSource::Ended> ended_;
    bool any_irregular_ = false;
    bool stopped_ = false; ///< nothing is left, or a thread came upon an Error
};

} // namespace assess
