#include "follow_up.hpp"

#include <utility>

namespace assess {

namespace {

/// Enough that neither side waits for the other at each turn of the scheduler.
constexpr std::size_t most_buffers = 8;

} // namespace

FollowUp::Buffer FollowUp::new_buffer()
{
    return {std::make_unique_for_overwrite<char[]>(buffer_bytes)};
}

FollowUp::FollowUp(Digest digest, NewFile* copy) : copy_{copy}
{
    if (digest == Digest::sha256) {
        digest_.emplace();
    }
    thread_ = std::thread{[this] { run(); }};
}

FollowUp::~FollowUp()
{
    {
        const std::lock_guard lock{mutex_};
        waiting_.clear();
    }
    stop();
}

FollowUp::Buffer FollowUp::take()
{
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return fault_ || !idle_.empty() || made_ < most_buffers; });
    if (fault_) {
        std::rethrow_exception(fault_);
    }
    if (idle_.empty()) {
        ++made_;
        return new_buffer();
    }
    Buffer buffer = std::move(idle_.back());
    idle_.pop_back();
    return buffer;
}

void FollowUp::give(Buffer buffer)
{
    {
        const std::lock_guard lock{mutex_};
        waiting_.push_back(std::move(buffer));
    }
    changed_.notify_all();
}

std::string FollowUp::finish()
{
    stop();
    if (fault_) {
        std::rethrow_exception(fault_);
    }
    return digest_ ? digest_->hex() : std::string{};
}

void FollowUp::finish_copy()
{
    if (copy_ != nullptr) {
        copy_->finish();
    }
}

void FollowUp::stop()
{
    {
        const std::lock_guard lock{mutex_};
        stopping_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) {
        thread_.join();
    }
}

void FollowUp::run()
{
    try {
        while (auto buffer = next()) {
            work_on(*buffer);
            {
                const std::lock_guard lock{mutex_};
                idle_.push_back(std::move(*buffer));
            }
            changed_.notify_all();
        }
    } catch (...) {
        const std::lock_guard lock{mutex_};
        fault_ = std::current_exception();
        changed_.notify_all();
    }
}

/// Nothing once everything is done and nothing more will come.
std::optional<FollowUp::Buffer> FollowUp::next()
{
    std::unique_lock lock{mutex_};
    changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
    if (waiting_.empty()) {
        return std::nullopt;
    }
    Buffer buffer = std::move(waiting_.front());
    waiting_.pop_front();
    return buffer;
}

void FollowUp::work_on(const Buffer& buffer)
{
    if (digest_) {
        digest_->add(buffer.view());
    }
    if (copy_ != nullptr) {
        copy_->add(buffer.view());
    }
}

} // namespace assess
