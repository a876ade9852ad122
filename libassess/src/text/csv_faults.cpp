#include "csv_faults.hpp"

#include "messages.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <utility>

namespace assess {

CsvFaults::CsvFaults(std::string_view bytes, std::string file, CsvLimits limits, Diagnostics& found)
    : bytes_{bytes}, file_{std::move(file)}, limits_{limits}, found_{found}
{
    find_bad_bytes(0);
}

void CsvFaults::add(const Message& message, CsvPosition position, std::vector<Arg> args)
{
    note(message, position, std::move(args));
    ++count_;
}

void CsvFaults::note(const Message& message, CsvPosition position, std::vector<Arg> args)
{
    found_.add(message, place(position), std::move(args));
}

void CsvFaults::add(const CsvBreak& fault)
{
    std::vector<Arg> args;
    if (fault.message == &messages::csv_quote_after) {
        const Place opened = place(fault.opened);
        args = {opened.line, opened.column};
    } else if (fault.message == &messages::csv_cell_long) {
        args = {fault.size, CsvReader::max_cell_bytes};
    }
    add(*fault.message, fault.place, std::move(args));
}

bool CsvFaults::check_bytes(CsvPosition from, std::size_t end)
{
    if (bad_ >= end) {
        return true;
    }
    CsvPosition line = from;
    while (bad_ < end) {
        for (std::size_t line_end = bytes_.find('\n', line.at); line_end < bad_;
             line_end = bytes_.find('\n', line.at)) {
            line = CsvPosition{line_end + 1, line.line + 1, line_end + 1};
        }
        line.at = bad_;
        add_bad_byte(line);
        find_bad_bytes(std::min(bytes_.find('\n', bad_), bytes_.size()));
    }
    return false;
}

void CsvFaults::finish(CsvPosition position)
{
    if (encoding_faults_ > limits_.encoding_faults) {
        found_.add(messages::csv_encoding_more, Place{file_},
                   {encoding_faults_ - limits_.encoding_faults});
    }
    if (stopped()) {
        found_.add(messages::csv_stopped, Place{file_, position.line}, {count_});
    }
}

void CsvFaults::find_bad_bytes(std::size_t from)
{
    if (bad_utf8_ <= from) {
        const auto fault = first_utf8_fault(bytes_.substr(from));
        bad_utf8_ = fault ? from + *fault : bytes_.size();
    }
    if (bad_nul_ <= from) {
        bad_nul_ = std::min(bytes_.find('\0', from), bytes_.size());
    }
    bad_ = std::min(bad_utf8_, bad_nul_);
}

void CsvFaults::add_bad_byte(CsvPosition position)
{
    if (bytes_[position.at] == '\0') {
        add(messages::csv_nul, position);
        return;
    }
    if (++encoding_faults_ <= limits_.encoding_faults) {
        add(messages::csv_encoding, position, {bytes_.substr(position.at, 1)});
    }
}

Place CsvFaults::place(CsvPosition position) const
{
    if (position.line == 0) {
        return Place{file_};
    }
    const auto before = bytes_.substr(position.line_begin, position.at - position.line_begin);
    return Place{file_, position.line, character_count(before) + 1};
}

} // namespace assess
