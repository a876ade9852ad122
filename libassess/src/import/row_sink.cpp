#include "row_sink.hpp"

#include "../text/hash.hpp"
#include "file_messages.hpp"

#include <algorithm>

namespace assess {

namespace {

/// Where the dates of a key begin, if it has any: of evidence and of reviews.
constexpr std::size_t date_part = 3;

std::string key_text(const PackedTexts& key, Language language)
{
    std::string text;
    for (std::size_t part = 0; part < key.size(); ++part) {
        const std::string_view word = key[part];
        if (word.empty()) {
            continue;
        }
        const auto day = part >= date_part ? parse_date(word) : Result<Date>{Fault{}};
        text += text.empty() ? "" : ", ";
        text += day ? display(*day, language) : word;
    }
    return text;
}

std::uint32_t hash_of_key(HandedInRows::Texts key)
{
    std::uint64_t mixed = 0;
    for (const std::string_view part : key) {
        mixed = hashing::mixed(mixed ^ hash_of(part), 0x9E3779B97F4A7C15U);
    }
    return static_cast<std::uint32_t>(mixed);
}

bool is_key(const PackedTexts& texts, HandedInRows::Texts key)
{
    for (std::size_t part = 0; part < key.size(); ++part) {
        if (texts[part] != key[part]) {
            return false;
        }
    }
    return true;
}

} // namespace

Arg key_text(const PackedTexts& key)
{
    return {key_text(key, Language::en), key_text(key, Language::vi)};
}

std::string line_text(const Import& import, const RowView& row)
{
    return import.files[row.file].name + ':' + std::to_string(row.line);
}

std::optional<std::size_t> RowIndex::find_or_expect(HandedInRows::Texts key)
{
    if (4 * (taken_ + 1) > 3 * slots_.size()) {
        grow();
    }
    const std::uint32_t hash = hash_of_key(key);
    std::size_t at = hash & (slots_.size() - 1);
    for (; slots_[at].row != free; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].hash == hash && is_key(rows_[slots_[at].row].key, key)) {
            return slots_[at].row;
        }
    }
    slots_[at] = {hash, static_cast<std::uint32_t>(rows_.size())};
    ++taken_;
    return std::nullopt;
}

void RowIndex::grow()
{
    std::vector<Slot> larger(std::max<std::size_t>(64, slots_.size() * 2));
    for (const Slot& slot : slots_) {
        if (slot.row != free) {
            std::size_t at = slot.hash & (larger.size() - 1);
            while (larger[at].row != free) {
                at = (at + 1) & (larger.size() - 1);
            }
            larger[at] = slot;
        }
    }
    slots_ = std::move(larger);
}

bool RowSink::add(const HandedInRow& row)
{
    const std::vector<std::string_view> key{row.key.begin(), row.key.end()};
    const std::vector<std::string_view> values{row.values.begin(), row.values.end()};
    return add({row.file, row.line, row.column}, key, values);
}

bool RowSink::add(const RowOrigin& origin, HandedInRows::Texts key, HandedInRows::Texts values)
{
    const auto known = known_.find_or_expect(key);
    if (!known) {
        import_.rows.add(origin, key, values);
        return true;
    }
    const RowView first = import_.rows[*known];
    found_.add(messages::import_row_repeated,
               {import_.files[origin.file].name, origin.line, origin.column},
               {key_text(first.key), line_text(import_, first)});
    return false;
}

} // namespace assess
