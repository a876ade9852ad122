#pragma once

/// \file
/// assess-import records: the files of a register.

#include "common/tool.hpp"
#include "import/reading.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace apps {

/// What the command has besides the options of every command, which are read elsewhere.
struct RecordsOptions {
    const std::filesystem::path& store;
    const std::optional<std::string>& round;
    const std::string& actor;
    const Reading& reading;
    const bool& dry_run;
    const std::size_t& max_errors;
    const Option& if_exists; ///< says nothing about records

    std::optional<std::string> register_id{};
    std::optional<std::filesystem::path> rejects{};
    bool in_place = false;
    bool replace = false;
    bool allow_empty = false;
    std::size_t jobs = 0;
    std::vector<std::filesystem::path> files{};
};

void declare_records(Tool& tool, RecordsOptions& options);

} // namespace apps
