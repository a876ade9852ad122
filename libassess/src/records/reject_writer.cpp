#include "reject_writer.hpp"

#include <assess/text/csv.hpp>
#include <assess/text/encoding.hpp>

namespace assess {

namespace {

/// Whether the bytes could stand in a CSV file.
bool is_text(std::string_view bytes)
{
    return !first_utf8_fault(bytes) && bytes.find('\0') == std::string_view::npos;
}

} // namespace

std::vector<std::string> reject_header(const Register& book)
{
    std::vector<std::string> header;
    for (const Column& column : book.columns) {
        header.push_back(column.id);
    }
    for (const char* const name :
         {"rejected_file", "rejected_line", "rejected_because", "rejected_row"}) {
        header.emplace_back(name);
    }
    return header;
}

RejectWriter::RejectWriter(NewFile& file, const Register& book, Language language)
    : file_{file}, columns_{book.columns.size()}, language_{language}
{
    file_.clear();
    write(reject_header(book));
}

void RejectWriter::add(const std::string& file, std::uint64_t line, const RejectedRow& row)
{
    std::vector<std::string> cells = row.cells;
    cells.resize(columns_);
    std::string because;
    for (const Fault& reason : row.reasons) {
        because += because.empty() ? "" : "; ";
        because += sentence(reason.at({}), language_);
    }
    cells.push_back(file);
    cells.push_back(std::to_string(line));
    cells.push_back(because);
    cells.push_back(is_text(row.raw) ? row.raw : visible(row.raw, row.raw.size()));
    write(cells);
}

void RejectWriter::write(const std::vector<std::string>& cells)
{
    for (const std::string& cell : cells) {
        waiting_ += (&cell == cells.data() ? "" : ",") + csv_quoted(csv_guarded(cell), ',');
    }
    waiting_ += '\n';
    if (waiting_.size() > (std::size_t{64} << 10U)) {
        finish();
    }
}

void RejectWriter::finish()
{
    file_.add(waiting_);
    waiting_.clear();
}

} // namespace assess
