#pragma once

/// \file
/// A small round that registers are imported into.

#include "../store/sample_store.hpp"

#include <assess/files/file.hpp>
#include <assess/import/import_records.hpp>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace build {

inline const std::string units_csv = "code,name,kind\n00006,Phường A,ward\n21034,Xã B,commune\n";
inline const std::string two_records = "dossier,unit,day\nA,00006,2026-06-01\nB,00006,2026-06-02\n";

/// The names of files that are not finished, ascending.
inline std::vector<std::string> unfinished_in(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder}) {
        const std::string name = entry.path().filename().string();
        if (name.ends_with(".part")) {
            names.push_back(name);
        }
    }
    std::ranges::sort(names);
    return names;
}

struct RecordSample {
    Folder folder;
    assess::Store store = build::small_round(folder / "a.db");
    assess::Diagnostics found;

    RecordSample() { build::import(store, assess::RowKind::units, units_csv); }

    assess::RecordsRequest request(const std::vector<std::string>& names) const
    {
        assess::RecordsRequest made;
        for (const std::string& name : names) {
            assess::RecordFile file;
            file.name = name;
            file.path = folder / name;
            made.files.push_back(file);
        }
        made.scan.limits.jobs = 1;
        return made;
    }

    assess::RecordsRequest request_for(const std::string& name, const std::string& csv) const
    {
        assess::write_file(folder / name, csv);
        return request({name});
    }

    std::optional<assess::RecordsOutcome> import(const assess::RecordsRequest& what)
    {
        return assess::import_records(store, "2026", what, build::tester(), found);
    }

    bool count_again()
    {
        const auto recount = assess::count_again(store, "2026", "dossiers", {}, found);
        return recount && assess::keep_recount(store, *recount, build::tester(), found);
    }

    std::vector<std::string> unfinished() const { return unfinished_in(store.kept_files()); }

    std::string ask(const std::string& query) const { return build::ask(folder / "a.db", query); }
    std::string counted(const std::string& unit) const
    {
        return ask("SELECT value FROM v_register_values WHERE unit = '" + unit + "'");
    }
};

/// What a process that was killed called a file that it had not finished.
inline const std::string left_behind = ".assess-0123456789abcdef0123456789abcdef.part";

} // namespace build
