#include "criteria/calendar.hpp"

#include "common/output.hpp"
#include "criteria/calendar_views.hpp"
#include "criteria/criteria_messages.hpp"
#include "criteria/tree.hpp"

#include <assess/criteria/calendar_file.hpp>
#include <assess/files/file.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>

namespace apps {

namespace {

using assess::CalendarFile;
using assess::Date;
using assess::Diagnostics;
using assess::Language;
using assess::Period;
using assess::Phrase;

/// An empty text, or the table below an empty line.
std::string below(const assess::ReportTable& table)
{
    return table.rows.empty() ? std::string{} : "\n" + write_plain(table);
}

void warn_of_unconfirmed(const CalendarQuestion& question, const CalendarFile& file, Period period,
                         Diagnostics& found)
{
    const auto open = special_days(file, period, Which::unconfirmed, Language::en).rows.size();
    if (open > 0) {
        found.add(messages::calendar_to_confirm, {question.file.string(), 0, 0}, {open});
    }
}

bool covers(const CalendarQuestion& question, const CalendarFile& file, Date day,
            Diagnostics& found)
{
    const Period range = file.calendar.range();
    if (!range.contains(day)) {
        found.add(messages::calendar_day_unknown, {question.file.string(), 0, 0},
                  {assess::to_string(day), assess::to_string(range.first),
                   assess::to_string(range.last)});
    }
    return range.contains(day);
}

std::string shown(const CalendarFile& file, Language language)
{
    return calendar_heading(file, language) + below(years_of(file, language)) +
           below(special_days(file, file.calendar.range(), Which::unconfirmed, language));
}

std::optional<Period> asked_period(const CalendarQuestion& question, const CalendarFile& file,
                                   Diagnostics& found)
{
    if (!covers(question, file, *question.from, found)) {
        return std::nullopt;
    }
    if (question.until) {
        return covers(question, file, *question.until, found)
                   ? std::optional{Period{*question.from, *question.until}}
                   : std::nullopt;
    }
    const auto due =
        *question.days <= INT32_MAX
            ? file.calendar.due(*question.from, static_cast<std::int64_t>(*question.days))
            : std::nullopt;
    if (!due) {
        found.add(messages::calendar_too_short, {question.file.string(), 0, 0},
                  {*question.days, assess::to_string(*question.from),
                   assess::to_string(file.calendar.range().last)});
        return std::nullopt;
    }
    return Period{*question.from, *due};
}

std::string answered(const CalendarQuestion& question, const CalendarFile& file, Period period,
                     Language language)
{
    const std::string first = day_in_words(period.first, language);
    const std::string last = day_in_words(period.last, language);
    if (question.days) {
        const Phrase due{"Working days: {}, begun on {}; last day: {}\n",
                         "Số ngày làm việc: {}, bắt đầu {}; ngày cuối: {}\n"};
        return fmt::format(fmt::runtime(due.in(language)), *question.days, first, last);
    }
    const Phrase counted{"Working days after {} up to and including {}: {}\n",
                         "Số ngày làm việc sau {} đến hết {}: {}\n"};
    return fmt::format(fmt::runtime(counted.in(language)), first, last,
                       *file.calendar.workdays(period.first, period.last));
}

} // namespace

Exit examine_calendar(const CalendarQuestion& question, Language language, Diagnostics& found)
{
    if (question.from && !question.until && !question.days) {
        found.add(messages::calendar_end_missing, {"assess-criteria", 0, 0});
        return Exit::usage;
    }
    const auto file =
        assess::read_calendar_file(assess::read_file(question.file), question.file.string(), found);
    if (!file) {
        return Exit::findings;
    }
    if (!question.from) {
        warn_of_unconfirmed(question, *file, file->calendar.range(), found);
        write_output(question.output, shown(*file, language));
        return Exit::done;
    }
    const auto period = asked_period(question, *file, found);
    if (!period) {
        return Exit::findings;
    }
    const Period between{std::min(period->first, period->last),
                         std::max(period->first, period->last)};
    warn_of_unconfirmed(question, *file, between, found);
    write_output(question.output, answered(question, *file, *period, language) +
                                      below(special_days(*file, between, Which::all, language)));
    return Exit::done;
}

} // namespace apps
