#pragma once

/// \file
/// The bytes of one file of a register, unpacked, as a stream; and the digest and a copy of the
/// bytes as they are on disk.
///
/// Formats    plain, gzip or zstd, found from the first bytes; several gzip members or zstd frames
///            one after the other are one file. What is unpacked may be of any length, but zstd may
///            ask for no more than 128 MiB of memory.
/// Threads    one at a time; a thread of its own digests and copies behind the reading.

#include "../files/open_file.hpp"
#include "follow_up.hpp"
#include "unpacker.hpp"

#include <assess/records/record_file.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace assess {

struct ScanProgress;

class ByteSource {
public:
    /// Opens it. Missing, a folder, a pipe or device, not permitted, a store's copy of another
    /// size: Error. `copy` and `progress` may be null. With Digest::none, nothing is computed,
    /// and `file.sha256` not looked at.
    ByteSource(const RecordFile& file, NewFile* copy, ScanProgress* progress,
               Digest digest = Digest::sha256);

    /// Fills `into` with up to `size` unpacked bytes; less only at the end. Packed data that are
    /// damaged or end early, a file that somebody writes to meanwhile, a read that stops, and a
    /// full disk for the copy: Error.
    std::size_t read(char* into, std::size_t size);

    Packing packing() const { return packing_; }
    /// As they are on disk.
    std::uint64_t bytes_on_disk() const { return file_.state.size; }

    struct Ended {
        std::string sha256; ///< of the bytes as they are on disk; empty with Digest::none
        std::uint64_t bytes = 0;
    };
    /// Finishes the copy. A digest that is not `file.sha256`, unless that is empty: Error.
    /// REQUIRES: read() came to the end.
    Ended end();

private:
    bool follows() const { return follow_up_.has_value(); }
    std::size_t read_raw(char* into, std::size_t size);
    void refill();
    std::size_t read_plain(char* into, std::size_t size);
    std::size_t read_packed(char* into, std::size_t size);
    void check(const Unpacker::Step& step) const;
    void check_copy() const;

    std::string name_;
    std::filesystem::path kept_copy_; ///< that a store keeps; empty: the user's own file
    std::string expected_sha256_;     ///< empty: any
    ScanProgress* progress_;
    OpenFile file_;
    std::optional<FollowUp> follow_up_;
    FollowUp::Buffer raw_;
    std::string_view rest_; ///< of raw_, not handed out yet
    std::uint64_t bytes_ = 0;
    bool at_end_ = false; ///< of the file; rest_ may hold more
    Packing packing_ = Packing::none;
    std::optional<Unpacker> unpacker_;
};

} // namespace assess
