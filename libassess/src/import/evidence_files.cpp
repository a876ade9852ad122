#include "evidence_files.hpp"

#include "evidence_messages.hpp"
#include "file_messages.hpp"

#include <assess/files/file.hpp>
#include <assess/text/digest.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>
#include <system_error>
#include <utility>

namespace assess {

namespace {

using Path = std::filesystem::path;

/// No way up and no way to the root, in the words of the location itself.
bool stays_below(const Path& location)
{
    return location.is_relative() && std::none_of(location.begin(), location.end(),
                                                  [](const Path& part) { return part == ".."; });
}

bool is_below(const Path& path, const Path& folder)
{
    const auto [in_folder, in_path] =
        std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return in_folder == folder.end();
}

} // namespace

EvidenceFiles::EvidenceFiles(std::optional<Path> folder)
{
    if (folder) {
        std::error_code fault;
        folder_ = std::filesystem::canonical(*folder, fault);
        if (fault || !std::filesystem::is_directory(*folder_)) {
            throw Error{messages::import_no_evidence_folder, {folder->string(), 0, 0}};
        }
    }
}

/// The file whose name is the same text, whichever way its letters and marks are composed: archives
/// from macOS have them apart.
Path EvidenceFiles::spelled_on_disk(const Path& location)
{
    Path path = *folder_;
    for (const Path& part : location) {
        std::error_code missing;
        const bool is_there =
            std::filesystem::exists(std::filesystem::symlink_status(path / part, missing));
        const Names* names = is_there ? nullptr : &names_in(path);
        const auto named = is_there ? Names::const_iterator{} : names->find(to_nfc(part.string()));
        path /= is_there || named == names->end() ? part : Path{named->second};
    }
    return path;
}

const EvidenceFiles::Names& EvidenceFiles::names_in(const Path& folder)
{
    const auto [names, is_new] = names_.try_emplace(folder);
    if (is_new) {
        std::error_code ignored;
        for (const auto& entry : std::filesystem::directory_iterator{folder, ignored}) {
            const std::string name = entry.path().filename().string();
            if (!first_utf8_fault(name)) {
                names->second.emplace(to_nfc(name), name);
            }
        }
    }
    return names->second;
}

std::optional<Path> EvidenceFiles::inside(const std::string& location, const Place& place,
                                          Diagnostics& found)
{
    if (!stays_below(location)) {
        found.add(messages::import_location_outside, place, {location});
        return std::nullopt;
    }
    std::error_code fault;
    Path path = std::filesystem::canonical(*folder_ / location, fault);
    if (fault) {
        path = std::filesystem::canonical(spelled_on_disk(location), fault);
    }
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

EvidenceFiles::Known* EvidenceFiles::known(const std::string& location, const Place& place,
                                           Diagnostics& found)
{
    const auto before = files_.find(location);
    if (before != files_.end()) {
        return &before->second;
    }
    const auto path = inside(location, place, found);
    if (!path) {
        return nullptr;
    }
    Known looked_up{*path, {}, 0, false};
    Sha256 digest;
    read_pieces(*path, path->string(), [&](std::string_view piece) {
        digest.add(piece);
        looked_up.bytes += piece.size();
    });
    looked_up.sha256 = digest.hex();
    return &files_.emplace(location, std::move(looked_up)).first->second;
}

void EvidenceFiles::tell_strange_name(const std::string& location, const Place& place,
                                      Diagnostics& found)
{
    if (visible(location, location.size()) != location) {
        found.add(messages::import_location_hidden, place, {location});
    }
    const auto [twin, is_first] = cases_.emplace(lower_case(location), location);
    if (!is_first) {
        found.add(messages::import_location_case, place, {location, twin->second});
    }
}

std::optional<std::string> EvidenceFiles::digest(const std::string& location, const Place& place,
                                                 Diagnostics& found)
{
    Known* const file = known(location, place, found);
    if (file == nullptr) {
        return std::nullopt;
    }
    if (!std::exchange(file->told, true)) {
        tell_strange_name(location, place, found);
    }
    return file->sha256;
}

void EvidenceFiles::look_up(const std::string& location)
{
    Diagnostics said_later;
    static_cast<void>(known(location, {}, said_later));
}

void EvidenceFiles::copy(const Store& store)
{
    for (const auto& [location, file] : files_) {
        if (!copied_.insert(file.sha256).second ||
            holds(store.kept_files() / file.sha256, file.bytes, file.sha256)) {
            continue;
        }
        if (!copies_) {
            copies_.emplace(store.kept_files());
        }
        NewFile copy = NewFile::in(copies_->path());
        Sha256 digest;
        read_pieces(file.path, file.path.string(), [&](std::string_view piece) {
            digest.add(piece);
            copy.add(piece);
        });
        if (digest.hex() != file.sha256) {
            throw Error{messages::import_file_changed, {file.path.string(), 0, 0}};
        }
        copy.finish();
        copy.put_at(copies_->path() / file.sha256);
    }
}

void EvidenceFiles::keep(const Store& store, Diagnostics& found)
{
    if (!copies_) {
        return;
    }
    for (const auto& entry : std::filesystem::directory_iterator{copies_->path()}) {
        const Path kept = store.kept_files() / entry.path().filename();
        if (std::filesystem::exists(kept) &&
            !holds(kept, entry.file_size(), kept.filename().string())) {
            found.add(messages::import_copy_restored, {kept.string(), 0, 0},
                      {kept.filename().string()});
        }
        refuse_taken_name(kept);
        std::filesystem::rename(entry.path(), kept);
    }
    sync_names(store.kept_files());
    copies_.reset();
}

} // namespace assess
