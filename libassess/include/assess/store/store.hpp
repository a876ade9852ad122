#pragma once

/// \file
/// The store: one SQLite file and its folder of kept files. Opened, never guessed at.
///
/// Errors     a file that is no store, newer than this program, locked, or a full disk: Error.
/// Ownership  a Store is movable, not copyable; it closes itself. One thread at a time.
/// Changes    are made inside a Change, which takes effect whole or not at all.

#include <assess/text/date.hpp>
#include <assess/text/diagnostic.hpp>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
} // namespace SQLite

namespace assess {

/// Who does something, when: given by the caller, for the trail.
struct Actor {
    std::string name;
    DateTime now{};
};

enum class StoreAccess : std::uint8_t { read, write, create };

/// One step of the schema: SQL that makes a file of version `version` out of the one before it.
struct Migration {
    int version = 0;
    std::string_view sql;
    void (*complete)(SQLite::Database&) = nullptr; ///< does what SQL cannot, after it
};

/// The steps from an empty file to the schema of this program, in order.
std::span<const Migration> store_migrations();

struct StoreSettings {
    std::chrono::milliseconds wait{10'000}; ///< for another process to let go of the store
    std::span<const Migration> migrations = store_migrations();
    /// Told, once each, of rows and texts that cannot be what was written there; what they say
    /// counts as missing. Outlives the store. Without it such a row is an Error.
    Diagnostics* found = nullptr;
};

class Store {
public:
    /// `create` makes the file if there is none; `write` and `read` need it. A file of an older
    /// version is brought up to date; before each step it is copied to "assess.db.version-1".
    static Store open(const std::filesystem::path& file, StoreAccess access,
                      const StoreSettings& settings = {});
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::filesystem::path& file() const;
    /// Whether anything that was read so far cannot be what was written there. REQUIRES to be asked
    /// before anything is kept that was computed from the store.
    bool is_damaged() const;
    /// The folder of kept files: "assess.db" has "assess.files", "assess.2026" has
    /// "assess.2026.files".
    std::filesystem::path kept_files() const;

    struct Connection; ///< SQLite, known to the sources of this module only
    Connection& connection() const;

private:
    explicit Store(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

/// Everything done to the store while it lives takes effect at commit(), or never. Others may read
/// the old state meanwhile and wait to write. A Change inside a Change is part of it.
class Change {
public:
    /// Waits for its turn to write.
    explicit Change(Store& store);
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;
    ~Change();

    void commit();

private:
    Store::Connection& connection_;
    bool open_ = true;
};

/// What is read while it lives belongs to one state of the store.
class Snapshot {
public:
    explicit Snapshot(const Store& store);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    Store::Connection& connection_;
};

} // namespace assess
