#include "report/unit_folder.hpp"

#include "common/output.hpp"
#include "report/report_messages.hpp"
#include "report/report_output.hpp"

#include <assess/files/file.hpp>
#include <assess/files/new_file.hpp>
#include <assess/text/digest.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>
#include <map>
#include <system_error>
#include <utility>

namespace apps {

namespace {

using assess::ReportFile;
using Path = std::filesystem::path;

constexpr std::string_view list_name = "premises.json";
constexpr std::size_t longest_list = std::size_t{64} << 20U;
constexpr std::size_t longest_file = std::size_t{1} << 30U;

void make_folder(const Path& folder)
{
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) {
        throw assess::Error{
            messages::folder_not_made, {folder.string()}, {assess::system_text(fault.value())}};
    }
}

bool is_file(const Path& path)
{
    std::error_code unknown;
    return std::filesystem::symlink_status(path, unknown).type() ==
           std::filesystem::file_type::regular;
}

/// Nothing where there is no list, or none that can be believed, which is told.
std::optional<assess::WrittenReport> read_list(const Path& list, assess::Diagnostics& found)
{
    assess::refuse_taken_name(list);
    std::error_code unknown;
    if (!is_file(list) && !std::filesystem::is_symlink(list, unknown)) {
        return std::nullopt;
    }
    auto read = is_file(list) && std::filesystem::file_size(list, unknown) <= longest_list
                    ? assess::read_premises_json(assess::read_file(list, longest_list), list_name)
                    : std::nullopt;
    if (!read) {
        found.add(messages::unit_list_damaged, {list.string()});
    }
    return read;
}

/// By unit: two never share one, not even on a disk that does not tell AB from ab.
std::vector<std::string> names_of(const std::vector<assess::Scorecard>& units)
{
    std::map<std::string, std::size_t> same;
    for (const assess::Scorecard& card : units) {
        ++same[assess::lower_case(file_name_of(card.unit, Capitals::stay))];
    }
    std::vector<std::string> names;
    for (const assess::Scorecard& card : units) {
        const std::string name = file_name_of(card.unit, Capitals::stay);
        const bool is_alone = same[assess::lower_case(name)] == 1;
        names.push_back(is_alone ? name : file_name_of(card.unit, Capitals::as_bytes));
    }
    return names;
}

/// How many there are, and the first of them by name.
std::vector<assess::Arg> counted(const Path& folder, const std::vector<ReportFile>& files)
{
    return {files.size(), (folder / files.front().name).string()};
}

} // namespace

UnitFolder::UnitFolder(const ReportOptions& options, std::string_view kind,
                       const LoadedRound& round, assess::Diagnostics& found)
    : options_{options}, round_{round}, kind_{kind}, names_{names_of(round.scorecards.units)}
{
    const Path& folder = *options_.each_unit;
    make_folder(folder);
    assess::remove_leftovers(folder);
    earlier_ = read_list(folder / list_name, found);
    std::vector<ReportFile> other = earlier_ ? earlier_->files : std::vector<ReportFile>{};
    std::erase_if(other, [&](const ReportFile& file) { return is_as_listed(file); });
    if (!other.empty()) {
        found.add(messages::unit_files_differ, {(folder / list_name).string()},
                  counted(folder, other));
    }
}

void UnitFolder::write(std::size_t unit, std::string_view text)
{
    const ReportFile file{names_[unit] + std::string{extension_of(options_.format)},
                          assess::sha256(text)};
    write_derived(path_of(file), text, round_.files_in_place);
    files_.push_back(file);
}

void UnitFolder::finish(assess::Diagnostics& found)
{
    if (earlier_) {
        std::erase_if(earlier_->files,
                      [&](const ReportFile& file) { return is_of_this_run(file); });
        const bool rests_on_the_same =
            earlier_->report == kind_ && earlier_->premises == assess::premises_text(round_.view());
        if (rests_on_the_same) {
            files_.insert(files_.end(), earlier_->files.begin(), earlier_->files.end());
            std::ranges::sort(files_, {}, &ReportFile::name);
        } else {
            remove_earlier(found);
        }
    }
    write_derived(*options_.each_unit / list_name,
                  write_premises_json(kind_, round_.view(), files_), round_.files_in_place);
}

std::filesystem::path UnitFolder::path_of(const ReportFile& file) const
{
    return *options_.each_unit / file.name;
}

bool UnitFolder::is_as_listed(const ReportFile& file) const
{
    const Path path = path_of(file);
    std::error_code unknown;
    return is_file(path) && std::filesystem::file_size(path, unknown) <= longest_file &&
           assess::sha256(assess::read_file(path, longest_file)) == file.sha256;
}

bool UnitFolder::is_of_this_run(const ReportFile& file) const
{
    return std::ranges::find(files_, file.name, &ReportFile::name) != files_.end();
}

void UnitFolder::remove_earlier(assess::Diagnostics& found)
{
    std::vector<ReportFile> stay;
    for (const ReportFile& file : earlier_->files) {
        const Path path = path_of(file);
        std::error_code unknown;
        const bool goes = options_.units.empty() && is_as_listed(file) &&
                          !is_precious(path, round_.files_in_place);
        if (!(goes && std::filesystem::remove(path, unknown)) &&
            std::filesystem::exists(std::filesystem::symlink_status(path, unknown))) {
            stay.push_back(file);
        }
    }
    if (!stay.empty()) {
        found.add(options_.units.empty() ? messages::unit_files_stay
                                         : messages::unit_files_of_other_units,
                  {options_.each_unit->string()}, counted(*options_.each_unit, stay));
    }
}

} // namespace apps
