#include "csv_split.hpp"

#include "messages.hpp"

namespace assess {

CsvSplitter::CsvSplitter(std::string_view bytes, char delimiter)
    : bytes_{bytes}, delimiter_{delimiter}
{}

CsvPosition CsvSplitter::split(CsvPosition from, std::size_t most)
{
    cells_.clear();
    doubled_.clear();
    most_ = most;
    count_ = 0;
    blank_ = true;
    fault_.reset();
    CsvPosition position = from;
    while (true) {
        if (position.at < bytes_.size() && bytes_[position.at] == '"') {
            take_quoted(position);
        } else {
            take_bare(position);
        }
        if (fault_) {
            return fault_->resume;
        }
        if (position.at < bytes_.size() && bytes_[position.at] == delimiter_) {
            ++position.at;
        } else {
            take_line_end(position);
            return position;
        }
    }
}

/// Ends at the delimiter, the line break or the end of the file; or stops.
void CsvSplitter::take_bare(CsvPosition& position)
{
    const std::size_t begin = position.at;
    std::size_t end = begin;
    if (bytes_.substr(begin).starts_with("=\"")) {
        end = end_of_formula(begin);
    }
    while (end < bytes_.size() && bytes_[end] != delimiter_ && bytes_[end] != '\n' &&
           bytes_[end] != '\r' && bytes_[end] != '"') {
        ++end;
    }
    keep(begin, end, position);
    blank_ = blank_ && end == begin;
    position.at = end;
    if (end - begin > CsvReader::max_cell_bytes) {
        stop(messages::csv_cell_long, CsvPosition{begin, position.line, position.line_begin},
             position);
        fault_->size = end - begin;
        return;
    }
    if (end == bytes_.size() || bytes_[end] == delimiter_ || bytes_[end] == '\n') {
        return;
    }
    if (bytes_[end] == '"') {
        stop(messages::csv_quote_inside, position, position);
    } else if (end + 1 == bytes_.size() || bytes_[end + 1] != '\n') {
        stop(messages::csv_lone_cr, position, position);
    }
}

/// Where the bare cell ="…" ends, which spreadsheets are given for codes; `begin` if it is none.
std::size_t CsvSplitter::end_of_formula(std::size_t begin) const
{
    const std::size_t quote = bytes_.find_first_of("\"\r\n", begin + 2);
    if (quote == std::string_view::npos || bytes_[quote] != '"') {
        return begin;
    }
    const std::string_view behind = bytes_.substr(quote + 1);
    const bool ends = behind.empty() || behind.front() == delimiter_ || behind.front() == '\n' ||
                      behind.starts_with("\r\n");
    return ends ? quote + 1 : begin;
}

/// Ends after the closing quote, at a delimiter, a line break or the end of the file; or stops.
void CsvSplitter::take_quoted(CsvPosition& position)
{
    const CsvPosition opened = position;
    const std::size_t begin = position.at + 1;
    std::size_t quote = bytes_.find('"', begin);
    bool doubled = false;
    while (quote != std::string_view::npos && quote + 1 < bytes_.size() &&
           bytes_[quote + 1] == '"') {
        doubled = true;
        quote = bytes_.find('"', quote + 2);
    }
    if (quote == std::string_view::npos) {
        stop(messages::csv_quote_open, opened, opened);
        return;
    }
    blank_ = false;
    if (doubled && count_ < most_) {
        doubled_.push_back(static_cast<std::uint32_t>(count_));
    }
    keep(begin, quote, opened);
    for (std::size_t line_end = bytes_.substr(0, quote).find('\n', begin);
         line_end != std::string_view::npos;
         line_end = bytes_.substr(0, quote).find('\n', line_end + 1)) {
        ++position.line;
        position.line_begin = line_end + 1;
    }
    position.at = quote + 1;
    if (quote - begin > CsvReader::max_cell_bytes) {
        stop(messages::csv_cell_long, opened, position);
        fault_->size = quote - begin;
        return;
    }
    CsvPosition next = position;
    const bool ends =
        position.at == bytes_.size() || bytes_[position.at] == delimiter_ || take_line_end(next);
    if (!ends) {
        // A missing quote swallows the rows up to the next one: they are given another chance.
        stop(messages::csv_quote_after, position, opened);
        fault_->opened = opened;
    }
}

void CsvSplitter::keep(std::size_t begin, std::size_t end, const CsvPosition& position)
{
    if (count_ < most_) {
        cells_.push_back(CsvCell{bytes_.substr(begin, end - begin), position.line,
                                 begin - position.line_begin + 1});
    }
    ++count_;
}

/// LF or CRLF.
bool CsvSplitter::take_line_end(CsvPosition& position) const
{
    const std::string_view rest = bytes_.substr(position.at);
    const std::size_t length = rest.starts_with('\n') ? 1 : rest.starts_with("\r\n") ? 2 : 0;
    if (length > 0) {
        position.at += length;
        ++position.line;
        position.line_begin = position.at;
    }
    return length > 0;
}

CsvPosition CsvSplitter::after_line(CsvPosition position) const
{
    const std::size_t line_end = bytes_.find('\n', position.at);
    if (line_end == std::string_view::npos) {
        return CsvPosition{bytes_.size(), position.line, position.line_begin};
    }
    return CsvPosition{line_end + 1, position.line + 1, line_end + 1};
}

void CsvSplitter::stop(const Message& message, CsvPosition place, CsvPosition resume_after)
{
    fault_ = CsvBreak{&message, place, {}, after_line(resume_after), 0};
}

} // namespace assess
