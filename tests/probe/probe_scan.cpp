// Scans files of a set's first register and prints what each unit has: "unit<tab>value<tab>…", a
// value as Rational::str() writes it, or nothing where nothing arose. The tests compare it with
// what a database counts.
//
//   assess-probe-scan SET CALENDAR YEAR UNITS FILE...      (UNITS: a code a line, ascending)

#include "common/tool.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/files/file.hpp>
#include <assess/records/scan.hpp>

#include <fmt/core.h>

#include <sstream>
#include <string>
#include <vector>

namespace {

struct Asked {
    std::string set;
    std::string calendar;
    std::size_t year = 0;
    std::string units;
    std::vector<std::string> files;
};

std::vector<std::string> lines_of(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

apps::Exit scan(const Asked& asked, assess::Diagnostics& found)
{
    const auto set = assess::read_criteria(assess::read_file(asked.set), asked.set, found);
    const auto calendar =
        assess::read_calendar(assess::read_file(asked.calendar), asked.calendar, found);
    if (!set || !calendar) {
        return apps::Exit::findings;
    }
    const std::vector<std::string> units = lines_of(assess::read_file(asked.units));
    std::vector<assess::RecordFile> files;
    for (const std::string& name : asked.files) {
        files.push_back({name, name, {}, assess::BadRows::refuse, {}});
    }
    const assess::Period period = set->period.of(static_cast<int>(asked.year));
    const assess::ScanRequest request{{*set, 0, units, period, &*calendar, files}, {}, nullptr, {}};
    const auto counts = assess::scan_records(request, found);
    if (!counts) {
        return apps::Exit::findings;
    }
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        std::string line = units[unit];
        for (const assess::Outcome& value : counts->units[unit].values) {
            line += "\t" + (value.has_value() ? value.number.str() : "");
        }
        fmt::print("{}\n", line);
    }
    return apps::Exit::done;
}

} // namespace

int main(int argc, char** argv)
{
    Asked asked;
    apps::Tool tool{"assess-probe-scan", {"Scan a register.", "Quét một sổ theo dõi."}};
    tool.options().add({"SET", "", {"the set", "bộ tiêu chí"}}, asked.set).required();
    tool.options().add({"CALENDAR", "", {"the calendar", "lịch"}}, asked.calendar).required();
    tool.options().add({"YEAR", "", {"the round", "kỳ"}}, asked.year).required();
    tool.options().add({"UNITS", "", {"the units", "các đơn vị"}}, asked.units).required();
    tool.options().add({"FILE", "", {"the files", "các tệp"}}, asked.files).required();
    return tool.run(argc, argv, [&](assess::Diagnostics& found) { return scan(asked, found); });
}
