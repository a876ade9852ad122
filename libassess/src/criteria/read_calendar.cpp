#include <assess/criteria/calendar_file.hpp>

#include "calendar_days.hpp"
#include "calendar_messages.hpp"
#include "calendar_phrases.hpp"
#include "parse_toml.hpp"

#include <assess/text/digest.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace assess {

namespace {

using Kind = SpecialDays::Kind;

constexpr std::int64_t longest_range = 366 * 50;
constexpr std::int64_t longest_special = 366;

constexpr WordList<Kind, 4> kinds{{{"holiday", Kind::holiday},
                                   {"working_day", Kind::working_day},
                                   {"day_off", Kind::day_off},
                                   {"intake_stop", Kind::intake_stop}}};
constexpr WordList<bool, 2> statuses{{{"documented", false}, {"to-confirm", true}}};

const std::vector<std::string>& weekdays()
{
    static const std::vector<std::string> names{"monday", "tuesday",  "wednesday", "thursday",
                                                "friday", "saturday", "sunday"};
    return names;
}

/// `from` and `until`: both there, in order, and not too far apart.
std::optional<Period> read_period(const TomlTable& table, std::int64_t longest)
{
    const auto from = table.require("from") ? table.date("from") : std::nullopt;
    const auto until = table.require("until") ? table.date("until") : std::nullopt;
    if (!from || !until) {
        return std::nullopt;
    }
    if (*until < *from) {
        table.add(messages::calendar_order, "until", {to_string(*from), to_string(*until)});
        return std::nullopt;
    }
    if ((*until - *from).count() >= longest) {
        table.add(messages::calendar_too_long, "until",
                  {to_string(*from), to_string(*until), longest});
        return std::nullopt;
    }
    return Period{*from, *until};
}

/// `date`, or `from` and `until`.
std::optional<Period> read_days(const TomlTable& table)
{
    const std::string_view several = table.has("from") ? "from" : "until";
    if (!table.has("date") && table.has(several)) {
        return read_period(table, longest_special);
    }
    if (table.has("date") && table.has(several)) {
        table.add(messages::day_or_days, "date", {several});
        return std::nullopt;
    }
    const auto day = table.require("date") ? table.date("date") : std::nullopt;
    return day ? std::optional{Period{*day, *day}} : std::nullopt;
}

class CalendarReader {
public:
    CalendarReader(TomlReading& reading, const toml::table& toml)
        : reading_{reading}, root_{reading,
                                   toml,
                                   reading.file,
                                   {"schema", "calendar", "holiday", "working_day", "day_off",
                                    "intake_stop"}}
    {}

    std::optional<CalendarFile> read(const std::string& sha256)
    {
        read_schema(root_);
        read_head();
        for (const auto& [name, kind] : kinds) {
            for (const toml::table* const found : root_.tables(name)) {
                read_special(*found, "[[" + std::string{name} + "]]", kind);
            }
        }
        std::stable_sort(plan_.special.begin(), plan_.special.end(),
                         [](const SpecialDays& left, const SpecialDays& right) {
                             return left.spot.line < right.spot.line;
                         });
        const std::vector<bool> working = lay();
        if (reading_.found.any_error()) {
            return std::nullopt;
        }
        return CalendarFile{{id_, sha256, plan_.range.first, working},
                            std::move(title_),
                            plan_.weekly_off,
                            std::move(plan_.special)};
    }

private:
    void read_head()
    {
        const toml::table* const found =
            root_.require("calendar") ? root_.table("calendar") : nullptr;
        if (found == nullptr) {
            reading_.languages = {"vi", "en"};
            return;
        }
        const TomlTable table{reading_,
                              *found,
                              "[calendar]",
                              {"id", "title", "languages", "range", "weekly_days_off"}};
        read_languages(reading_, table);
        id_ = table.required_id("id", IdShape::kebab);
        title_ = table.required_title();
        week_spot_ = table.spot("weekly_days_off");
        table.require("weekly_days_off");
        for (const SpottedText& weekday : table.texts("weekly_days_off")) {
            read_weekday(weekday);
        }
        const toml::table* const range = table.require("range") ? table.table("range") : nullptr;
        if (range != nullptr) {
            range_ = read_period({reading_, *range, "range", {"from", "until"}}, longest_range);
        }
    }

    void read_weekday(const SpottedText& weekday)
    {
        const auto known = std::find(weekdays().begin(), weekdays().end(), weekday.text);
        if (known == weekdays().end()) {
            reading_.add(messages::weekday_unknown, weekday.spot,
                         {weekday.text, quoted_list(weekdays())});
            return;
        }
        plan_.weekly_off[static_cast<std::size_t>(known - weekdays().begin())] = true;
    }

    void read_special(const toml::table& found, const std::string& name, Kind kind)
    {
        const TomlTable table{
            reading_, found, name, {"date", "from", "until", "title", "status", "source"}};
        SpecialDays special;
        special.kind = kind;
        special.spot = table.spot();
        special.title = table.required_title();
        special.to_confirm = table.word("status", statuses).value_or(false);
        special.source = table.text("source").value_or("");
        if (!table.has("source") && !special.to_confirm) {
            reading_.add(messages::source_missing, table.spot(), {phrases::of(kind)});
        }
        if (const auto days = read_days(table)) {
            special.days = *days;
            plan_.special.push_back(std::move(special));
        }
    }

    std::vector<bool> lay()
    {
        if (!range_) {
            return {};
        }
        plan_.range = *range_;
        std::vector<bool> working = lay_days(reading_, plan_);
        if (std::find(working.begin(), working.end(), true) == working.end()) {
            reading_.add(messages::calendar_no_working_day, week_spot_);
        }
        return working;
    }

    TomlReading& reading_;
    TomlTable root_;
    std::string id_;
    LocalText title_;
    Spot week_spot_;
    std::optional<Period> range_;
    CalendarPlan plan_;
};

} // namespace

std::optional<CalendarFile> read_calendar_file(std::string_view text, const std::string& file,
                                               Diagnostics& found)
{
    const auto parsed = parse_toml(text, file, found);
    if (!parsed) {
        return std::nullopt;
    }
    if (parsed->contains("set") && !parsed->contains("calendar")) {
        found.add(messages::set_no_calendar, {file, 0, 0});
        return std::nullopt;
    }
    Diagnostics own; // in the order of the file, whatever order things are read in
    TomlReading reading{text, file, own};
    auto read = CalendarReader{reading, *parsed}.read(sha256(text));
    own.sort();
    for (const Diagnostic& diagnostic : own.all()) {
        found.add(diagnostic);
    }
    return read;
}

std::optional<Calendar> read_calendar(std::string_view text, const std::string& file,
                                      Diagnostics& found)
{
    auto read = read_calendar_file(text, file, found);
    return read ? std::optional{std::move(read->calendar)} : std::nullopt;
}

} // namespace assess
