#include "import/reading.hpp"

#include <array>

namespace apps {

namespace {

constexpr std::array delimiters{
    Choice<Delimiter>{",", Delimiter::comma}, Choice<Delimiter>{";", Delimiter::semicolon},
    Choice<Delimiter>{"|", Delimiter::bar}, Choice<Delimiter>{"tab", Delimiter::tab}};
constexpr std::array marks{Choice<Decimals>{"point", Decimals::point},
                           Choice<Decimals>{"comma", Decimals::comma}};
constexpr std::array orders{Choice<assess::DateOrder>{"ymd", assess::DateOrder::ymd},
                            Choice<assess::DateOrder>{"dmy", assess::DateOrder::dmy}};

} // namespace

assess::DecimalMark mark_of(Decimals decimal)
{
    return decimal == Decimals::comma ? assess::DecimalMark::comma : assess::DecimalMark::point;
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
    std::string text = reading.decimal == Decimals::comma ? "--decimal comma" : "--decimal point";
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
