#pragma once

/// \file
/// How the days of a calendar are called in messages.

#include <assess/criteria/calendar_file.hpp>
#include <assess/text/message.hpp>

namespace assess::phrases {

inline constexpr Phrase is_worked{"is a working day", "là ngày làm việc"};
inline constexpr Phrase is_off{"is a day off", "là ngày nghỉ"};

constexpr Phrase of(SpecialDays::Kind kind)
{
    switch (kind) {
    case SpecialDays::Kind::holiday:
        return {"holiday", "ngày nghỉ lễ"};
    case SpecialDays::Kind::working_day:
        return {"day that is worked", "ngày làm bù"};
    case SpecialDays::Kind::day_off:
        return {"day that is off", "ngày nghỉ hoán đổi"};
    case SpecialDays::Kind::intake_stop:
        break;
    }
    return {"stop of intake", "đợt tạm dừng tiếp nhận"};
}

} // namespace assess::phrases
