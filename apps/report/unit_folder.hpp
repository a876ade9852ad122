#pragma once

/// \file
/// The folder of --each-unit: a file a unit, and premises.json, which lists them.
///
/// The list is put in place last. A run that is stopped leaves the list of the one before, and
/// files that are not as it says: the next run tells of them.

#include "report/report_options.hpp"

#include <assess/report/write_json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace apps {

class UnitFolder {
public:
    /// Makes the folder, and says what in it is not as its list says.
    UnitFolder(const ReportOptions& options, std::string_view kind, const LoadedRound& round,
               assess::Diagnostics& found);

    void write(std::size_t unit, std::string_view text);

    /// Removes what only an earlier run wrote and nobody changed since, then puts the list in
    /// place.
    void finish(assess::Diagnostics& found);

private:
    std::filesystem::path path_of(const assess::ReportFile& file) const;
    bool is_as_listed(const assess::ReportFile& file) const;
    bool is_of_this_run(const assess::ReportFile& file) const;
    void remove_earlier(assess::Diagnostics& found);

    const ReportOptions& options_;
    const LoadedRound& round_;
    std::string kind_;
    std::vector<std::string> names_; ///< of their files, by unit of the round
    std::optional<assess::WrittenReport> earlier_;
    std::vector<assess::ReportFile> files_;
};

} // namespace apps
