#include "answer_messages.hpp"
#include "file_messages.hpp"
#include "key_columns.hpp"
#include "option_words.hpp"
#include "read_cell.hpp"
#include "read_rows.hpp"

#include <algorithm>
#include <array>

namespace assess {

namespace {

enum Column : std::size_t { unit, criterion, choice, items, points, not_applicable, explanation };

constexpr std::array answer_columns{
    unit_words,
    criterion_words,
    ColumnWords{"choice", "mức", "mức độ;lựa chọn", Need::optional},
    ColumnWords{"items", "mục", "các mục;nội dung đạt", Need::optional},
    ColumnWords{"points", "điểm", "điểm tự chấm;tự chấm", Need::optional},
    ColumnWords{"not_applicable", "không phát sinh", "không áp dụng", Need::optional},
    ColumnWords{"explanation", "giải trình", "thuyết minh;lý do", Need::optional}};

/// What is found wrong with the name of a level or of an item.
struct OptionMessages {
    const Message& unknown;
    const Message& ambiguous;
};

/// The id of the level or item that is named; a fault is added if it is not exactly one.
std::optional<std::string> read_option(std::string_view words, const std::vector<Option>& options,
                                       const Leaf& leaf, const OptionMessages& say,
                                       const Place& place, Diagnostics& found)
{
    const std::vector<const Option*> called = options_called(options, words);
    if (called.size() == 1) {
        return called.front()->id;
    }
    if (called.empty()) {
        found.add(say.unknown, place, {words, named(leaf), options_in_words(options)});
    } else {
        found.add(say.ambiguous, place, {words, named(leaf), options_in_words(called)});
    }
    return std::nullopt;
}

std::string read_choice(const ImportRow& row, const Leaf& leaf, Diagnostics& found)
{
    const std::string words = row.word(choice);
    if (words.empty()) {
        return {};
    }
    const auto* rule = std::get_if<ChoiceRule>(&leaf.rule);
    if (rule == nullptr) {
        found.add(messages::import_choice_not_asked, row.place(choice),
                  {named(leaf), name_of(leaf.rule)});
        return {};
    }
    const OptionMessages say{messages::import_choice_unknown, messages::import_choice_ambiguous};
    return read_option(words, rule->choices, leaf, say, row.place(choice), found).value_or("");
}

/// The ids of "a; b", in the order of the set, so that another order is the same answer.
std::string in_set_order(const std::vector<Option>& known, const std::vector<std::string>& claimed)
{
    std::string text;
    for (const Option& option : known) {
        if (std::find(claimed.begin(), claimed.end(), option.id) != claimed.end()) {
            text += (text.empty() ? "" : ";") + option.id;
        }
    }
    return text;
}

std::string read_items(const ImportRow& row, const Leaf& leaf, Diagnostics& found)
{
    const std::string text = row.word(items);
    const auto* rule = std::get_if<ChecklistRule>(&leaf.rule);
    if (text.empty()) {
        return {};
    }
    if (rule == nullptr) {
        found.add(messages::import_items_not_asked, row.place(items),
                  {named(leaf), name_of(leaf.rule)});
        return {};
    }
    std::vector<std::string> claimed;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(';', start), text.size());
        const std::string_view words = trimmed(std::string_view{text}.substr(start, end - start));
        start = end + 1;
        if (words.empty()) {
            continue;
        }
        const bool comma = words.find(',') != std::string_view::npos;
        const OptionMessages say{comma ? messages::import_items_not_divided
                                       : messages::import_item_unknown,
                                 messages::import_item_ambiguous};
        const auto id = read_option(words, rule->items, leaf, say, row.place(items), found);
        if (id && std::find(claimed.begin(), claimed.end(), *id) != claimed.end()) {
            found.add(messages::import_item_repeated, row.place(items), {words});
        }
        claimed.push_back(id.value_or(""));
    }
    return in_set_order(rule->items, claimed);
}

/// "1" or "0".
std::string read_not_applicable(const ImportRow& row, const Leaf& leaf, Diagnostics& found)
{
    const std::string text = row.word(not_applicable);
    const auto says =
        text.empty() ? std::optional{false} : read_yes_no(text, {row, not_applicable}, found);
    if (says.value_or(false) && !leaf.nothing_arose) {
        found.add(messages::import_not_applicable_refused, row.place(not_applicable),
                  {named(leaf)});
    }
    return says.value_or(false) ? "1" : "0";
}

/// The cell that something is said of, or that of the criterion where the file has none.
Place place_of(const ImportRow& row, Column column)
{
    return row.place(row.column_of(column) == 0 ? criterion : column);
}

/// The level of this id; null if there is none.
const Option* level_of(const Leaf& leaf, const std::string& id)
{
    const auto* rule = std::get_if<ChoiceRule>(&leaf.rule);
    if (rule == nullptr) {
        return nullptr;
    }
    const auto level = std::ranges::find(rule->choices, id, &Option::id);
    return level == rule->choices.end() ? nullptr : &*level;
}

