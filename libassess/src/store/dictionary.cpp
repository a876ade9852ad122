#include "dictionary.hpp"

#include <algorithm>
#include <stdexcept>

namespace assess {

namespace {

std::string query_of(KeyForm form)
{
    switch (form) {
    case KeyForm::unit:
        return "SELECT key, code FROM unit WHERE round = ?1";
    case KeyForm::measure:
        return "SELECT key, id FROM measure WHERE ?1 = ?1";
    case KeyForm::criterion:
        return "SELECT key, id FROM criterion WHERE ?1 = ?1";
    case KeyForm::text:
        break;
    }
    return "SELECT 0, '' WHERE ?1 <> ?1";
}

} // namespace

Dictionary::Dictionary(SQLite::Database& database, KeyForm form, std::int64_t round) : form_{form}
{
    SQLite::Statement query{database, query_of(form)};
    query.bind(1, round);
    while (query.executeStep()) {
        const std::int64_t number = query.getColumn(0).getInt64();
        refuse_as_next(number);
        numbers_.emplace(text_of(query, 1), number);
        next_ = std::max(next_, number + 1);
    }
}

std::int64_t Dictionary::number(std::string_view name)
{
    const auto known = numbers_.find(name);
    if (known != numbers_.end()) {
        return known->second;
    }
    if (form_ == KeyForm::unit) {
        throw std::logic_error{"a row names a unit that is not in the round"};
    }
    added_.emplace_back(name);
    return numbers_.emplace(name, next_++).first->second;
}

void Dictionary::add_new_names(SQLite::Database& database) const
{
    const std::string table = form_ == KeyForm::measure ? "measure" : "criterion";
    for (const std::string& name : added_) {
        SQLite::Statement insert{database, "INSERT INTO " + table + " (key, id) VALUES (?, ?)"};
        insert.bind(1, numbers_.at(name));
        bind_text(insert, 2, name);
        insert.exec();
    }
}

} // namespace assess
