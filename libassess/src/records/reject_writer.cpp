#include "reject_writer.hpp"

#include "../text/messages.hpp"

#include <assess/text/csv.hpp>
#include <assess/text/encoding.hpp>
#include <assess/text/file.hpp>

#include <cerrno>

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

RejectWriter::RejectWriter(const std::filesystem::path& file, const Register& book,
                           Language language)
    : file_{file}, stream_{file, std::ios::binary | std::ios::trunc}, columns_{book.columns.size()},
      language_{language}
{
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
    std::string line;
    for (const std::string& cell : cells) {
        line += (&cell == cells.data() ? "" : ",") + csv_quoted(csv_guarded(cell), ',');
    }
    stream_ << line << '\n';
    if (!stream_) {
        throw Error{messages::file_write_stopped, {file_.string()}, {system_text(errno)}};
    }
}

void RejectWriter::finish()
{
    stream_.close();
    if (!stream_) {
        throw Error{messages::file_write_stopped, {file_.string()}, {system_text(errno)}};
    }
}

} // namespace assess
