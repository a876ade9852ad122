#include "evidence_files.hpp"

#include "evidence_messages.hpp"

#include <assess/files/file.hpp>
#include <assess/store/imports.hpp>
#include <assess/text/digest.hpp>

#include <algorithm>
#include <system_error>

namespace assess {

namespace {

/// No way up and no way to the root, in the words of the location itself.
bool stays_below(const std::filesystem::path& location)
{
    return location.is_relative() &&
           std::none_of(location.begin(), location.end(),
                        [](const std::filesystem::path& part) { return part == ".."; });
}

bool is_below(const std::filesystem::path& path, const std::filesystem::path& folder)
{
    const auto [in_folder, in_path] =
        std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return in_folder == folder.end();
}

} // namespace

EvidenceFiles::EvidenceFiles(std::optional<std::filesystem::path> folder)
{
    if (folder) {
        std::error_code fault;
        folder_ = std::filesystem::canonical(*folder, fault);
        if (fault || !std::filesystem::is_directory(*folder_)) {
            throw Error{messages::import_no_evidence_folder, {folder->string(), 0, 0}};
        }
    }
}

std::optional<std::filesystem::path>
EvidenceFiles::inside(const std::string& location, const Place& place, Diagnostics& found) const
{
    if (!stays_below(location)) {
        found.add(messages::import_location_outside, place, {location});
        return std::nullopt;
    }
    std::error_code fault;
    const std::filesystem::path path = std::filesystem::canonical(*folder_ / location, fault);
    if (fault || !std::filesystem::is_regular_file(path, fault)) {
        found.add(messages::import_location_missing, place, {location});
        return std::nullopt;
    }
    if (!is_below(path, *folder_)) {
        found.add(messages::import_location_outside, place, {location});
        return std::nullopt;
    }
    return path;
}

std::optional<std::string> EvidenceFiles::digest(const std::string& location, const Place& place,
                                                 Diagnostics& found)
{
    const auto known = files_.find(location);
    if (known != files_.end()) {
        return known->second.sha256;
    }
    const auto path = inside(location, place, found);
    if (!path) {
        return std::nullopt;
    }
    const std::string sha = sha256(read_file(*path));
    files_.emplace(location, Known{*path, sha});
    return sha;
}

void EvidenceFiles::keep(const Store& store) const
{
    for (const auto& [location, file] : files_) {
        const std::string bytes = read_file(file.path);
        if (sha256(bytes) != file.sha256) {
            throw Error{messages::import_file_changed, {file.path.string(), 0, 0}};
        }
        keep_file(store, bytes, file.sha256);
    }
}

} // namespace assess
