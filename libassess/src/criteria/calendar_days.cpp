#include "calendar_days.hpp"

#include "calendar_messages.hpp"
#include "calendar_phrases.hpp"

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace assess {

namespace {

using Kind = SpecialDays::Kind;

class CalendarDays {
public:
    CalendarDays(TomlReading& reading, const CalendarPlan& plan)
        : reading_{reading}, plan_{plan}, given_(place(plan.range.last) + 1),
          stopped_(given_.size())
    {}

    std::vector<bool> lay()
    {
        for (std::uint32_t number = 1; number <= plan_.special.size(); ++number) {
            if (within_range(plan_.special[number - 1])) {
                take(number);
            }
        }
        check_effects();
        std::vector<bool> working(given_.size());
        for (std::size_t day = 0; day < working.size(); ++day) {
            working[day] = open(day) && stopped_[day] == 0;
        }
        return working;
    }

private:
    std::size_t place(Date day) const
    {
        return static_cast<std::size_t>((day - plan_.range.first).count());
    }

    bool weekly_off(std::size_t day) const
    {
        const std::chrono::weekday weekday{plan_.range.first + std::chrono::days{day}};
        return plan_.weekly_off[weekday.iso_encoding() - 1];
    }

    /// Whether it would be worked if intake never stopped.
    bool open(std::size_t day) const
    {
        return given_[day] == 0 ? !weekly_off(day)
                                : plan_.special[given_[day] - 1].kind == Kind::working_day;
    }

    bool within_range(const SpecialDays& special)
    {
        const Period range = plan_.range;
        for (const Date day : {special.days.first, special.days.last}) {
            if (!range.contains(day)) {
                reading_.add(messages::day_outside_range, special.spot,
                             {to_string(day), to_string(range.first), to_string(range.last)});
                return false;
            }
        }
        return true;
    }

    /// Marks its days. The first day that is taken already is a fault; the others follow from it.
    void take(std::uint32_t number)
    {
        const SpecialDays& special = plan_.special[number - 1];
        auto& marks = special.kind == Kind::intake_stop ? stopped_ : given_;
        bool said = false;
        for (std::size_t day = place(special.days.first); day <= place(special.days.last); ++day) {
            if (marks[day] == 0) {
                marks[day] = number;
            } else if (!said) {
                refuse(special, plan_.special[marks[day] - 1], day);
                said = true;
            }
        }
    }

    void refuse(const SpecialDays& second, const SpecialDays& first, std::size_t day)
    {
        refused_.push_back(&second);
        const bool same = (second.kind == Kind::working_day) == (first.kind == Kind::working_day);
        reading_.add(same ? messages::day_twice : messages::day_off_and_worked, second.spot,
                     {to_string(plan_.range.first + std::chrono::days{day}), first.spot.line});
    }

    bool changes(Kind kind, std::size_t day) const
    {
        switch (kind) {
        case Kind::working_day:
            return weekly_off(day);
        case Kind::day_off:
            return !weekly_off(day);
        case Kind::intake_stop:
            return open(day);
        case Kind::holiday:
            break;
        }
        return true; // a holiday on a day off is one all the same
    }

    std::size_t days_changed(const SpecialDays& special) const
    {
        std::size_t changed = 0;
        for (std::size_t day = place(special.days.first); day <= place(special.days.last); ++day) {
            changed += changes(special.kind, day) ? 1U : 0U;
        }
        return changed;
    }

    void check_effects()
    {
        std::size_t off = 0;
        std::size_t worked = 0;
        const SpecialDays* last_swap = nullptr;
        for (const SpecialDays& special : plan_.special) {
            if (!plan_.range.contains(special.days.first) ||
                !plan_.range.contains(special.days.last)) {
                continue;
            }
            const std::size_t changed = days_changed(special);
            // What contradicts another day changes nothing, but that is said already.
            if (changed == 0 && std::ranges::find(refused_, &special) == refused_.end()) {
                say_idle(special);
            }
            off += special.kind == Kind::day_off ? changed : 0;
            worked += special.kind == Kind::working_day ? changed : 0;
            const bool swap = special.kind == Kind::day_off || special.kind == Kind::working_day;
            last_swap = swap ? &special : last_swap;
        }
        if (off != worked) {
            reading_.add(messages::swap_uneven, last_swap->spot, {off, worked});
        }
    }

    void say_idle(const SpecialDays& special)
    {
        reading_.add(messages::day_changes_nothing, special.spot,
                     {to_string(special.days.first),
                      special.kind == Kind::working_day ? phrases::is_worked : phrases::is_off,
                      phrases::of(special.kind)});
    }

    TomlReading& reading_;
    const CalendarPlan& plan_;
    std::vector<std::uint32_t> given_;   ///< of each day the special days it is one of, from 1
    std::vector<std::uint32_t> stopped_; ///< the same of stops of intake
    std::vector<const SpecialDays*> refused_;
};

} // namespace

std::vector<bool> lay_days(TomlReading& reading, const CalendarPlan& plan)
{
    return CalendarDays{reading, plan}.lay();
}

} // namespace assess
