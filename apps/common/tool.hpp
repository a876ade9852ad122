#pragma once

/// \file
/// What every tool does the same way: its options, its messages, how it ends.
///
/// A tool declares its options, then calls run() with what it does, or declares commands that each
/// bring their own action. Help, version, language, colors, settings and the exit status are here.

#include "common/command.hpp"
#include "common/present.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace apps {

/// Of all the tools: "0.2.0".
std::string_view version();

class Tool {
public:
    Tool(std::string name, assess::Phrase purpose);
    Tool(const Tool&) = delete; ///< its options point at its members
    Tool& operator=(const Tool&) = delete;

    /// The tool's own options; when it has commands, they are read with every command.
    Command& options() { return root_; }

    /// A command of the tool, and what it does.
    Command& add_command(std::string name, assess::Phrase purpose, Action action);

    /// Reads the command line, does the work, prints what was found. Returns the exit status.
    /// `action` is what the tool does when it has no commands.
    int run(int argc, const char* const* argv, const Action& action = {});

    /// Known once an action runs.
    assess::Language language() const { return how_.language; }
    Loudness loudness() const { return how_.loudness; }

private:
    void declare_shared_options();
    Exit run_safely(std::span<const char* const> arguments, const Action& action);
    Exit run_command(std::span<const char* const> arguments, const Action& action,
                     assess::Diagnostics& found);
    Exit report_fault(const char* what, std::span<const char* const> arguments) const;

    Command root_;
    Presentation how_;
    bool help_ = false;
    bool version_ = false;
};

/// How a run ends that errors refused: one of these ids is about the command line, not the data.
Exit refused(const assess::Diagnostics& found, std::initializer_list<std::string_view> of_line);

} // namespace apps
