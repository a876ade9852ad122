#include "follow_up.hpp"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace assess {

namespace {

/// Enough that neither side waits for the other at each turn of the scheduler.
constexpr std::size_t most_buffers = 8;

} // namespace

NewFile::NewFile(std::filesystem::path path)
    : path_{std::move(path)}, file_{::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                                           0666)}
{
    if (!file_.is_open()) {
        throw write_error(path_.string(), errno);
    }
}

NewFile::~NewFile()
{
    if (!kept_) {
        ::unlink(path_.c_str());
    }
}

void NewFile::add(std::string_view bytes)
{
    if (!write_all(file_, bytes)) {
        throw write_error(path_.string(), errno);
    }
}

void NewFile::keep()
{
    if (::fsync(file_.number()) != 0 || !file_.close()) {
        throw write_error(path_.string(), errno);
    }
    kept_ = true;
}

FollowUp::Buffer FollowUp::new_buffer()
{
    return {std::make_unique_for_overwrite<char[]>(buffer_bytes)};
}

FollowUp::FollowUp(Digest digest, const std::filesystem::path& copy)
{
    if (!copy.empty()) {
        copy_.emplace(copy);
    }
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

void FollowUp::keep_copy()
{
    if (copy_) {
        copy_->keep();
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
    if (copy_) {
        copy_->add(buffer.view());
    }
}

} // namespace assess
