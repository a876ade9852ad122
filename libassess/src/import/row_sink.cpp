#include "row_sink.hpp"

#include "file_messages.hpp"

namespace assess {

namespace {

std::string joined(const std::vector<std::string>& key)
{
    std::string text;
    for (const std::string& part : key) {
        text += part;
        text += '\x1F';
    }
    return text;
}

} // namespace

std::string key_text(const HandedInRow& row)
{
    std::string text;
    for (const std::string& part : row.key) {
        text += part.empty() ? "" : (text.empty() ? "" : ", ") + part;
    }
    return text;
}

std::string line_text(const Import& import, const HandedInRow& row)
{
    return import.files[row.file].name + ':' + std::to_string(row.line);
}

void RowSink::add(HandedInRow row)
{
    const auto [known, is_new] = rows_.try_emplace(joined(row.key), import_.rows.size());
    if (!is_new) {
        found_.add(messages::import_row_repeated,
                   {import_.files[row.file].name, row.line, row.column},
                   {key_text(row), line_text(import_, import_.rows[known->second])});
        return;
    }
    import_.rows.push_back(std::move(row));
}

} // namespace assess
