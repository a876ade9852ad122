#include "common/tool.hpp"

#include "common/command_line.hpp"
#include "common/help.hpp"
#include "common/messages.hpp"
#include "common/output.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <fcntl.h>
#include <new>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace apps {

namespace {

using assess::Diagnostics;
using assess::Language;

constexpr std::array languages{Choice<Language>{"en", Language::en},
                               Choice<Language>{"vi", Language::vi}};
constexpr std::array colors{Choice<Colored>{"auto", Colored::automatic},
                            Choice<Colored>{"always", Colored::always},
                            Choice<Colored>{"never", Colored::never}};
constexpr std::array formats{Choice<MessageFormat>{"text", MessageFormat::text},
                             Choice<MessageFormat>{"json", MessageFormat::json}};

/// As the locale says: the first of the three that is set decides.
Language language_of_environment()
{
    for (const char* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto locale = environment(variable)) {
            return locale->starts_with("vi") ? Language::vi : Language::en;
        }
    }
    return Language::en;
}

/// The switch sets the loudness it names.
Reader loudness_reader(Loudness& loudness, Loudness named)
{
    return [&loudness, named](const Texts& given) {
        bool on = false;
        const std::optional<assess::Fault> fault = read_switch(given.front(), on);
        loudness = on ? named : loudness;
        return fault;
    };
}

std::string command_text(std::span<const char* const> arguments)
{
    std::string text;
    for (const char* const argument : arguments) {
        text += (text.empty() ? "" : " ") + std::string{argument};
    }
    return text;
}

/// A message about no file is said by the tool.
assess::Diagnostic placed(assess::Diagnostic diagnostic, const std::string& tool)
{
    if (diagnostic.place.file.empty()) {
        diagnostic.place.file = tool;
    }
    return diagnostic;
}

/// No file of ours may take the number of a standard stream that the caller closed: reading or
/// writing it fails, as before.
void keep_closed()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) == -1) {
            static_cast<void>(::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY));
        }
    }
}

bool is_said(const Diagnostics& found, std::string_view id)
{
    return std::ranges::any_of(
        found.all(), [id](const assess::Diagnostic& said) { return said.message->id == id; });
}

/// Data with errors are findings; so is a question about what a damaged store has lost.
Exit judged(Exit exit, const Diagnostics& found)
{
    const bool is_finding = (exit == Exit::done && found.any_error()) ||
                            (exit == Exit::usage && is_said(found, "store-damaged"));
    return is_finding ? Exit::findings : exit;
}

/// Does the work and hands out its result.
Exit act(const Action& action, Diagnostics& found)
{
    Exit exit = Exit::done;
    try {
        exit = action(found);
        flush_output();
    } catch (const std::system_error& fault) {
        if (!output_refused()) {
            throw;
        }
        judge_output(fault.code().value());
    }
    return judged(exit, found);
}

} // namespace

Tool::Tool(std::string name, assess::Phrase purpose) : root_{std::move(name), purpose}
{
    how_.language = language_of_environment();
}

void Tool::declare_shared_options()
{
    root_.add_choice({"--lang",
                      "vi|en",
                      {"Language of messages and reports; default: that of the system",
                       "Ngôn ngữ của thông báo và báo cáo; mặc định: theo hệ thống"}},
                     how_.language, languages);
    Option& quiet = root_.add({"-q,--quiet", "", {"Print errors only", "Chỉ in lỗi"}}, Takes::none,
                              loudness_reader(how_.loudness, Loudness::quiet));
    root_
        .add({"-v,--verbose",
              "",
              {"Print notes too, and every warning", "In cả ghi chú và mọi cảnh báo"}},
             Takes::none, loudness_reader(how_.loudness, Loudness::verbose))
        .excludes(quiet);
    root_.add_choice({"--color",
                      "auto|always|never",
                      {"Color messages; auto: on a terminal, unless NO_COLOR is set",
                       "Tô màu thông báo; auto: khi in ra màn hình và không đặt NO_COLOR"}},
                     how_.colored, colors);
    root_.add_choice({"--message-format",
                      "text|json",
                      {"Messages as text, or one JSON object a line",
                       "Thông báo dạng văn bản, hoặc mỗi dòng một đối tượng JSON"}},
                     how_.format, formats);
    root_.add({"-h,--help", "", {"Print this help", "In phần trợ giúp này"}}, help_);
    root_.add({"--version", "", {"Print the version", "In phiên bản"}}, version_);
}

Command& Tool::add_command(std::string name, assess::Phrase purpose, Action action)
{
    return root_.add_command(std::move(name), purpose, std::move(action));
}

int Tool::run(int argc, const char* const* argv, const Action& action)
{
    keep_closed();
    // A reader that has gone shows when the output is flushed, not as a death in between.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    // A file that grows above `ulimit -f` is a fault of the disk to us, not a death either.
    static_cast<void>(std::signal(SIGXFSZ, SIG_IGN));
    declare_shared_options();
    const std::span arguments{argv, static_cast<std::size_t>(argc)};
    return static_cast<int>(run_safely(arguments, action));
}

Exit Tool::run_safely(std::span<const char* const> arguments, const Action& action)
{
    Diagnostics found;
    try {
        const Exit exit = run_command(arguments, action, found);
        print(found, how_);
        if (exit == Exit::done || exit == Exit::findings) {
            print_summary(found, how_);
        }
        return exit;
    } catch (const assess::Error& error) {
        print(found, how_);
        print(placed(error.diagnostic(), root_.name()), how_);
    } catch (const std::bad_alloc&) {
        print(found, how_);
        print({&messages::memory_short, {root_.name()}, {}}, how_);
    } catch (const std::exception& fault) {
        print(found, how_);
        return report_fault(fault.what(), arguments);
    }
    return Exit::broken;
}

Exit Tool::run_command(std::span<const char* const> arguments, const Action& action,
                       Diagnostics& found)
{
    Settings settings = read_settings("assess.toml", root_.name(), found);
    check_settings(root_, settings, found);
    Diagnostics of_line;
    Command& command = take_apart(root_, arguments, of_line);
    Diagnostics of_values;
    read_values(root_, command, settings, of_values);
    if (help_ || version_) {
        write_output({}, help_ ? help(root_, command, how_.language)
                               : root_.name() + " " + std::string{version()} + "\n");
        flush_output();
        return Exit::done;
    }
    if (!of_line.any_error() && &command == &root_ && !root_.commands().empty()) {
        of_line.add(messages::command_missing, {root_.name()}, {root_.command_names()});
    }
    // What a command line that was not understood leaves missing is not worth saying.
    found.add_all(of_line.any_error() ? of_line : of_values);
    if (found.any_error()) {
        return Exit::usage;
    }
    return act(&command == &root_ ? action : command.action(), found);
}

std::string_view version()
{
    return ASSESS_VERSION;
}

Exit Tool::report_fault(const char* what, std::span<const char* const> arguments) const
{
    print({&messages::tool_fault, {root_.name()}, {what, command_text(arguments)}}, how_);
    return Exit::broken;
}

Exit refused(const assess::Diagnostics& found, std::initializer_list<std::string_view> of_line)
{
    const bool any =
        std::ranges::any_of(of_line, [&found](std::string_view id) { return is_said(found, id); });
    return any ? Exit::usage : Exit::findings;
}

} // namespace apps
