#include "common/csv_options.hpp"

#include "common/messages.hpp"

namespace apps {

namespace {

constexpr std::array dialects{Choice<assess::CsvDialect>{"excel", assess::CsvDialect::excel}};

bool is_typed(const Option* option)
{
    return option != nullptr && option->given();
}

} // namespace

bool CsvOptions::imply_csv(bool named) const
{
    return for_people() && !by_ending &&
           (!named || (is_typed(for_option) && !is_typed(format_option)));
}

void CsvOptions::give_way()
{
    if (!by_ending && !is_typed(format_option)) {
        return;
    }
    if (!is_typed(for_option)) {
        dialect = assess::CsvDialect::plain;
    }
    if (!is_typed(raw_option)) {
        raw = false;
    }
}

Option& add_for(Command& command, CsvOptions& csv)
{
    Option& option = command.add_choice(
        {"--for",
         "excel",
         {"CSV as Excel opens it in Vietnam: semicolons, decimal comma, words of --lang",
          "CSV để mở bằng Excel ở Việt Nam: dấu chấm phẩy, dấu phẩy thập phân, ngôn ngữ theo "
          "--lang"}},
        csv.dialect, dialects);
    csv.for_option = &option;
    return option;
}

Option& add_raw(Command& command, CsvOptions& csv)
{
    Option& option =
        command.add({"--raw",
                     "",
                     {"CSV with text as handed in, although a spreadsheet may run it",
                      "CSV giữ nguyên chữ như đã nộp, dù bảng tính có thể chạy như công thức"}},
                    csv.raw);
    csv.raw_option = &option;
    return option;
}

void add_contradiction(const std::filesystem::path& output, std::string_view option,
                       std::string_view wanted, assess::Diagnostics& found)
{
    found.add(messages::ending_contradicts, {},
              {output.string(), format_of_ending(output), option, wanted});
}

bool fits_ending(const std::optional<std::filesystem::path>& output, CsvOptions& csv,
                 assess::Diagnostics& found)
{
    const std::string_view ending = output ? format_of_ending(*output) : std::string_view{};
    csv.by_ending = !ending.empty();
    if (ending.empty() || ending == "csv") {
        return true;
    }
    for (const Option* const option : {csv.for_option, csv.raw_option}) {
        if (is_typed(option)) {
            add_contradiction(*output, option->name(), "csv", found);
        }
    }
    return !is_typed(csv.for_option) && !is_typed(csv.raw_option);
}

bool fits_no_csv(const CsvOptions& csv, assess::Diagnostics& found)
{
    if (csv.for_people()) {
        found.add(messages::only_for_csv, {}, {"--for"});
    }
    if (csv.raw) {
        found.add(messages::only_for_csv, {}, {"--raw"});
    }
    return !csv.for_people() && !csv.raw;
}

} // namespace apps
