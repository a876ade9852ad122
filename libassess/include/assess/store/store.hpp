#pragma once

/// \file
/// The store: one SQLite file and its folder of kept files. Opened, never guessed at.
///
/// Errors     a file that is no store, newer than this program, locked, or a full disk: Error.
/// Ownership  a Store is movable, not copyable; it closes itself. One thread at a time.
/// Changes    are made inside a Change, which takes effect whole or not at all.

#include <assess/text/date.hpp>
#include <assess/text/message.hpp>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace assess {

/// Who does something, when: given by the caller, for the trail.
struct Actor {
    std::string name;
    DateTime now{};
};

enum class StoreAccess : std::uint8_t { read, write, create };

class Store {
public:
    /// `create` makes the file if there is none; `write` and `read` need it.
    static Store open(const std::filesystem::path& file, StoreAccess access);
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::filesystem::path& file() const;
    /// The folder of kept files: "assess.db" has "assess.files".
    std::filesystem::path kept_files() const;

    struct Connection; ///< SQLite, known to the sources of this module only
    Connection& connection() const;

private:
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

} // namespace assess
