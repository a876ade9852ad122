#include "criteria/register_tables.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace apps {

namespace {

using assess::Align;
using assess::Column;
using assess::CriteriaSet;
using assess::ExpressionNode;
using assess::Language;
using assess::Operator;
using assess::Phrase;

std::string joined(std::span<const std::string> texts, std::string_view between)
{
    std::string all;
    for (const std::string& text : texts) {
        all += (all.empty() ? std::string{} : std::string{between}) + text;
    }
    return all;
}

const Phrase& type_words(Column::Type type)
{
    static constexpr std::array<Phrase, 7> words{
        {{"text", "chữ"},
         {"number", "số"},
         {"day", "ngày"},
         {"day and time", "ngày giờ"},
         {"one of the words below", "một trong các từ dưới đây"},
         {"yes or no", "có hoặc không"},
         {"count", "số lượng"}}};
    return words[static_cast<std::size_t>(type)];
}

Phrase need_words(const assess::Register& book, std::size_t column)
{
    if (column == book.key) {
        return {"key", "khóa"};
    }
    if (column == book.unit) {
        return {"required: code of the unit", "bắt buộc: mã đơn vị"};
    }
    if (column == book.date) {
        return {"required: says the period", "bắt buộc: xác định kỳ"};
    }
    return book.columns[column].optional ? Phrase{"", ""} : Phrase{"required", "bắt buộc"};
}

enum class Asks : std::uint8_t { no, yes, for_others };

/// What the comparison at this node asks of the column. A word is compared with a column alone, so
/// both come right before what compares them.
Asks compared(std::span<const ExpressionNode> nodes, std::size_t at, std::size_t column,
              const std::string& word)
{
    const ExpressionNode& node = nodes[at];
    const bool is_not = node.op == Operator::not_equal;
    if ((!is_not && node.op != Operator::equal && node.op != Operator::in) || node.operands > at) {
        return Asks::no;
    }
    const auto operands = nodes.subspan(at - node.operands, node.operands);
    const bool of_column = std::ranges::any_of(operands, [&](const ExpressionNode& operand) {
        return operand.op == Operator::name && operand.index == column;
    });
    const bool of_word = std::ranges::any_of(operands, [&](const ExpressionNode& operand) {
        return operand.op == Operator::constant && operand.type == assess::ValueType::text &&
               operand.text == word;
    });
    const bool turned = at + 1 < nodes.size() && nodes[at + 1].op == Operator::logical_not;
    return !of_column || !of_word ? Asks::no : is_not != turned ? Asks::for_others : Asks::yes;
}

/// Whether the condition asks for this word in the column, or for any other.
Asks asks_for(const assess::Expression& where, std::size_t column, const std::string& word)
{
    Asks asked = Asks::no;
    for (std::size_t at = 0; at < where.nodes.size() && asked != Asks::yes; ++at) {
        asked = std::max(asked, compared(where.nodes, at, column, word), [](Asks left, Asks right) {
            return left == Asks::no || (left == Asks::for_others && right == Asks::yes);
        });
    }
    return asked;
}

/// Titles of the measures whose conditions ask for the word, and of those that leave it out.
std::string asking(const CriteriaSet& set, std::size_t book, std::size_t column,
                   const std::string& word, Language language)
{
    std::vector<std::string> with;
    std::vector<std::string> without;
    for (const assess::Measure& measure : set.measures) {
        const assess::Counted* counted = measure.counted();
        const Asks asked = counted != nullptr && counted->from == book
                               ? asks_for(counted->where, column, word)
                               : Asks::no;
        if (asked != Asks::no) {
            (asked == Asks::yes ? with : without).emplace_back(measure.title.in(language));
        }
    }
    std::string text = joined(with, "; ");
    if (!without.empty()) {
        static constexpr Phrase left_out{"left out of: ", "không tính vào: "};
        text += (text.empty() ? "" : "; ") + std::string{left_out.in(language)};
        text += joined(without, "; ");
    }
    return text;
}

} // namespace

assess::ReportTable columns_table(const assess::Register& book, Language language)
{
    const auto say = [&](const Phrase& phrase) { return std::string{phrase.in(language)}; };
    assess::ReportTable table{
        {{"column", say({"Column", "Cột"}), Align::left},
         {"headers", say({"Other headers", "Tiêu đề khác được đọc"}), Align::left},
         {"holds", say({"What it holds", "Nội dung"}), Align::left},
         {"needed", say({"Needed", "Yêu cầu"}), Align::left}},
        {}};
    for (std::size_t column = 0; column < book.columns.size(); ++column) {
        const Column& known = book.columns[column];
        table.rows.push_back({{known.id, joined(known.aliases, "; "), say(type_words(known.type)),
                               say(need_words(book, column))},
                              assess::RowWeight::plain});
    }
    return table;
}

assess::ReportTable values_table(const CriteriaSet& set, std::size_t book, Language language)
{
    const auto say = [&](const Phrase& phrase) { return std::string{phrase.in(language)}; };
    assess::ReportTable table{
        {{"column", say({"Column", "Cột"}), Align::left},
         {"values", say({"Words", "Giá trị"}), Align::left},
         {"measures", say({"Measures that ask for them", "Số liệu đếm theo"}), Align::left}},
        {}};
    const assess::Register& known = set.registers[book];
    for (std::size_t column = 0; column < known.columns.size(); ++column) {
        std::vector<std::pair<std::string, std::vector<std::string>>> groups; // by the measures
        for (const std::string& word : known.columns[column].values) {
            const std::string measures = asking(set, book, column, word, language);
            auto group =
                std::ranges::find(groups, measures, [](const auto& one) { return one.first; });
            if (group == groups.end()) {
                group = groups.insert(group, {measures, {}});
            }
            group->second.push_back(word);
        }
        for (const auto& [measures, words] : groups) {
            table.rows.push_back(
                {{known.columns[column].id, joined(words, "; "),
                  measures.empty() ? say({"no measure", "không số liệu nào"}) : measures},
                 assess::RowWeight::plain});
        }
    }
    return table;
}

} // namespace apps
