#include "row_sink.hpp"

#include "file_messages.hpp"

#include <functional>

namespace assess {

namespace {

/// Where the dates of a key begin, if it has any: of evidence and of reviews.
constexpr std::size_t date_part = 3;

std::string key_text(const HandedInRow& row, Language language)
{
    std::string text;
    for (std::size_t part = 0; part < row.key.size(); ++part) {
        const std::string& word = row.key[part];
        const auto day = part >= date_part ? parse_date(word) : Result<Date>{Fault{}};
        text +=
            word.empty() ? "" : (text.empty() ? "" : ", ") + (day ? display(*day, language) : word);
    }
    return text;
}

} // namespace

Arg key_text(const HandedInRow& row)
{
    return {key_text(row, Language::en), key_text(row, Language::vi)};
}

std::string line_text(const Import& import, const HandedInRow& row)
{
    return import.files[row.file].name + ':' + std::to_string(row.line);
}

std::size_t KeyOfRow::operator()(std::size_t row) const
{
    std::size_t mixed = 0;
    for (const std::string& part : rows[row].key) {
        mixed = mixed * 31 + std::hash<std::string>{}(part);
    }
    return mixed;
}

void RowSink::add(HandedInRow row)
{
    std::vector<HandedInRow>& rows = import_.rows;
    rows.push_back(std::move(row));
    const auto [known, is_new] = known_.insert(rows.size() - 1);
    if (!is_new) {
        const HandedInRow& repeated = rows.back();
        found_.add(messages::import_row_repeated,
                   {import_.files[repeated.file].name, repeated.line, repeated.column},
                   {key_text(repeated), line_text(import_, rows[*known])});
        rows.pop_back();
    }
}

} // namespace assess
