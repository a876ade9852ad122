#pragma once

/// \file
/// The files that evidence points to: found inside one folder, and nowhere else.

#include <assess/store/store.hpp>
#include <assess/text/diagnostic.hpp>

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace assess {

class EvidenceFiles {
public:
    explicit EvidenceFiles(std::optional<std::filesystem::path> folder);

    /// Without a folder a location is only text.
    bool looks_up() const { return folder_.has_value(); }

    /// The SHA-256 of the file at `location`; a fault is added if it leads out of the folder, also
    /// by a symbolic link, or is no file.
    std::optional<std::string> digest(const std::string& location, const Place& place,
                                      Diagnostics& found);

    /// Keeps every file that was looked up beside the store.
    void keep(const Store& store) const;

private:
    std::optional<std::filesystem::path> inside(const std::string& location, const Place& place,
                                                Diagnostics& found) const;

    struct Known {
        std::filesystem::path path;
        std::string sha256;
    };
    std::optional<std::filesystem::path> folder_;
    std::map<std::string, Known> files_; ///< by location
};

} // namespace assess
