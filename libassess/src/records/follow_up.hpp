#pragma once

/// \file
/// Digests and copies what was read of a file, behind the reading, in a thread of its own.
///
/// Threads    the functions are called by one thread at a time.
/// Errors     what the thread comes upon (a full disk) is thrown by the next call.

#include <assess/files/new_file.hpp>
#include <assess/text/digest.hpp>

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace assess {

enum class Digest : std::uint8_t { sha256, none };

class FollowUp {
public:
    struct Buffer {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0; ///< filled

        std::string_view view() const { return {bytes.get(), size}; }
    };
    static constexpr std::size_t buffer_bytes = std::size_t{256} << 10U;
    static Buffer new_buffer();

    /// No `copy`: none is written.
    FollowUp(Digest digest, NewFile* copy);
    ~FollowUp();
    FollowUp(const FollowUp&) = delete;
    FollowUp& operator=(const FollowUp&) = delete;

    /// A buffer to fill; waits while all of them are under way.
    Buffer take();
    /// Buffers are worked on in the order in which they are given.
    void give(Buffer buffer);

    /// Waits until everything given is done. The digest, or "" if none is wanted. Call it once,
    /// last.
    std::string finish();
    /// REQUIRES: finish() was called.
    void finish_copy();

private:
    void run();
    std::optional<Buffer> next();
    void work_on(const Buffer& buffer);
    void stop();

    NewFile* copy_;
    std::optional<Sha256> digest_;
    std::mutex mutex_; ///< of what follows
    std::condition_variable changed_;
    std::vector<Buffer> idle_;
    std::deque<Buffer> waiting_;
    std::size_t made_ = 0;
    bool stopping_ = false;
    std::exception_ptr fault_;
    std::thread thread_; ///< last: it uses the others
};

} // namespace assess
