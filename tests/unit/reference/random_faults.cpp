#include "random_register.hpp"

namespace reference {

namespace {

using Type = assess::Column::Type;

constexpr std::string_view nul{"\0", 1};

/// Bytes that mean something to a reader of CSV, and each kind of bytes that are not UTF-8.
std::string token(Dice& dice, char delimiter)
{
    switch (dice.roll(6)) {
    case 0:
        return std::string{dice.pick({"\"", "\"", "\"\"", "\"a"})};
    case 1:
        return std::string(1, delimiter);
    case 2:
        return std::string{dice.pick<std::string_view>({"\r", "\n", "\r\n", "\r\r\n", nul})};
    case 3:
        return dice.pick({"\x80", "\xFF", "\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
                          "\xE2\x82", "\xF8\x88\x80\x80\x80", "\xE0\x80\x80"});
    default:
        return dice.pick({" ", "x", "9", "'", "\u00A0", "\u0301", "\xEF\xBB\xBF", "-"});
    }
}

/// Where a cell of the row begins, roughly: quotes are not looked at.
std::size_t cell_begin(Dice& dice, const std::string& row, char delimiter)
{
    std::size_t at = 0;
    for (std::size_t cells = dice.roll(4); cells > 0; --cells) {
        const std::size_t next = row.find(delimiter, at);
        at = next == std::string::npos ? at : next + 1;
    }
    return at;
}

} // namespace

std::string spoilt_row(Dice& dice, std::string row, char delimiter)
{
    const std::size_t at = dice.roll(row.size() + 1);
    switch (dice.roll(5)) {
    case 0:
        return row.insert(cell_begin(dice, row, delimiter), token(dice, delimiter));
    case 1:
        return row.erase(at, dice.between(1, 3));
    case 2:
        return row.replace(at, 1, token(dice, delimiter));
    default:
        return row.insert(at, token(dice, delimiter));
    }
}

std::string spoilt_cell(Dice& dice, const assess::Column& column)
{
    if (dice.percent(15)) {
        return dice.pick({"", " ", "\u00A0"});
    }
    switch (column.type) {
    case Type::text:
        return dice.pick({"99999", "0001", "00001x", "h-7", "\"", ""});
    case Type::choice:
        return dice.pick({"Late", "dung han", "late ,", "1"});
    case Type::count:
        if (dice.percent(40)) {
            return dice.pick({"2.5", "-1", "0,5", "-0.000001"});
        }
        [[fallthrough]];
    case Type::number:
        if (column.min && dice.percent(70)) {
            return dice.pick({"999999", "-999999"});
        }
        return dice.pick({"1e5", "+1", "1.2.3", "1,2,3", "0x1F", "12 000", "1.0000001", "--1", ".5",
                          "5.", "99999999999999", "9223372036854.775808", "một", "-", "51", "-7"});
    case Type::yes_no:
        return dice.pick({"maybe", "2", "co", "yes!", "k"});
    case Type::date:
    case Type::datetime:
        break;
    }
    return dice.pick({"2026-02-30", "30/02/2026", "31-12-2026", "2026-1-1", "2026/01/01",
                      "1899-12-31", "2200-01-01", "2026-01-01T24:00", "2026-01-01 10:60",
                      "2026-01-01 10:30", "01/13/2026", "2026-01-01T10:30:61", "2026-01-01T",
                      "20260101", "hôm nay"});
}

} // namespace reference