/// What may be meant, and is worth a second look. `values` are those that the round will have.
void warn(const ImportRow& row, const Leaf& leaf, const std::vector<std::string>& values,
          DecimalMark mark, Diagnostics& found)
{
    const std::string& claimed = values[2];
    const bool claims = !values[0].empty() || !values[1].empty() || !claimed.empty();
    const bool is_out = values[3] == "1";
    if (is_out && claims) {
        found.add(messages::import_not_applicable_and_answer, place_of(row, not_applicable),
                  {named(leaf)});
    } else if (!is_out && !claims) {
        found.add(messages::import_answer_empty, row.place(criterion), {named(leaf)});
    }
    const bool is_list = std::holds_alternative<ChecklistRule>(leaf.rule);
    if (is_list && !is_out && !claimed.empty() && values[1].empty()) {
        found.add(messages::import_checklist_without_items, place_of(row, points), {named(leaf)});
    }
    if (const Option* level = is_out ? nullptr : level_of(leaf, values[0]);
        level != nullptr && !claimed.empty() && *Rational::parse(claimed) != level->points) {
        found.add(messages::import_points_unlike_level, place_of(row, points),
                  {named(leaf), Rational::parse(claimed)->str(mark), options_in_words({level}),
                   level->points.str(mark)});
    }
    const bool is_claimed = std::holds_alternative<ClaimedRule>(leaf.rule) && !claimed.empty();
    if (is_claimed && !is_out && *Rational::parse(claimed) < leaf.max_points && values[4].empty()) {
        found.add(messages::import_explanation_missing, place_of(row, points),
                  {named(leaf), Rational::parse(claimed)->str(mark), leaf.max_points.str(mark)});
    }
}

/// What the round will have, as far as it is worth a second look: a leaf has no level, items or
/// "not applicable" that its rule does not ask for, so that nothing is looked up in vain.
std::vector<std::string> values_to_judge(const HandedInRow& answer, const Leaf& leaf,
                                         const FileReading& reading)
{
    const auto lacks = [&](Column column) {
        return (reading.lacks() >> (column - choice) & 1U) != 0;
    };
    const bool is_partial = (lacks(choice) && std::holds_alternative<ChoiceRule>(leaf.rule)) ||
                            (lacks(items) && std::holds_alternative<ChecklistRule>(leaf.rule)) ||
                            (lacks(not_applicable) && leaf.nothing_arose) || lacks(points) ||
                            lacks(explanation);
    return is_partial ? values_after(answer, reading) : answer.values;
}

/// Where the answer stands: its first cell that says something.
std::uint32_t column_of(const ImportRow& row)
{
    for (const Column column : {choice, items, points, not_applicable}) {
        if (!row.word(column).empty()) {
            return row.column_of(column);
        }
    }
    return row.column_of(criterion);
}

/// What can be said of a row that speaks of no leaf of the set.
void read_without_leaf(const ImportRow& row, const RoundContents& round, Diagnostics& found)
{
    read_points(row, points, round.options(), Rational{}, found);
    const std::string text = row.word(not_applicable);
    if (!text.empty()) {
        read_yes_no(text, {row, not_applicable}, found);
    }
}

void read_answer(const ImportRow& row, const FileReading& reading, RoundContents& round)
{
    Diagnostics& found = reading.found;
    const std::size_t errors = found.errors();
    const std::string code = row.key(unit);
    const AssessedUnit* known = round.unit(row, unit, found);
    const auto index = round.leaf(row, criterion, known, code, found);
    if (!index) {
        return read_without_leaf(row, round, found);
    }
    const Leaf& leaf = round.set().leaves[*index];
    const auto claimed = read_points(row, points, round.options(), leaf.max_points, found);
    HandedInRow read{{code, leaf.id},
                     {read_choice(row, leaf, found), read_items(row, leaf, found),
                      claimed ? claimed->str() : std::string{},
                      read_not_applicable(row, leaf, found), std::string{row.text(explanation)}},
                     reading.file,
                     row.line(),
                     column_of(row)};
    if (found.errors() == errors) {
        warn(row, leaf, values_to_judge(read, leaf, reading), round.options().decimal, found);
    }
    if (known != nullptr) {
        reading.rows.add(read);
    }
}

} // namespace

CsvHeading answer_heading()
{
    return {{needed_columns(answer_columns)}};
}

void read_answer_rows(const FileReading& reading, RoundContents& round)
{
    const Columns columns{answer_columns, reading.csv, reading.found};
    if (!columns.complete()) {
        return;
    }
    reading.lacks() = columns.lacking({choice, items, points, not_applicable, explanation});
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        read_answer({reading.csv.file(), cells, columns}, reading, round);
    }
}

} // namespace assess
