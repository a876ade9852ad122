#pragma once

/// \file
/// The files that evidence points to: found inside one folder, and nowhere else; hashed and copied
/// piece by piece, before the store is locked.

#include <assess/files/new_file.hpp>
#include <assess/store/store.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace assess {

class EvidenceFiles {
public:
    explicit EvidenceFiles(std::optional<std::filesystem::path> folder);

    /// Without a folder a location is only text.
    bool looks_up() const { return folder_.has_value(); }

    /// The SHA-256 of the file at `location`; a fault is added if it leads out of the folder, also
    /// by a symbolic link, or is no file. What is strange about its name is said the first time.
    std::optional<std::string> digest(const std::string& location, const Place& place,
                                      Diagnostics& found);
    /// The same, and nothing is said.
    void look_up(const std::string& location);

    /// Copies every file that was looked up, unless the store has it; it is not kept yet. Files
    /// that were copied before are not copied again.
    void copy(const Store& store);

    /// Gives the copies the names under which the store keeps them. Says which of them the store
    /// had in another form. REQUIRES copy().
    void keep(const Store& store, Diagnostics& found);

    /// Counts a piece that gives up the file the round has for it.
    void drop() { ++dropped_; }
    std::size_t dropped() const { return dropped_; }

private:
    struct Known {
        std::filesystem::path path;
        std::string sha256;
        std::uint64_t bytes = 0;
        bool told = false;
    };
    using Names = std::map<std::string, std::string>; ///< as they are on disk, by NFC

    Known* known(const std::string& location, const Place& place, Diagnostics& found);
    std::optional<std::filesystem::path> inside(const std::string& location, const Place& place,
                                                Diagnostics& found);
    std::filesystem::path spelled_on_disk(const std::filesystem::path& location);
    const Names& names_in(const std::filesystem::path& folder);
    void tell_strange_name(const std::string& location, const Place& place, Diagnostics& found);

    std::optional<std::filesystem::path> folder_;
    std::map<std::string, Known> files_;           ///< by location
    std::map<std::string, std::string> cases_;     ///< locations by what they are in lower case
    std::map<std::filesystem::path, Names> names_; ///< by folder
    std::set<std::string> copied_;                 ///< digests
    std::optional<NewFolder> copies_;
    std::size_t dropped_ = 0;
};

} // namespace assess
