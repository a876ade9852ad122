#include "row_reader.hpp"

#include "messages.hpp"

#include <assess/text/csv.hpp>
#include <assess/text/encoding.hpp>

#include <algorithm>
#include <limits>

namespace assess {

namespace {

constexpr std::int64_t greatest_count = std::int64_t{1} << 53U;

void require(sqlite3* database, int outcome)
{
    if (outcome != SQLITE_OK) {
        throw SQLite::Exception{database, outcome};
    }
}

bool is_well_formed(std::string_view text)
{
    return text.find('\0') == std::string_view::npos && !first_utf8_fault(text);
}

bool is_digest(std::string_view text)
{
    return text.size() == 64 &&
           text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

} // namespace

RowReader::RowReader(SQLite::Database& database, Damage& damage, RowsOf rows,
                     std::string_view query, std::initializer_list<Parameter> parameters)
    : damage_{damage}, rows_{rows}
{
    sqlite3_stmt* statement = nullptr;
    require(database.getHandle(),
            sqlite3_prepare_v2(database.getHandle(), query.data(), static_cast<int>(query.size()),
                               &statement, nullptr));
    statement_.reset(statement);
    int index = 0;
    for (const Parameter& parameter : parameters) {
        ++index;
        if (const auto* number = std::get_if<std::int64_t>(&parameter)) {
            require(database.getHandle(), sqlite3_bind_int64(statement, index, *number));
        } else {
            const auto& text = std::get<std::string>(parameter);
            require(database.getHandle(),
                    sqlite3_bind_text(statement, index, text.data(), static_cast<int>(text.size()),
                                      SQLITE_TRANSIENT));
        }
    }
}

bool RowReader::next()
{
    const int outcome = sqlite3_step(statement_.get());
    if (outcome != SQLITE_ROW && outcome != SQLITE_DONE) {
        throw SQLite::Exception{sqlite3_db_handle(statement_.get()), outcome};
    }
    intact_ = true;
    return outcome == SQLITE_ROW;
}

std::int64_t RowReader::key(int column)
{
    sqlite3_value* const found = value(column);
    if (sqlite3_value_type(found) != SQLITE_INTEGER) {
        damaged(column, damage_words::no_key);
        return 0;
    }
    return sqlite3_value_int64(found);
}

std::uint64_t RowReader::count(int column)
{
    return static_cast<std::uint64_t>(
        read_number(greatest_count, column, damage_words::no_count).value_or(0));
}

std::uint32_t RowReader::line(int column)
{
    constexpr std::int64_t greatest = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(
        read_number(greatest, column, damage_words::no_line).value_or(0));
}

bool RowReader::truth(int column)
{
    return read_number(1, column, damage_words::no_truth) == 1;
}

Rational RowReader::exact(int column)
{
    return read_exact(column).value_or(Rational{});
}

Date RowReader::day(int column)
{
    return read_day(column).value_or(Date{});
}

std::optional<bool> RowReader::truth_or_none(int column)
{
    const auto number =
        is_null(column) ? std::nullopt : read_number(1, column, damage_words::no_truth);
    return number ? std::optional{*number == 1} : std::nullopt;
}

std::optional<Rational> RowReader::exact_or_none(int column)
{
    return is_null(column) ? std::nullopt : read_exact(column);
}

std::optional<Date> RowReader::day_or_none(int column)
{
    return as_stored(column).empty() ? std::nullopt : read_day(column);
}

std::string_view RowReader::text(int column)
{
    sqlite3_value* const found = value(column);
    const int type = sqlite3_value_type(found);
    if (type == SQLITE_NULL) {
        return {};
    }
    const std::string_view text = bytes(found);
    if (text.size() > CsvReader::max_cell_bytes) {
        damaged(column, damage_words::too_long);
        return {};
    }
    if (type != SQLITE_TEXT || !is_well_formed(text)) {
        damaged(column, damage_words::no_text);
        return {};
    }
    return text;
}

std::string RowReader::path(int column)
{
    const std::string_view name = as_stored(column);
    if (name.size() > CsvReader::max_cell_bytes) {
        damaged(column, damage_words::too_long);
        return {};
    }
    if (name.find('\0') != std::string_view::npos) {
        damaged(column, damage_words::no_text);
        return {};
    }
    return std::string{name};
}

std::string RowReader::digest(int column)
{
    const std::string_view digits = as_stored(column);
    if (!is_digest(digits)) {
        damaged(column, damage_words::no_digest);
        return {};
    }
    return std::string{digits};
}

std::size_t RowReader::one_of(int column, std::span<const std::string_view> words)
{
    const auto found = std::ranges::find(words, as_stored(column));
    if (found == words.end()) {
        damaged(column, damage_words::no_word);
        return 0;
    }
    return static_cast<std::size_t>(found - words.begin());
}

std::optional<std::int64_t> RowReader::read_number(std::int64_t greatest, int column,
                                                   const Phrase& fault)
{
    sqlite3_value* const found = value(column);
    if (sqlite3_value_type(found) == SQLITE_INTEGER) {
        const std::int64_t number = sqlite3_value_int64(found);
        if (number >= 0 && number <= greatest) {
            return number;
        }
    }
    damaged(column, fault);
    return std::nullopt;
}

std::optional<Rational> RowReader::read_exact(int column)
{
    sqlite3_value* const found = value(column);
    if (sqlite3_value_type(found) == SQLITE_TEXT) {
        if (const auto number = Rational::parse(bytes(found))) {
            return *number;
        }
    }
    damaged(column, damage_words::no_number);
    return std::nullopt;
}

std::optional<Date> RowReader::read_day(int column)
{
    sqlite3_value* const found = value(column);
    if (sqlite3_value_type(found) == SQLITE_TEXT) {
        if (const auto date = parse_date(bytes(found))) {
            return *date;
        }
    }
    damaged(column, damage_words::no_day);
    return std::nullopt;
}

void RowReader::damaged(int column, const Phrase& fault)
{
    if (!intact_) {
        return;
    }
    intact_ = false;
    DamagedValue value{{}, sqlite3_column_name(statement_.get(), column), shown(column), fault};
    for (int part = 0; part < rows_.key_columns; ++part) {
        value.key.emplace_back(sqlite3_column_name(statement_.get(), part), shown(part));
    }
    damage_.add(rows_.table, std::move(value));
}

std::string_view RowReader::bytes(sqlite3_value* found)
{
    const auto* const bytes = sqlite3_value_text(found);
    const int size = sqlite3_value_bytes(found);
    return bytes == nullptr ? std::string_view{}
                            : std::string_view{reinterpret_cast<const char*>(bytes),
                                               static_cast<std::size_t>(size)};
}

/// Enough of the value to find it by.
std::string RowReader::shown(int column) const
{
    constexpr std::size_t enough = 60;
    const std::string_view value = as_stored(column);
    return is_null(column)
               ? "NULL"
               : std::string{value.substr(0, enough)} + (value.size() > enough ? "…" : "");
}

} // namespace assess
