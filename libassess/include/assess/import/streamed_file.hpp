#pragma once

/// \file
/// What arrives as a stream, as a file that can be read more than once.
///
/// Errors     a full disk: Error.
/// Ownership  the file stands in the folder of kept files and is removed when this dies.

#include <assess/store/store.hpp>

#include <filesystem>
#include <memory>
#include <string_view>

namespace assess {

class StreamedFile {
public:
    explicit StreamedFile(const Store& store);
    StreamedFile(const StreamedFile&) = delete;
    StreamedFile& operator=(const StreamedFile&) = delete;
    ~StreamedFile();

    void add(std::string_view bytes);
    /// All of it was added.
    void end();

    const std::filesystem::path& path() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace assess
