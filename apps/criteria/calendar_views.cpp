#include "criteria/calendar_views.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <utility>
#include <vector>

namespace apps {

namespace {

using assess::Align;
using assess::CalendarFile;
using assess::Date;
using assess::Language;
using assess::Period;
using assess::Phrase;
using assess::SpecialDays;
using std::chrono::days;
using Kind = SpecialDays::Kind;

constexpr std::array<Phrase, 7> weekdays{{{"Monday", "thứ Hai"},
                                          {"Tuesday", "thứ Ba"},
                                          {"Wednesday", "thứ Tư"},
                                          {"Thursday", "thứ Năm"},
                                          {"Friday", "thứ Sáu"},
                                          {"Saturday", "thứ Bảy"},
                                          {"Sunday", "Chủ nhật"}}};

std::size_t weekday_of(Date day)
{
    return std::chrono::weekday{day}.iso_encoding() - 1;
}

Phrase words_of(Kind kind)
{
    switch (kind) {
    case Kind::holiday:
        return {"holiday", "nghỉ lễ, Tết"};
    case Kind::working_day:
        return {"worked for another day", "làm bù"};
    case Kind::day_off:
        return {"off for another day", "nghỉ hoán đổi"};
    case Kind::intake_stop:
        break;
    }
    return {"intake stops", "tạm dừng tiếp nhận"};
}

/// Every day of a year is one of these; `swapped_in` are among the working ones.
struct YearCounts {
    std::size_t working = 0;
    std::size_t weekly_off = 0;
    std::size_t holidays = 0;
    std::size_t swapped_out = 0;
    std::size_t intake_stopped = 0;
    std::size_t swapped_in = 0;
};

class DayCounter {
public:
    explicit DayCounter(const CalendarFile& file)
        : file_{file}, range_{file.calendar.range()},
          kinds_(static_cast<std::size_t>((range_.last - range_.first).count()) + 1,
                 Kind::intake_stop)
    {
        for (const SpecialDays& special : file.special) {
            if (special.kind != Kind::intake_stop) {
                const auto begin = kinds_.begin() + (special.days.first - range_.first).count();
                std::fill(begin, begin + (special.days.last - special.days.first).count() + 1,
                          special.kind);
            }
        }
    }

    YearCounts count(Period period) const
    {
        YearCounts counts;
        for (Date day = period.first; day <= period.last; day += days{1}) {
            ++part_of(counts, day);
            const bool worked = kind_of(day) == Kind::working_day && weekly_off(day);
            counts.swapped_in += worked && file_.calendar.is_working_day(day) ? 1U : 0U;
        }
        return counts;
    }

private:
    /// Of a day that nothing is said of, or only that intake stops: intake_stop.
    Kind kind_of(Date day) const
    {
        return kinds_[static_cast<std::size_t>((day - range_.first).count())];
    }
    bool weekly_off(Date day) const { return file_.weekly_off[weekday_of(day)]; }

    std::size_t& part_of(YearCounts& counts, Date day) const
    {
        if (file_.calendar.is_working_day(day)) {
            return counts.working;
        }
        const Kind kind = kind_of(day);
        if (weekly_off(day) && kind != Kind::working_day) {
            return counts.weekly_off;
        }
        return kind == Kind::holiday   ? counts.holidays
               : kind == Kind::day_off ? counts.swapped_out
                                       : counts.intake_stopped;
    }

    const CalendarFile& file_;
    Period range_;
    std::vector<Kind> kinds_;
};

bool touches(const SpecialDays& special, Period period)
{
    return special.days.first <= period.last && special.days.last >= period.first;
}

std::size_t unconfirmed(const CalendarFile& file, Period period)
{
    return static_cast<std::size_t>(
        std::count_if(file.special.begin(), file.special.end(), [&](const SpecialDays& special) {
            return special.to_confirm && touches(special, period);
        }));
}

std::vector<assess::ReportColumn> year_columns(Language language)
{
    const auto say = [language](const Phrase& phrase) { return std::string{phrase.in(language)}; };
    return {{"year", say({"year", "năm"}), Align::left},
            {"days", say({"days", "số ngày"}), Align::right},
            {"weekly_off", say({"weekly off", "nghỉ hằng tuần"}), Align::right},
            {"holidays", say({"holidays", "nghỉ lễ, Tết"}), Align::right},
            {"swapped_off", say({"swapped off", "nghỉ hoán đổi"}), Align::right},
            {"intake_stopped", say({"no intake", "dừng tiếp nhận"}), Align::right},
            {"working", say({"working days", "ngày làm việc"}), Align::right},
            {"swapped_in", say({"made up", "trong đó làm bù"}), Align::right},
            {"to_confirm", say({"to confirm", "cần xác nhận"}), Align::right}};
}

} // namespace

assess::ReportTable years_of(const CalendarFile& file, Language language)
{
    assess::ReportTable table{year_columns(language), {}};
    const DayCounter counter{file};
    const Period range = file.calendar.range();
    for (auto year = std::chrono::year_month_day{range.first}.year();
         Date{year / 1 / 1} <= range.last; ++year) {
        const Period period{std::max(range.first, Date{year / 1 / 1}),
                            std::min(range.last, Date{year / 12 / 31})};
        const YearCounts counts = counter.count(period);
        table.rows.push_back(
            {{std::to_string(int{year}),
              static_cast<std::size_t>((period.last - period.first).count()) + 1, counts.weekly_off,
              counts.holidays, counts.swapped_out, counts.intake_stopped, counts.working,
              counts.swapped_in, unconfirmed(file, period)},
             assess::RowWeight::plain});
    }
    return table;
}

assess::ReportTable special_days(const CalendarFile& file, Period period, Which which,
                                 Language language)
{
    const auto say = [language](const Phrase& phrase) { return std::string{phrase.in(language)}; };
    assess::ReportTable table{{{"line", say({"line", "dòng"}), Align::right},
                               {"from", say({"from", "từ"}), Align::left},
                               {"until", say({"until", "đến"}), Align::left},
                               {"kind", say({"what", "loại"}), Align::left},
                               {"title", say({"title", "tên"}), Align::left},
                               {"to_confirm", say({"", ""}), Align::left}},
                              {}};
    for (const SpecialDays& special : file.special) {
        if (touches(special, period) && (which == Which::all || special.to_confirm)) {
            table.rows.push_back(
                {{special.spot.line, assess::display(special.days.first, language),
                  assess::display(special.days.last, language), say(words_of(special.kind)),
                  std::string{special.title.in(language)},
                  special.to_confirm ? say({"to be confirmed", "cần xác nhận"}) : ""},
                 assess::RowWeight::plain});
        }
    }
    return table;
}

std::string calendar_heading(const CalendarFile& file, Language language)
{
    std::string off;
    for (std::size_t weekday = 0; weekday < weekdays.size(); ++weekday) {
        if (file.weekly_off[weekday]) {
            off += (off.empty() ? "" : ", ") + std::string{weekdays[weekday].in(language)};
        }
    }
    const Phrase lines{"{}: {}\n{} to {}; off every week: {}\n",
                       "{}: {}\nTừ {} đến {}; nghỉ hằng tuần: {}\n"};
    const Period range = file.calendar.range();
    return fmt::format(fmt::runtime(lines.in(language)), file.calendar.id(),
                       file.title.in(language), assess::display(range.first, language),
                       assess::display(range.last, language), off);
}

std::string day_in_words(Date day, Language language)
{
    return fmt::format("{} {}", weekdays[weekday_of(day)].in(language),
                       assess::display(day, language));
}

} // namespace apps
