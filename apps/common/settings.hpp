#pragma once

/// \file
/// Options that stand in assess.toml in the working directory.
///
/// The keys are long names of options. Keys at the top are for every tool that has the option; a
/// table named after a tool, [assess-report], is for that tool alone and goes first.
///
/// Errors     a file that is not TOML is said with its place; nothing is taken from it. So is a
/// table
///            that is named after no tool.

#include "common/option.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace apps {

struct Setting {
    Texts texts;
    assess::Place place;
    bool of_tool = false; ///< from the table named after the tool
};

using Settings = std::map<std::string, Setting, std::less<>>;

/// What the file holds for the tool; empty if there is no such file.
Settings read_settings(const std::filesystem::path& file, const std::string& tool,
                       assess::Diagnostics& found);

} // namespace apps
