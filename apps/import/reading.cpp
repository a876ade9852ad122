#include "import/reading.hpp"

#include "import/import_messages.hpp"

#include <array>

namespace apps {

namespace {

using assess::Grouping;

constexpr std::array delimiters{
    Choice<Delimiter>{",", Delimiter::comma}, Choice<Delimiter>{";", Delimiter::semicolon},
    Choice<Delimiter>{"|", Delimiter::bar}, Choice<Delimiter>{"tab", Delimiter::tab}};
constexpr std::array marks{Choice<Decimals>{"point", Decimals::point},
                           Choice<Decimals>{"comma", Decimals::comma}};
constexpr std::array groupings{Choice<Grouping>{"dot", Grouping::dot},
                               Choice<Grouping>{"comma", Grouping::comma},
                               Choice<Grouping>{"space", Grouping::space}};
constexpr std::array orders{Choice<assess::DateOrder>{"ymd", assess::DateOrder::ymd},
                            Choice<assess::DateOrder>{"dmy", assess::DateOrder::dmy}};

} // namespace

assess::DecimalMark mark_of(const Reading& reading)
{
    const bool comma = reading.decimal == Decimals::comma ||
                       (reading.decimal == Decimals::unsaid && reading.grouping == Grouping::dot);
    return comma ? assess::DecimalMark::comma : assess::DecimalMark::point;
}

bool mark_is_said(const Reading& reading)
{
    return reading.decimal != Decimals::unsaid || reading.grouping != Grouping::none;
}

bool is_contradictory(const Reading& reading, assess::Diagnostics& found)
{
    const bool point = mark_of(reading) == assess::DecimalMark::point;
    const bool same = reading.grouping == (point ? Grouping::dot : Grouping::comma);
    if (same) {
        found.add(messages::grouping_is_decimal, {"assess-import", 0, 0},
                  {point ? "--grouping dot" : "--grouping comma",
                   point ? "--decimal point" : "--decimal comma"});
    }
    return same;
}

std::optional<char> character_of(Delimiter delimiter)
{
    switch (delimiter) {
    case Delimiter::found:
        return std::nullopt;
    case Delimiter::comma:
        return ',';
    case Delimiter::semicolon:
        return ';';
    case Delimiter::bar:
        return '|';
    case Delimiter::tab:
        return '\t';
    }
    return std::nullopt;
}

std::string written(const Reading& reading)
{
    const bool comma = mark_of(reading) == assess::DecimalMark::comma;
    std::string text = comma ? "--decimal comma" : "--decimal point";
    for (const auto& grouping : groupings) {
        if (grouping.value == reading.grouping) {
            text += " --grouping " + std::string{grouping.name};
        }
    }
    text += reading.dates == assess::DateOrder::dmy ? " --dates dmy" : " --dates ymd";
    for (const auto& delimiter : delimiters) {
        if (delimiter.value == reading.delimiter) {
            text += " --delimiter " + std::string{delimiter.name};
        }
    }
    return text;
}

void add_reading(Command& command, Reading& reading)
{
    command.add_choice({"--decimal",
                        "point|comma",
                        {"Decimal mark of the files; default: point",
                         "Dấu thập phân trong tệp; mặc định: point (dấu chấm)"}},
                       reading.decimal, marks);
    command.add_choice({"--grouping",
                        "dot|comma|space",
                        {"Mark between groups of three digits: 1.234,5 (dot); default: none",
                         "Dấu phân nhóm ba chữ số: 1.234,5 (dot); mặc định: không có"}},
                       reading.grouping, groupings);
    command.add_choice({"--dates",
                        "ymd|dmy",
                        {"Dates as 2026-06-30 (ymd, the default) or 30/06/2026 (dmy)",
                         "Ngày dạng 2026-06-30 (ymd, mặc định) hoặc 30/06/2026 (dmy)"}},
                       reading.dates, orders);
    command.add_choice({"--delimiter",
                        ",|;|tab",
                        {"What divides the cells; default: found from the header line",
                         "Ký tự ngăn cách các ô; mặc định: tự nhận biết từ dòng tiêu đề"}},
                       reading.delimiter, delimiters);
}

} // namespace apps
