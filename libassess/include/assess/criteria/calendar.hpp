#pragma once

/// \file
/// Working days: weekly days off, holidays, days swapped with others, and stops of intake.
///
/// Units      whole days; the time of day plays no part.
/// Source     Civil Code 2015, articles 147 and 148: the first day is not counted, and a period
/// that
///            ends on a day off ends with the next working day.
/// Ownership  a value, read only once it is made. Threads may share it.

#include <assess/text/date.hpp>
#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

class Calendar {
public:
    /// `working` says of each day from `first` on whether it is a working day.
    Calendar(std::string id, std::string sha256, Date first, const std::vector<bool>& working);

    const std::string& id() const { return id_; }
    const std::string& sha256() const { return sha256_; } ///< of the file's bytes
    /// The first and the last day it knows. No question about other days has an answer.
    Period range() const { return {first_, first_ + std::chrono::days{days() - 1}}; }
    bool covers(Date day) const { return range().contains(day); }

    /// REQUIRES covers(day).
    bool is_working_day(Date day) const { return counted(day, 0) != counted(day, 1); }

    /// Working days after `from` up to and including `until`; before `from`, the same the other way
    /// round with a minus. Nothing when a day is outside the range.
    std::optional<std::int64_t> workdays(Date from, Date until) const;

    /// The last day of a period of `count` working days that begins on `from`: the count-th working
    /// day after it; for 0, `from` itself or the next working day. Nothing when it is outside the
    /// range, or `count` is below 0.
    std::optional<Date> due(Date from, std::int64_t count) const;

private:
    std::int64_t days() const { return static_cast<std::int64_t>(counted_.size()) - 1; }
    /// Working days before `day`, or with `more` = 1 up to and including it.
    std::int64_t counted(Date day, std::int64_t more) const
    {
        return counted_[static_cast<std::size_t>((day - first_).count() + more)];
    }

    std::string id_;
    std::string sha256_;
    Date first_;
    std::vector<std::int32_t>
        counted_; ///< working days before the first day, the second, …, the end
    std::vector<std::int32_t> working_; ///< the working days, as days after the first
};

/// Reads a calendar file (TOML). Every fault is added to `found`; nothing is returned after an
/// error.
std::optional<Calendar> read_calendar(std::string_view text, const std::string& file,
                                      Diagnostics& found);

// Inline: a scan asks these for each of millions of records.

inline std::optional<std::int64_t> Calendar::workdays(Date from, Date until) const
{
    if (!covers(from) || !covers(until)) {
        return std::nullopt;
    }
    return counted(until, 1) - counted(from, 1);
}

inline std::optional<Date> Calendar::due(Date from, std::int64_t count) const
{
    const auto known = static_cast<std::int64_t>(working_.size());
    if (!covers(from) || count < 0 || count > known) {
        return std::nullopt;
    }
    const std::int64_t place = count == 0 ? counted(from, 0) : counted(from, 1) + count - 1;
    if (place >= known) {
        return std::nullopt;
    }
    return first_ + std::chrono::days{working_[static_cast<std::size_t>(place)]};
}

} // namespace assess
