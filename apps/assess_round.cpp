#include "common/options.hpp"
#include "common/scored_round.hpp"
#include "common/tool.hpp"
#include "round_messages.hpp"
#include "round_views.hpp"

#include <assess/criteria/calendar.hpp>
#include <assess/criteria/read_criteria.hpp>
#include <assess/files/file.hpp>
#include <assess/store/registers.hpp>
#include <assess/store/round_changes.hpp>

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
    std::optional<std::filesystem::path> criteria;
    std::optional<std::filesystem::path> calendar;
    std::size_t year = 0;
    std::string why;
    bool same_version = false;
    bool move_period = false;
    Format format = Format::text;
};

assess::Actor actor(const Options& options)
{
    return {options.actor, apps::now()};
}

assess::Allowed allowed(const Options& options)
{
    return {options.same_version, options.move_period, options.why};
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

/// A set with the bytes it was read from.
struct ReadSet {
    std::string file;
    std::string text;
    assess::CriteriaSet set;
};

std::optional<ReadSet> read_set(std::string text, std::string file, Diagnostics& found)
{
    auto set = assess::read_criteria(text, file, found);
    return set ? std::optional{ReadSet{std::move(file), std::move(text), *std::move(set)}}
               : std::nullopt;
}

/// The calendar that --calendar names, if it is given; false, with its faults said, if it has any.
bool read_calendar(const Options& options, std::optional<assess::RoundCalendar>& calendar,
                   Diagnostics& found)
{
    if (!options.calendar) {
        return true;
    }
    const std::string file = options.calendar->string();
    std::string text = assess::read_file(*options.calendar);
    const auto read = assess::read_calendar(text, file, found);
    if (read) {
        calendar = {read->id(), read->sha256(), file, std::move(text)};
    }
    return read.has_value();
}

Exit open(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    const auto year = year_of(options, found);
    if (!year) {
        return Exit::usage;
    }
    const auto read =
        read_set(assess::read_file(*options.criteria), options.criteria->string(), found);
    std::optional<assess::RoundCalendar> calendar;
    if (!read_calendar(options, calendar, found) || !read) {
        return Exit::findings;
    }
    assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::create, {.found = &found});
    if (!assess::open_round(store, options.id, *year, {read->file, read->text, read->set, calendar},
                            actor(options), found, allowed(options))) {
        return apps::refused(found, {"round-calendar-missing"});
    }
    const assess::Period period = read->set.period.of(*year);
    say(tool, messages::opened, options.id, read->set.id, read->set.version,
        display(period.first, tool.language()), display(period.last, tool.language()));
    return Exit::done;
}

/// The day that the official run of the round is of, if it is of one.
std::optional<assess::Date> official_day(const assess::Store& store, const assess::Round& round)
{
    const auto official = assess::latest_run(store, round);
    return official ? official->as_of : std::nullopt;
}

Exit close(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::write, {.found = &found});
    assess::Change change{store};
    const assess::Round round = assess::find_round(store, options.id);
    if ((round.open && !apps::is_scored(store, round, found)) ||
        !assess::close_round(store, options.id, actor(options), found)) {
        return Exit::findings;
    }
    if (const auto day = official_day(store, round)) {
        found.add(messages::closed_as_of, {options.store.string(), 0, 0},
                  {round.id, apps::day_in_words(*day)});
    }
    change.commit();
    say(tool, messages::closed, options.id);
    return Exit::done;
}

Exit reopen(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::write, {.found = &found});
    if (!assess::reopen_round(store, options.id, options.why, actor(options), found)) {
        return Exit::findings;
    }
    say(tool, messages::reopened, options.id);
    return Exit::done;
}

/// The set that --criteria names, else the one the round has.
std::optional<ReadSet> read_amended(const Options& options, const assess::Store& store,
                                    Diagnostics& found)
{
    if (options.criteria) {
        return read_set(assess::read_file(*options.criteria), options.criteria->string(), found);
    }
    const assess::Round round = assess::find_round(store, options.id);
    return ReadSet{round.set_file, round.set_text, assess::read_set(store, round)};
}

Exit amend(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    if (!options.criteria && !options.calendar) {
        found.add(messages::amends_nothing, {"assess-round", 0, 0});
        return Exit::usage;
    }
    std::optional<assess::RoundCalendar> calendar;
    if (!read_calendar(options, calendar, found)) {
        return Exit::findings;
    }
    assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::write, {.found = &found});
    const auto read = read_amended(options, store, found);
    if (!read ||
        !assess::amend_round(store, options.id, {read->file, read->text, read->set, calendar},
                             allowed(options), actor(options), found)) {
        return apps::refused(found, {"round-calendar-missing"});
    }
    if (options.criteria) {
        say(tool, messages::amended, options.id, read->set.id, read->set.version);
    }
    if (calendar) {
        say(tool, messages::given_calendar, options.id, calendar->id);
    }
    return Exit::done;
}

