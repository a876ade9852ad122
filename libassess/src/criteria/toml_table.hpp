#pragma once

/// \file
/// One table of a criteria set or a calendar: its keys by type, each fault said where it stands.

#include "toml_place.hpp"
#include "toml_reading.hpp"

#include <assess/text/message.hpp>

#include <toml++/toml.h>

#include <array>
#include <functional>
#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

enum class IdShape : std::uint8_t { kebab, snake };

template <typename T, std::size_t N> using WordList = std::array<std::pair<std::string_view, T>, N>;

/// A text and where it stands.
struct SpottedText {
    std::string text;
    Spot spot;
};

class TomlTable {
public:
    /// `name` is how the file writes it: "[[measure]]". Keys that are not among `keys` are faults.
    TomlTable(TomlReading& reading, const toml::table& table, std::string name,
              const std::vector<std::string_view>& keys);

    const std::string& name() const { return name_; }
    TomlReading& reading() const { return reading_; }
    bool has(std::string_view key) const { return table_.contains(key); }
    const toml::node* node(std::string_view key) const { return table_.get(key); }
    Spot spot() const { return spot_of(table_); }
    /// Of the value; where there is none, of the table.
    Spot spot(std::string_view key) const;
    /// Of the key itself.
    Spot key_spot(std::string_view key) const;

    // Each returns nothing where the key is absent, and adds a fault where its value is not what is
    // expected.
    std::optional<std::string> text(std::string_view key) const;
    std::optional<bool> flag(std::string_view key) const;
    std::optional<Rational> number(std::string_view key) const;
    std::optional<Rational> quantity(std::string_view key) const;
    std::optional<Rational> share(std::string_view key) const;
    std::optional<Date> date(std::string_view key) const;
    std::optional<std::int64_t> whole(std::string_view key, std::int64_t low,
                                      std::int64_t high) const;
    std::vector<SpottedText> texts(std::string_view key) const;
    std::vector<const toml::table*> tables(std::string_view key) const;
    const toml::table* table(std::string_view key) const;
    LocalText local(std::string_view key) const;
    Expression expression(std::string_view key, const ExpressionScope& scope,
                          ValueType wanted) const;
    template <typename T, std::size_t N>
    std::optional<T> word(std::string_view key, const WordList<T, N>& words) const;

    /// Adds a fault where the key is absent. Returns whether it is there.
    bool require(std::string_view key) const;
    std::string required_id(std::string_view key, IdShape shape) const;
    LocalText required_title(std::string_view key = "title") const;
    std::optional<Rational> required_number(std::string_view key) const;

    /// The file has the value of the key in percent: "98%".
    bool in_percent(std::string_view key) const;
    /// The value of the key in a sentence: in percent where the file has it in percent.
    Arg written(std::string_view key, const Rational& value) const;

    void add(const Message& message, std::string_view key, std::vector<Arg> args = {}) const
    {
        reading_.add(message, spot(key), std::move(args));
    }

private:
    void refuse_unknown(const std::vector<std::string_view>& keys);
    void word_unknown(std::string_view key, const std::string& word,
                      const std::vector<std::string>& words) const;

    TomlReading& reading_;
    const toml::table& table_;
    std::string name_;
    std::set<std::string, std::less<>> meant_; ///< keys that stand here misspelt: not missing
};

/// A text without control and bidi characters, not above the limit, in normal form C.
std::optional<std::string> read_text(TomlReading& reading, const toml::node& node,
                                     std::string_view key);
std::optional<Rational> read_number(TomlReading& reading, const toml::node& node,
                                    std::string_view key);
std::optional<Rational> read_quantity(TomlReading& reading, const toml::node& node,
                                      std::string_view key);
/// A number of the file in a sentence: "95%" where the file writes it so.
Arg as_written(const toml::node& node, const Rational& value);
/// Says what `wanted` is, and what stands there instead.
void add_mistyped(TomlReading& reading, const toml::node& node, std::string_view key,
                  const Phrase& wanted);
void check_id_shape(TomlReading& reading, const std::string& id, IdShape shape, Spot spot);
/// `"a", "b"`
std::string quoted_list(const std::vector<std::string>& words);

template <typename T, std::size_t N>
std::optional<T> TomlTable::word(std::string_view key, const WordList<T, N>& words) const
{
    const auto given = text(key);
    std::vector<std::string> known;
    for (const auto& [name, value] : words) {
        if (given == name) {
            return value;
        }
        known.emplace_back(name);
    }
    if (given) {
        word_unknown(key, *given, known);
    }
    return std::nullopt;
}

} // namespace assess
