// A tool that does nothing but show what the common ground of the tools does.

#include "common/options.hpp"
#include "common/output.hpp"
#include "common/tool.hpp"

#include <fmt/core.h>

#include <array>
#include <new>
#include <stdexcept>

namespace {

using apps::Exit;
using assess::Message;
using assess::Severity;

constexpr Message late_message{"probe-late",
                               Severity::warning,
                               {"this is late by {0} days", "chậm {0} ngày"},
                               {"hand it in", "nộp ngay"}};
constexpr Message wrong_message{"probe-wrong", Severity::error, {"this is wrong", "sai ở đây"}, {}};
constexpr Message curious_message{
    "probe-curious", Severity::note, {"this is curious", "điều lạ"}, {}};

enum class Way : std::uint8_t { well, warned, wrong, broken, fault, memory, endless };
constexpr std::array ways{
    apps::Choice<Way>{"well", Way::well},      apps::Choice<Way>{"warned", Way::warned},
    apps::Choice<Way>{"wrong", Way::wrong},    apps::Choice<Way>{"broken", Way::broken},
    apps::Choice<Way>{"fault", Way::fault},    apps::Choice<Way>{"memory", Way::memory},
    apps::Choice<Way>{"endless", Way::endless}};

struct Given {
    Way way = Way::well;
    std::vector<std::string> words;
    std::filesystem::path store;
    std::optional<std::string> round;
    std::optional<assess::Date> as_of;
    std::optional<std::filesystem::path> output;
    std::string actor;
    std::vector<std::string> units;
    std::size_t limit = 10;
    std::optional<assess::Decimal> share;
    bool raw = false;
};

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += " [" + word + "]";
    }
    return text;
}

std::string shown(const Given& given)
{
    return fmt::format("words{}\nstore {}\nround {}\nas of {}\nactor {}\nunits{}\nlimit {}\n"
                       "share {}\nraw {}\nnow {}\n",
                       listed(given.words), given.store.string(), given.round.value_or("-"),
                       given.as_of ? assess::to_string(*given.as_of) : "-", given.actor,
                       listed(given.units), given.limit, given.share ? given.share->str() : "-",
                       given.raw, assess::to_string(apps::now()));
}

Exit behave(Way way, assess::Diagnostics& found)
{
    switch (way) {
    case Way::well:
        break;
    case Way::warned:
        found.add(curious_message, {"b.csv", 1, 1});
        found.add(late_message, {"b.csv", 7, 2}, {3});
        break;
    case Way::wrong:
        found.add(wrong_message, {"b.csv", 9, 2});
        found.add(late_message, {"b.csv", 7, 2}, {3});
        found.add(wrong_message, {"a.csv", 0, 0});
        break;
    case Way::broken:
        found.add(late_message, {"b.csv", 7, 2}, {3});
        throw assess::Error{wrong_message, {"c.db", 0, 0}};
    case Way::fault:
        throw std::logic_error{"a promise was broken"};
    case Way::memory:
        throw std::bad_alloc{};
    case Way::endless:
        for (int line = 0; line < 1'000'000; ++line) {
            fmt::print("line {}\n", line);
        }
    }
    return Exit::done;
}

Exit probe(const Given& given, assess::Diagnostics& found)
{
    apps::write_output(given.output, shown(given));
    return behave(given.way, found);
}

} // namespace

int main(int argc, char** argv)
{
    Given given;
    apps::Tool tool{"assess-probe", {"Show what was given.", "Cho xem những gì được ghi."}};
    apps::Command& options = tool.options();
    options.add({"WORDS", "", {"Any words", "Từ bất kỳ"}}, given.words);
    options.add_choice({"--way", "WAY", {"How to end", "Cách kết thúc"}}, given.way, ways);
    apps::add_store(options, given.store);
    apps::add_round(options, given.round);
    apps::add_as_of(options, given.as_of);
    apps::add_output(options, given.output, {"markdown", "csv", "json"});
    apps::add_actor(options, given.actor);
    apps::Option& units = apps::add_units(options, given.units);
    options.add({"--limit", "N", {"At most so many", "Nhiều nhất bấy nhiêu"}}, given.limit)
        .excludes(units);
    options.add({"--share", "SHARE", {"A share", "Tỷ lệ"}}, given.share).needs(units);
    options.add({"--raw", "", {"As it is", "Để nguyên"}}, given.raw);
    return tool.run(argc, argv, [&](assess::Diagnostics& found) { return probe(given, found); });
}
