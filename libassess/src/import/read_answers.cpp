#include "answer_messages.hpp"
#include "file_messages.hpp"
#include "read_cell.hpp"
#include "read_rows.hpp"

#include <algorithm>
#include <array>

namespace assess {

namespace {

enum Column : std::size_t { unit, criterion, choice, items, points, not_applicable, explanation };

constexpr std::array answer_columns{
    ColumnWords{"unit", "mã đơn vị", "đơn vị;mã;mã số", Need::required},
    ColumnWords{"criterion", "tiêu chí", "mã tiêu chí", Need::required},
    ColumnWords{"choice", "mức", "mức độ;lựa chọn", Need::optional},
    ColumnWords{"items", "mục", "các mục;nội dung đạt", Need::optional},
    ColumnWords{"points", "điểm", "điểm tự chấm;tự chấm", Need::optional},
    ColumnWords{"not_applicable", "không phát sinh", "không áp dụng", Need::optional},
    ColumnWords{"explanation", "giải trình", "thuyết minh;lý do", Need::optional}};

std::vector<std::string> ids_of(const std::vector<Option>& options)
{
    std::vector<std::string> ids;
    for (const Option& option : options) {
        ids.push_back(option.id);
    }
    return ids;
}

bool has_id(const std::vector<Option>& options, const std::string& id)
{
    return std::any_of(options.begin(), options.end(),
                       [&](const Option& option) { return option.id == id; });
}

std::string read_choice(const ImportRow& row, const Leaf& leaf, Diagnostics& found)
{
    std::string id = row.word(choice);
    if (id.empty()) {
        return id;
    }
    const auto* rule = std::get_if<ChoiceRule>(&leaf.rule);
    if (rule == nullptr) {
        found.add(messages::import_choice_not_asked, row.place(choice),
                  {leaf.id, name_of(leaf.rule)});
    } else if (!has_id(rule->choices, id)) {
        found.add(messages::import_choice_unknown, row.place(choice),
                  {id, leaf.id, listed(ids_of(rule->choices))});
    }
    return id;
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
                  {leaf.id, name_of(leaf.rule)});
        return {};
    }
    std::vector<std::string> claimed;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find(';', start), text.size());
        const std::string id{trimmed(std::string_view{text}.substr(start, end - start))};
        start = end + 1;
        if (id.empty()) {
            continue;
        }
        if (!has_id(rule->items, id)) {
            found.add(messages::import_item_unknown, row.place(items),
                      {id, leaf.id, listed(ids_of(rule->items))});
        } else if (std::find(claimed.begin(), claimed.end(), id) != claimed.end()) {
            found.add(messages::import_item_repeated, row.place(items), {id});
        }
        claimed.push_back(id);
    }
    return in_set_order(rule->items, claimed);
}

/// "1" or "0".
std::string read_not_applicable(const ImportRow& row, const Leaf& leaf, Diagnostics& found)
{
    const std::string text = row.word(not_applicable);
    const auto says =
        text.empty() ? std::optional{false} : read_yes_no(text, row.place(not_applicable), found);
    if (says.value_or(false) && !leaf.nothing_arose) {
        found.add(messages::import_not_applicable_refused, row.place(not_applicable), {leaf.id});
    }
    return says.value_or(false) ? "1" : "0";
}

/// What may be meant, and is worth a second look.
void warn(const ImportRow& row, const Leaf& leaf, const HandedInRow& answer, DecimalMark mark,
          Diagnostics& found)
{
    const std::string& claimed = answer.values[2];
    const bool claims = !answer.values[0].empty() || !answer.values[1].empty() || !claimed.empty();
    const bool is_out = answer.values[3] == "1";
    if (is_out && claims) {
        found.add(messages::import_not_applicable_and_answer, row.place(not_applicable), {leaf.id});
    } else if (!is_out && !claims) {
        found.add(messages::import_answer_empty, row.place(criterion), {leaf.id});
    }
    const bool is_claimed = std::holds_alternative<ClaimedRule>(leaf.rule) && !claimed.empty();
    if (is_claimed && !is_out && *Rational::parse(claimed) < leaf.max_points &&
        answer.values[4].empty()) {
        found.add(messages::import_explanation_missing, row.place(points),
                  {leaf.id, Rational::parse(claimed)->str(mark), leaf.max_points.str(mark)});
    }
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

void read_answer(const ImportRow& row, const FileReading& reading, RoundContents& round)
{
    Diagnostics& found = reading.found;
    const std::size_t errors = found.errors();
    const std::string code = row.word(unit);
    const AssessedUnit* known = round.unit(row, unit, found);
    if (known == nullptr) {
        return;
    }
    const auto index = round.leaf(row, criterion, *known, code, found);
    if (!index) {
        return;
    }
    const Leaf& leaf = round.set().leaves[*index];
    const DecimalMark mark = round.options().decimal;
    const auto claimed = read_points(row, points, mark, found);
    HandedInRow read{{code, leaf.id},
                     {read_choice(row, leaf, found), read_items(row, leaf, found),
                      claimed ? claimed->str() : std::string{},
                      read_not_applicable(row, leaf, found), std::string{row.text(explanation)}},
                     reading.file,
                     row.line(),
                     column_of(row)};
    if (found.errors() == errors) {
        warn(row, leaf, read, mark, found);
        reading.rows.add(std::move(read));
    }
}

} // namespace

void read_answer_rows(const FileReading& reading, RoundContents& round)
{
    const Columns columns{answer_columns, reading.csv, reading.found};
    if (!columns.complete()) {
        return;
    }
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        read_answer({reading.csv.file(), cells, columns}, reading, round);
    }
}

} // namespace assess