Exit list(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    const assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::read, {.found = &found});
    const std::vector<assess::Round> rounds = assess::rounds(store);
    if (rounds.empty()) {
        found.add(messages::rounds_none, {options.store.string(), 0, 0});
        return Exit::findings;
    }
    fmt::print("{}", options.format == Format::json ? apps::rounds_json(rounds)
                                                    : apps::rounds_text(rounds, tool.language()));
    return Exit::done;
}

Exit show(const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    const assess::Store store =
        assess::Store::open(options.store, assess::StoreAccess::read, {.found = &found});
    const assess::Round round = assess::find_round(store, options.shown);
    const apps::RoundHolds holds{assess::count_contents(store, round),
                                 assess::kept_registers(store, round), official_day(store, round)};
    fmt::print("{}", options.format == Format::json
                         ? apps::round_json(round, holds)
                         : apps::round_text(round, holds, tool.language()));
    return Exit::done;
}

void add_id(apps::Command& command, Options& options)
{
    command.add({"ID", "", {"The round, such as 2026", "Kỳ đánh giá, ví dụ 2026"}}, options.id)
        .required();
}

/// --criteria and --calendar.
apps::Option& add_files(apps::Command& command, Options& options)
{
    apps::Option& criteria =
        command.add({"--criteria", "FILE", {"The criteria set (TOML)", "Bộ tiêu chí (TOML)"}},
                    options.criteria);
    command.add({"--calendar",
                 "FILE",
                 {"The calendar of working days (TOML)", "Lịch ngày làm việc (TOML)"}},
                options.calendar);
    return criteria;
}

apps::Option& add_why(apps::Command& command, Options& options)
{
    return command.add(
        {"--why", "TEXT", {"The reason, kept in the trail", "Lý do, lưu trong nhật ký"}},
        options.why);
}

apps::Option& add_same_version(apps::Command& command, Options& options)
{
    return command.add({"--same-version",
                        "",
                        {"Take another text under the id and version of a set that was used",
                         "Nhận nội dung khác dưới cùng mã và phiên bản của bộ tiêu chí đã dùng"}},
                       options.same_version);
}

void add_format(apps::Command& command, Options& options)
{
    command.add_choice({"--format", "text|json", {"Form; default: text", "Dạng; mặc định: text"}},
                       options.format, formats);
}

void declare_changes(apps::Tool& tool, Options& options)
{
    apps::Command& opening =
        tool.add_command("open",
                         {"Open a round; make the store if there is none",
                          "Mở một kỳ đánh giá; tạo kho dữ liệu nếu chưa có"},
                         [&](Diagnostics& found) { return open(options, tool, found); });
    add_id(opening, options);
    add_files(opening, options).required();
    opening.add({"--year",
                 "YEAR",
                 {"Year of the round; default: the digits its ID begins with",
                  "Năm của kỳ; mặc định: các chữ số ở đầu ID"}},
                options.year);
    apps::Option& same_version = add_same_version(opening, options);
    same_version.needs(add_why(opening, options));

    add_id(tool.add_command("close",
                            {"Close a scored round: nothing is imported into it any more",
                             "Đóng một kỳ đã tính điểm: không nhập thêm dữ liệu vào kỳ đó"},
                            [&](Diagnostics& found) { return close(options, tool, found); }),
           options);

    apps::Command& reopening =
        tool.add_command("reopen", {"Open a closed round again", "Mở lại một kỳ đã đóng"},
                         [&](Diagnostics& found) { return reopen(options, tool, found); });
    add_id(reopening, options);
    add_why(reopening, options).required(messages::why_missing);

    apps::Command& amending =
        tool.add_command("amend",
                         {"Give an open round another criteria set or calendar",
                          "Thay bộ tiêu chí hoặc lịch ngày làm việc của một kỳ đang mở"},
                         [&](Diagnostics& found) { return amend(options, tool, found); });
    add_id(amending, options);
    add_files(amending, options);
    add_same_version(amending, options);
    amending.add({"--move-period",
                  "",
                  {"Let the new set move the period of the round",
                   "Cho phép bộ tiêu chí mới đổi thời gian của kỳ"}},
                 options.move_period);
    add_why(amending, options).required(messages::why_missing);
}

void declare_views(apps::Tool& tool, Options& options)
{
    add_format(tool.add_command("list", {"List the rounds", "Liệt kê các kỳ đánh giá"},
                                [&](Diagnostics& found) { return list(options, tool, found); }),
               options);
    apps::Command& showing = tool.add_command(
        "show", {"Show what a round holds", "Xem dữ liệu đã có của một kỳ đánh giá"},
        [&](Diagnostics& found) { return show(options, tool, found); });
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
