#pragma once

/// \file
/// The notes of all blocks, in order: faults at their lines, rows left out, and how many of what.

#include "../text/unit_names.hpp"
#include "block_notes.hpp"
#include "reject_writer.hpp"

#include <assess/records/scan.hpp>

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace assess {

class ScanNotes {
public:
    /// Rows left out are given to `rejects`, which may be null.
    ScanNotes(const RegisterView& view, std::size_t max_faults, RejectWriter* rejects);

    /// Called with blocks in any order.
    void hand_in(const Block& block, BlockNotes notes);

    /// Whether as many faults are kept as are to be shown.
    const std::atomic<bool>& full() const { return full_; }

    /// Faults found, in rows and in files.
    bool any_fault() const { return faults_ > 0 || of_files_.any_error(); }
    /// Adds what was found: of the files, then of their rows, and how many there are of these.
    void report(Diagnostics& found) const;

    std::span<const ScannedFile> files() const { return files_; }
    /// The files read block by block to their end without a row, which they need.
    std::span<const std::uint32_t> refused_without_rows() const { return refused_without_rows_; }
    /// By block: the line of its first row in its file.
    std::span<const std::uint64_t> first_lines() const { return first_lines_; }

private:
    struct Item {
        std::uint32_t file = 0;
        std::uint64_t line = 0; ///< of the first row; 0: after the block before
        bool ends_file = false; ///< that was read block by block
        BlockNotes notes;
    };

    void take(Item item);
    /// Says in place of a unit that is not known which one was probably meant.
    void propose_unit(Diagnostic& unknown);
    Diagnostic worded(std::uint32_t file, std::uint64_t line, RowFault fault);

    const RegisterView& view_;
    std::size_t max_faults_;
    RejectWriter* rejects_;
    UnitNames unit_names_;
    InOrder<Item> order_;
    std::vector<ScannedFile> files_;
    std::vector<Diagnostic> shown_;
    Diagnostics of_files_;
    std::vector<std::uint32_t> refused_without_rows_;
    std::vector<std::uint64_t> first_lines_;
    struct Hidden {
        std::uint64_t codes = 0;
        std::uint64_t line = 0; ///< of the first
    };
    std::vector<Hidden> hidden_; ///< by file
    std::uint64_t faults_ = 0;
    std::uint64_t line_ = 0; ///< of the next block's first row
    std::atomic<bool> full_{false};
};

} // namespace assess
