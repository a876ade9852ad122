#pragma once

/// \file
/// A store in a folder of its own, with the small round that the CLI cases use, too.

#include <assess/import/import_files.hpp>
#include <assess/store/round_changes.hpp>

#include <filesystem>
#include <string>
#include <string_view>

namespace build {

/// Removed with everything in it when the test ends.
class Folder {
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();

    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

inline assess::Actor tester()
{
    return {"tester", assess::DateTime{std::chrono::seconds{1'796'083'200}}};
}

/// Opens the round 2026 of the set tests/cli/assess-import/small.toml in a new store.
assess::Store small_round(const std::filesystem::path& file);

/// Imports `csv`; returns what it did. What is said goes to `found`.
std::optional<assess::ImportOutcome> import(assess::Store& store, assess::RowKind kind,
                                            std::string csv, assess::Diagnostics& found,
                                            assess::IfExists if_exists = assess::IfExists::update);

/// The same for files without a fault.
assess::ImportOutcome import(assess::Store& store, assess::RowKind kind, std::string csv);

/// What the round is scored from now.
assess::RoundInput input_of(const assess::Store& store,
                            std::optional<assess::Date> as_of = std::nullopt);

/// The first column of the first row, as text.
std::string ask(const std::filesystem::path& store, const std::string& query);

} // namespace build
