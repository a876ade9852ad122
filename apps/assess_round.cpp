#include "common/options.hpp"
#include "common/tool.hpp"
#include "round_messages.hpp"
#include "round_views.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/store/round_changes.hpp>
#include <assess/text/file.hpp>

#include <fmt/core.h>

#include <array>

namespace {

using apps::Exit;
using assess::Diagnostics;
namespace messages = apps::messages;

enum class Format : std::uint8_t { text, json };
constexpr std::array formats{apps::Choice<Format>{"text", Format::text},
                             apps::Choice<Format>{"json", Format::json}};

struct Options {
    std::filesystem::path store;
    std::string actor;
    std::string id;
    std::optional<std::string> shown;
    std::filesystem::path criteria;
    std::size_t year = 0;
    std::string why;
    Format format = Format::text;
};

assess::Actor actor(const Options& options)
{
    return {options.actor, apps::now()};
}

template <typename... Values>
void say(const apps::Tool& tool, const assess::Phrase& phrase, const Values&... values)
{
    fmt::print(fmt::runtime(phrase.in(tool.language())), values...);
}

/// The year of the round: --year, or the four digits its id begins with.
std::optional<int> year_of(const Options& options, Diagnostics& found)
{
    std::size_t year = options.year;
    if (year == 0) {
        const std::string digits = options.id.substr(0, options.id.find_first_not_of("0123456789"));
        if (digits.size() != 4) {
            found.add(messages::year_missing, {"assess-round", 0, 0}, {options.id});
            return std::nullopt;
        }
        year = std::stoul(digits);
    }
    if (year < 1901 || year > 2198) {
        found.add(messages::year_out_of_range, {"assess-round", 0, 0}, {year});
        return std::nullopt;
    }
    return static_cast<int>(year);
}

Exit open(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    const auto year = year_of(options, found);
    if (!year) {
        return Exit::usage;
    }
    const std::string text = assess::read_file(options.criteria);
    const auto set = assess::read_criteria(text, options.criteria.string(), found);
    if (!set) {
        return Exit::findings;
    }
    assess::Store store = assess::Store::open(options.store, assess::StoreAccess::create);
    if (!assess::open_round(store, options.id, *year, {options.criteria.string(), text, *set},
                            actor(options), found)) {
        return Exit::findings;
    }
    const assess::Period period = set->period.of(*year);
    say(tool, messages::opened, options.id, set->id, set->version,
        display(period.first, tool.language()), display(period.last, tool.language()));
    return Exit::done;
}

Exit close(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    assess::Store store = assess::Store::open(options.store, assess::StoreAccess::write);
    if (!assess::close_round(store, options.id, actor(options), found)) {
        return Exit::findings;
    }
    say(tool, messages::closed, options.id);
    return Exit::done;
}

Exit reopen(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    assess::Store store = assess::Store::open(options.store, assess::StoreAccess::write);
    if (!assess::reopen_round(store, options.id, options.why, actor(options), found)) {
        return Exit::findings;
    }
    say(tool, messages::reopened, options.id);
    return Exit::done;
}

Exit amend(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    const std::string text = assess::read_file(options.criteria);
    const auto set = assess::read_criteria(text, options.criteria.string(), found);
    if (!set) {
        return Exit::findings;
    }
    assess::Store store = assess::Store::open(options.store, assess::StoreAccess::write);
    if (!assess::amend_round(store, options.id, {options.criteria.string(), text, *set},
                             options.why, actor(options), found)) {
        return Exit::findings;
    }
    say(tool, messages::amended, options.id, set->id, set->version);
    return Exit::done;
}

Exit list(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    const assess::Store store = assess::Store::open(options.store, assess::StoreAccess::read);
    const std::vector<assess::Round> rounds = assess::rounds(store);
    if (rounds.empty()) {
        found.add(messages::rounds_none, {options.store.string(), 0, 0});
        return Exit::findings;
    }
    fmt::print("{}", options.format == Format::json ? apps::rounds_json(rounds)
                                                    : apps::rounds_text(rounds, tool.language()));
    return Exit::done;
}

Exit show(const Options& options, const apps::Tool& tool)
{
    const assess::Store store = assess::Store::open(options.store, assess::StoreAccess::read);
    const assess::Round round = assess::find_round(store, options.shown);
    const assess::RoundContentsCount count = assess::count_contents(store, round);
    fmt::print("{}", options.format == Format::json
                         ? apps::round_json(round, count)
                         : apps::round_text(round, count, tool.language()));
    return Exit::done;
}

void add_id(apps::Command& command, Options& options)
{
    command.add({"ID", "", {"The round, such as 2026", "Kỳ đánh giá, ví dụ 2026"}}, options.id)
        .required();
}

void add_criteria(apps::Command& command, Options& options)
{
    command
        .add({"--criteria", "FILE", {"The criteria set (TOML)", "Bộ tiêu chí (TOML)"}},
             options.criteria)
        .required();
}

void add_why(apps::Command& command, Options& options)
{
    command
        .add({"--why", "TEXT", {"The reason, kept in the trail", "Lý do, lưu trong nhật ký"}},
             options.why)
        .required();
}

void add_format(apps::Command& command, Options& options)
{
    command.add_choice({"--format", "text|json", {"Form of the result", "Dạng kết quả"}},
                       options.format, formats);
}

void declare_changes(apps::Tool& tool, Options& options)
{
    apps::Command& opening =
        tool.add_command("open",
                         {"Open a round; make the store if there is none.",
                          "Mở một kỳ đánh giá; tạo kho dữ liệu nếu chưa có."},
                         [&](Diagnostics& found) { return open(options, tool, found); });
    add_id(opening, options);
    add_criteria(opening, options);
    opening.add({"--year",
                 "YEAR",
                 {"Year of the round; default: the digits its ID begins with",
                  "Năm của kỳ; mặc định: các chữ số ở đầu ID"}},
                options.year);

    add_id(tool.add_command("close",
                            {"Close a round: nothing is imported into it any more.",
                             "Đóng một kỳ: không nhập thêm dữ liệu vào kỳ đó."},
                            [&](Diagnostics& found) { return close(options, tool, found); }),
           options);

    apps::Command& reopening =
        tool.add_command("reopen", {"Open a closed round again.", "Mở lại một kỳ đã đóng."},
                         [&](Diagnostics& found) { return reopen(options, tool, found); });
    add_id(reopening, options);
    add_why(reopening, options);

    apps::Command& amending = tool.add_command(
        "amend",
        {"Give an open round another criteria set.", "Thay bộ tiêu chí của một kỳ đang mở."},
        [&](Diagnostics& found) { return amend(options, tool, found); });
    add_id(amending, options);
    add_criteria(amending, options);
    add_why(amending, options);
}

void declare_views(apps::Tool& tool, Options& options)
{
    add_format(tool.add_command("list", {"List the rounds.", "Liệt kê các kỳ đánh giá."},
                                [&](Diagnostics& found) { return list(options, tool, found); }),
               options);
    apps::Command& showing =
        tool.add_command("show", {"Show what a round holds.", "Xem nội dung một kỳ đánh giá."},
                         [&](Diagnostics&) { return show(options, tool); });
    showing.add(
        {"ID", "", {"The round; default: the only open one", "Kỳ; mặc định: kỳ duy nhất đang mở"}},
        options.shown);
    add_format(showing, options);
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    apps::Tool tool{"assess-round",
                    {"Open, list, show, close and amend rounds of assessment.",
                     "Mở, liệt kê, xem, đóng và điều chỉnh kỳ đánh giá."}};
    apps::add_store(tool.options(), options.store);
    apps::add_actor(tool.options(), options.actor);
    declare_changes(tool, options);
    declare_views(tool, options);
    return tool.run(argc, argv);
}
