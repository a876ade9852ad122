#include "column_reader.hpp"

#include "plain_moments.hpp"
#include "plain_numbers.hpp"
#include "record_cell.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <cstring>

namespace assess {

namespace {

/// Whether a text is certainly not blank: it begins with a visible ASCII character.
bool surely_present(std::string_view text)
{
    return !text.empty() && static_cast<signed char>(text.front()) > ' ';
}

/// Whether clean_text() would leave it as it is: ASCII, and no blank at either end.
bool surely_clean(std::string_view text)
{
    if (text.empty() || static_cast<signed char>(text.front()) <= ' ' ||
        static_cast<signed char>(text.back()) <= ' ') {
        return text.empty(); // bytes above ASCII are below 0 here
    }
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        if ((bytes & 0x8080808080808080U) != 0) {
            return false;
        }
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
                       [](char byte) { return static_cast<signed char>(byte) >= 0; });
}

bool any_text(std::string_view text)
{
    return surely_present(text) || !trimmed(text).empty();
}

std::int64_t least_millionths(const std::optional<Rational>& bound)
{
    return bound ? millionths(*bound).value_or(INT64_MAX) : INT64_MIN;
}

std::int64_t most_millionths(const std::optional<Rational>& bound)
{
    return bound ? millionths(*bound).value_or(INT64_MIN) : INT64_MAX;
}

} // namespace

ColumnReader::ColumnReader(const Column& column, std::uint32_t index, TextUse use)
    : column_{column}, index_{index}, use_{use}, min_{least_millionths(column.min)},
      max_{most_millionths(column.max)}
{}

void ColumnReader::read(RecordBatch& batch, const RecordFormat& format, ColumnValues& values,
                        std::vector<FailedCell>& failed) const
{
    values.numbers.resize(batch.rows);
    values.known.resize(batch.rows);
    switch (column_.type) {
    case Column::Type::text:
        return read_texts(batch, values, failed);
    case Column::Type::number:
    case Column::Type::count: {
        const bool whole = column_.type == Column::Type::count;
        const char mark = format.decimal == DecimalMark::comma ? ',' : '.';
        return read_each(
            batch, format, values, failed, [&](std::string_view text, std::int64_t& number) {
                const bool is_clear =
                    format.decimal_is_said || text.size() < 5 || text[text.size() - 4] != mark;
                return is_clear && plain_number(text, mark, number) && number >= min_ &&
                       number <= max_ && (!whole || number % Decimal::one == 0);
            });
    }
    case Column::Type::date:
    case Column::Type::datetime: {
        const bool only_day = column_.type == Column::Type::date;
        if (format.dates == DateOrder::dmy) {
            return read_each(batch, format, values, failed, plain_day_first);
        }
        return read_each(batch, format, values, failed,
                         [&](std::string_view text, std::int64_t& seconds) {
                             return (!only_day || text.size() == 10) && plain_moment(text, seconds);
                         });
    }
    case Column::Type::choice:
        return read_choices(batch, format, values, failed);
    case Column::Type::yes_no:
        return read_each(batch, format, values, failed,
                         [](std::string_view text, std::int64_t& number) {
                             number = text == "1" ? Decimal::one : 0;
                             return text == "1" || text == "0";
                         });
    }
}

template <typename Plain>
void ColumnReader::read_each(const RecordBatch& batch, const RecordFormat& format,
                             ColumnValues& values, std::vector<FailedCell>& failed,
                             const Plain& plain) const
{
    const auto& cells = batch.cells[index_];
    for (std::size_t row = 0; row < batch.rows; ++row) {
        const std::string_view cell = cells[row];
        std::int64_t number = 0;
        std::uint8_t known = 1;
        if (cell.empty() && column_.optional) {
            known = 0;
        } else if (!plain(cell, number)) {
            const auto read = read_record_cell(column_, format, cell);
            known = read && *read ? 1 : 0;
            number = read ? (*read).value_or(0) : 0;
            if (!read) {
                failed.push_back({static_cast<std::uint32_t>(row), index_});
            }
        }
        values.numbers[row] = number;
        values.known[row] = known;
    }
}

void ColumnReader::read_choices(const RecordBatch& batch, const RecordFormat& format,
                                ColumnValues& values, std::vector<FailedCell>& failed) const
{
    const std::vector<std::string>& choices = column_.values;
    read_each(batch, format, values, failed, [&](std::string_view text, std::int64_t& number) {
        const auto found = std::ranges::find_if(choices, [&](const std::string& choice) {
            return choice.size() == text.size() &&
                   std::memcmp(choice.data(), text.data(), text.size()) == 0;
        });
        number = found - choices.begin();
        return found != choices.end();
    });
    if (use_ != TextUse::presence) {
        values.texts.resize(batch.rows);
        for (std::size_t row = 0; row < batch.rows; ++row) {
            const auto index = static_cast<std::size_t>(values.numbers[row]);
            values.texts[row] =
                values.known[row] != 0 ? std::string_view{choices[index]} : std::string_view{};
        }
    }
}

std::string_view ColumnReader::clean(std::size_t row, RecordBatch& batch,
                                     ColumnValues& values) const
{
    const std::string_view cell = batch.cells[index_][row];
    if (use_ != TextUse::key) {
        return clean_text(cell, batch.texts);
    }
    bool is_hidden = false;
    const std::string_view key = clean_key(cell, batch.texts, is_hidden);
    if (is_hidden) {
        values.hidden.push_back(static_cast<std::uint32_t>(row));
    }
    return key;
}

void ColumnReader::read_texts(RecordBatch& batch, ColumnValues& values,
                              std::vector<FailedCell>& failed) const
{
    const auto& cells = batch.cells[index_];
    values.hidden.clear();
    if (use_ != TextUse::presence) {
        values.texts.resize(batch.rows);
        for (std::size_t row = 0; row < batch.rows; ++row) {
            values.texts[row] = surely_clean(cells[row]) ? cells[row] : clean(row, batch, values);
        }
    }
    for (std::size_t row = 0; row < batch.rows; ++row) {
        const bool known =
            use_ != TextUse::presence ? !values.texts[row].empty() : any_text(cells[row]);
        values.known[row] = known ? 1 : 0;
        if (!known && !column_.optional) {
            failed.push_back({static_cast<std::uint32_t>(row), index_});
        }
    }
}

} // namespace assess
