#include <assess/import/round_register.hpp>

#include "columns.hpp"
#include "record_messages.hpp"

#include <assess/store/imports.hpp>
#include <assess/store/round_changes.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <utility>

namespace assess {

namespace {

std::vector<std::string> ids_of(const CriteriaSet& set)
{
    std::vector<std::string> ids;
    for (const Register& book : set.registers) {
        ids.push_back(book.id);
    }
    return ids;
}

std::optional<std::size_t> find_book(const CriteriaSet& set, const std::optional<std::string>& id,
                                     Diagnostics& found)
{
    const std::vector<std::string> ids = ids_of(set);
    if (ids.empty()) {
        found.add(messages::import_register_none, {}, {set.id});
        return std::nullopt;
    }
    if (!id && ids.size() > 1) {
        found.add(messages::import_register_several, {}, {listed(ids)});
        return std::nullopt;
    }
    const auto book = id ? std::ranges::find(ids, *id) : ids.begin();
    if (book != ids.end()) {
        return static_cast<std::size_t>(book - ids.begin());
    }
    if (const auto near = nearest(*id, ids)) {
        found.add(messages::import_register_misspelt, {}, {*id, *near});
    } else {
        found.add(messages::import_register_unknown, {}, {*id, listed(ids)});
    }
    return std::nullopt;
}

/// The round's calendar where an expression asks for one. False, with the error said, without it.
bool take_calendar(RoundRegister& book, Diagnostics& found)
{
    if (!asks_for_calendar(book.set, book.book)) {
        return true;
    }
    if (!book.round.calendar) {
        found.add(messages::import_calendar_missing, {}, {book.set.registers[book.book].id});
        return false;
    }
    book.calendar = read_calendar(book.round.calendar->text, book.round.calendar->file, found);
    return book.calendar.has_value();
}

} // namespace

std::string RoundRegister::definition(std::span<const KeptRecordFile> files) const
{
    return register_definition({set, book, round, units, files});
}

RegisterView RoundRegister::view(std::span<const RecordFile> files) const
{
    return {set, book, units, round.period, calendar ? &*calendar : nullptr, files, unit_names};
}

std::optional<RoundRegister> find_register(const Store& store,
                                           const std::optional<std::string>& round,
                                           const std::optional<std::string>& id, Diagnostics& found)
{
    const Snapshot snapshot{store};
    const Round of_store = find_round(store, round);
    RoundRegister book{of_store, read_set(store, of_store), 0, {}, {}, {}, {}};
    for (KnownUnit& unit : known_units(store, of_store)) {
        book.units.push_back(std::move(unit.code));
        book.unit_names.push_back(std::move(unit.name));
    }
    const auto index = find_book(book.set, id, found);
    if (!index) {
        return std::nullopt;
    }
    book.book = *index;
    book.kept.id = book.set.registers[*index].id;
    const std::vector<KeptRegister> all = kept_registers(store, book.round);
    const auto kept = std::ranges::find(all, book.kept.id, &KeptRegister::id);
    if (kept != all.end()) {
        book.kept = *kept;
    }
    if (!take_calendar(book, found)) {
        return std::nullopt;
    }
    return book;
}

} // namespace assess
