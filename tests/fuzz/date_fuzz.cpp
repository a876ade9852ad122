#include "fuzz.hpp"

#include <assess/text/date.hpp>

using namespace assess;
using fuzz::require;

namespace {

/// Whether the text has the form of `pattern`, in which 0 stands for any digit.
bool has_form(std::string_view text, std::string_view pattern)
{
    if (text.size() != pattern.size()) {
        return false;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool digit = text[at] >= '0' && text[at] <= '9';
        if (pattern[at] == '0' ? !digit : text[at] != pattern[at]) {
            return false;
        }
    }
    return true;
}

/// An obvious reading of yyyy-mm-dd, to hold the real one against.
bool is_day(std::string_view text)
{
    if (!has_form(text, "0000-00-00")) {
        return false;
    }
    const int year = std::stoi(std::string{text.substr(0, 4)});
    const int month = std::stoi(std::string{text.substr(5, 2)});
    const int day = std::stoi(std::string{text.substr(8, 2)});
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const bool short_month = month == 4 || month == 6 || month == 9 || month == 11;
    const int days = month == 2 ? (leap ? 29 : 28) : short_month ? 30 : 31;
    return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

bool is_time(std::string_view text)
{
    return (has_form(text, "00:00") || has_form(text, "00:00:00")) && text.substr(0, 2) < "24" &&
           text[3] < '6' && (text.size() == 5 || text[6] < '6');
}

bool is_moment(std::string_view text)
{
    return is_day(text) || (text.size() > 11 && is_day(text.substr(0, 10)) &&
                            (text[10] == 'T' || text[10] == ' ') && is_time(text.substr(11)));
}

template <typename Value> void require_place(const Result<Value>& result, std::string_view text)
{
    if (!result) {
        require(result.fault().offset <= character_count(text), "a fault lies within the text");
        fuzz::require_clean(result.fault().at({"f", 1, 1}));
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = fuzz::text_of(data, size);
    const auto day = parse_date(text);
    const auto moment = parse_date_time(text);
    require(static_cast<bool>(day) == is_day(text), "days of the calendar are read, nothing else");
    require(static_cast<bool>(moment) == is_moment(text), "moments are read, nothing else");
    if (day) {
        require(to_string(*day) == text, "a day prints as it was written");
        require(*moment == DateTime{*day}, "a day alone is its midnight");
    }
    if (moment) {
        require(*parse_date_time(to_string(*moment)) == *moment, "a moment reads back as itself");
    }
    const auto day_first = parse_date(text, DateOrder::dmy);
    const auto moment_day_first = parse_date_time(text, DateOrder::dmy);
    if (day_first) {
        const std::string shown = display(*day_first, Language::vi);
        require(*parse_date(shown, DateOrder::dmy) == *day_first, "30/06/2026 reads back");
        require(*parse_date(to_string(*day_first)) == *day_first, "2026-06-30 reads back");
        require(*moment_day_first == DateTime{*day_first}, "a day alone is its midnight");
    }
    require_place(moment, text);
    require_place(moment_day_first, text);
    return 0;
}
