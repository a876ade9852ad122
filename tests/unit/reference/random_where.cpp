#include "random_register.hpp"

#include <initializer_list>

namespace reference {

namespace {

using assess::Column;
using Type = Column::Type;

/// Writes conditions of the small language, in parentheses wherever it may matter.
class Writing {
public:
    Writing(Dice& dice, const assess::Register& book, bool calendar)
        : dice_{dice}, book_{book}, calendar_{calendar}
    {}

    std::string truth(std::size_t depth)
    {
        if (depth > 0 && dice_.percent(55)) {
            return joined(depth - 1);
        }
        switch (dice_.roll(7)) {
        case 0:
            return column({Type::yes_no}, "true");
        case 1:
            return dice_.pick({"true", "false"});
        case 2:
            return any_column() + dice_.pick({" is null", " is not null"});
        case 3:
            return text() + dice_.pick({" = ", " != "}) + text();
        case 4:
            return moment(depth) + order() + moment(depth);
        case 5:
            return member(depth);
        default:
            return number(depth) + order() + number(depth);
        }
    }

private:
    std::string joined(std::size_t depth)
    {
        switch (dice_.roll(6)) {
        case 0:
            return "not (" + truth(depth) + ")";
        case 1:
            return "(" + truth(depth) + ") = (" + truth(depth) + ")";
        case 2:
            return "(" + number(depth) + ") is null";
        case 3:
        case 4:
            return "(" + truth(depth) + ") and (" + truth(depth) + ")";
        default:
            return "(" + truth(depth) + ") or (" + truth(depth) + ")";
        }
    }

    std::string order() { return dice_.pick({" = ", " != ", " < ", " <= ", " > ", " >= "}); }

    std::string member(std::size_t depth)
    {
        const std::size_t kind = dice_.roll(3);
        const auto one = [&] {
            return kind == 0 ? text() : kind == 1 ? number(depth) : moment(depth);
        };
        std::string list = one() + " in (" + one();
        for (std::size_t more = dice_.roll(4); more > 0; --more) {
            list += ", " + one();
        }
        return list + ")";
    }

    std::string number(std::size_t depth)
    {
        if (depth > 0 && dice_.percent(45)) {
            return computed(depth - 1);
        }
        if (dice_.percent(30)) {
            return dice_.pick({"0", "1", "2", "2.5", "10%", "0.000001", "31", "9223372036854"});
        }
        return column({Type::number, Type::count, Type::yes_no}, "3");
    }

    std::string computed(std::size_t depth)
    {
        switch (dice_.roll(calendar_ ? 9 : 8)) {
        case 0:
            return "-(" + number(depth) + ")";
        case 1:
            return "days(" + moment(depth) + ", " + moment(depth) + ")";
        case 2:
            return "year(" + moment(depth) + ")";
        case 3:
            return "month(" + moment(depth) + ")";
        case 8:
            return "workdays(" + moment(depth) + ", " + moment(depth) + ")";
        default:
            return "(" + number(depth) + ")" + dice_.pick({" + ", " - ", " * ", " / "}) + "(" +
                   number(depth) + ")";
        }
    }

    std::string moment(std::size_t depth)
    {
        if (calendar_ && depth > 0 && dice_.percent(20)) {
            return "due(" + moment(depth - 1) + ", " + number(depth - 1) + ")";
        }
        if (dice_.percent(25)) {
            return dice_.pick({"2026-06-30", "2025-12-15", "2026-01-01", "1900-01-01",
                               "period_start()", "period_end()"});
        }
        return column({Type::date, Type::datetime}, book_.columns[book_.date].id);
    }

    std::string text()
    {
        if (dice_.percent(40)) {
            return dice_.pick({"'late'", "'đúng hạn'", "\"a;b,c\"", "'HS-1'", "'00001'", "''"});
        }
        return column({Type::text, Type::choice}, book_.columns[book_.key].id);
    }

    /// The id of one of the columns of these types.
    std::string column(std::initializer_list<Type> types, std::string otherwise)
    {
        std::vector<std::string> fitting;
        for (const Column& one : book_.columns) {
            for (const Type type : types) {
                if (one.type == type) {
                    fitting.push_back(one.id);
                }
            }
        }
        return fitting.empty() ? otherwise : fitting[dice_.roll(fitting.size())];
    }

    std::string any_column() { return book_.columns[dice_.roll(book_.columns.size())].id; }

    Dice& dice_;
    const assess::Register& book_;
    bool calendar_;
};

} // namespace

std::string random_where(Dice& dice, const assess::Register& book, bool calendar)
{
    return Writing{dice, book, calendar}.truth(dice.between(0, 3));
}

} // namespace reference
