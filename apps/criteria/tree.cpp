#include "criteria/tree.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace apps {

namespace {

using assess::Align;
using assess::CriteriaSet;
using assess::ExactNumber;
using assess::Language;
using assess::Leaf;
using assess::LeafKind;
using assess::Phrase;
using assess::Rational;
using assess::ReportCell;

std::string kinds_of(const CriteriaSet& set, const Leaf& leaf)
{
    std::string kinds;
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        if (leaf.applies[kind]) {
            kinds += (kinds.empty() ? "" : ", ") + set.unit_kinds[kind];
        }
    }
    return kinds;
}

std::string name_of(LeafKind kind)
{
    switch (kind) {
    case LeafKind::standard:
        return "standard";
    case LeafKind::bonus:
        return "bonus";
    case LeafKind::deduction:
        break;
    }
    return "deduction";
}

class Tree {
public:
    Tree(const CriteriaSet& set, Language language) : set_{set}, language_{language} {}

    std::vector<assess::ReportRow> rows()
    {
        for (const assess::Lesson& lesson : set_.lessons) {
            add(lesson.number, lesson.id, lesson.title, sum(lesson.first_leaf, lesson.leaf_count));
            rows_.back().weight = assess::RowWeight::strong;
            for (std::size_t index = 0; index < lesson.criterion_count; ++index) {
                add_criterion(set_.criteria[lesson.first_criterion + index]);
            }
        }
        return std::move(rows_);
    }

private:
    /// The sum of standard maxima; where kinds of unit differ, of all that may apply.
    Rational sum(std::size_t first, std::size_t count) const
    {
        Rational total;
        for (std::size_t index = first; index < first + count; ++index) {
            const Leaf& leaf = set_.leaves[index];
            total += leaf.kind == LeafKind::standard ? leaf.max_points : Rational{};
        }
        return total;
    }

    void add(const std::string& number, const std::string& id, const assess::LocalText& title,
             const Rational& max_points)
    {
        rows_.push_back({{number, id, std::string{title.in(language_)},
                          ExactNumber{max_points.str()}, ReportCell{}, ReportCell{}, ReportCell{}},
                         assess::RowWeight::plain});
    }

    void add_criterion(const assess::Criterion& criterion)
    {
        if (criterion.has_components) {
            add(criterion.number, criterion.id, criterion.title,
                sum(criterion.first_leaf, criterion.leaf_count));
        }
        for (std::size_t index = 0; index < criterion.leaf_count; ++index) {
            const Leaf& leaf = set_.leaves[criterion.first_leaf + index];
            add(leaf.number, leaf.id, leaf.title, leaf.max_points);
            auto& cells = rows_.back().cells;
            cells[4] = std::string{assess::name_of(leaf.rule)};
            cells[5] = name_of(leaf.kind);
            cells[6] = kinds_of(set_, leaf);
        }
    }

    const CriteriaSet& set_;
    Language language_;
    std::vector<assess::ReportRow> rows_;
};

std::string plain(const ReportCell& cell)
{
    if (const auto* const text = std::get_if<std::string>(&cell)) {
        return assess::visible(*text);
    }
    if (const auto* const number = std::get_if<ExactNumber>(&cell)) {
        return number->digits;
    }
    const auto* const count = std::get_if<std::size_t>(&cell);
    return count != nullptr ? std::to_string(*count) : std::string{};
}

ExactNumber maxima_of(const CriteriaSet& set, std::size_t kind, LeafKind of)
{
    Rational sum;
    for (const Leaf& leaf : set.leaves) {
        sum += leaf.kind == of && leaf.applies[kind] ? leaf.max_points : Rational{};
    }
    return {sum.str()};
}

void append_line(std::string& text, std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + "\n";
}

} // namespace

assess::ReportTable tree_of(const CriteriaSet& set, Language language)
{
    const auto say = [language](const Phrase& phrase) { return std::string{phrase.in(language)}; };
    return {{{"number", say({"No.", "STT"}), Align::left},
             {"id", say({"Id", "Mã"}), Align::left},
             {"title", say({"Criterion", "Tiêu chí"}), Align::left},
             {"max", say({"Max", "Điểm tối đa"}), Align::right},
             {"rule", say({"Rule", "Cách chấm"}), Align::left},
             {"kind", say({"Kind", "Loại điểm"}), Align::left},
             {"units", say({"Units", "Áp dụng cho"}), Align::left}},
            Tree{set, language}.rows()};
}

assess::ReportTable sums_of(const CriteriaSet& set, KindNames kinds, Language language)
{
    const auto name = [&](std::size_t kind) {
        return kinds == KindNames::titles ? std::string{set.kind_title(kind, language)}
                                          : set.unit_kinds[kind];
    };
    const auto say = [language](const Phrase& phrase) { return std::string{phrase.in(language)}; };
    assess::ReportTable table{{{"unit_kind", say({"Kind of unit", "Loại đơn vị"}), Align::left},
                               {"leaves", say({"Leaves", "Số tiêu chí"}), Align::right},
                               {"standard", say({"Standard", "Điểm chuẩn"}), Align::right},
                               {"bonus", say({"Bonus", "Điểm thưởng"}), Align::right},
                               {"deduction", say({"Deduction", "Điểm trừ"}), Align::right}},
                              {}};
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        const auto leaves = static_cast<std::size_t>(
            std::count_if(set.leaves.begin(), set.leaves.end(),
                          [kind](const Leaf& leaf) { return bool{leaf.applies[kind]}; }));
        table.rows.push_back(
            {{name(kind), leaves, maxima_of(set, kind, LeafKind::standard),
              maxima_of(set, kind, LeafKind::bonus), maxima_of(set, kind, LeafKind::deduction)},
             assess::RowWeight::plain});
    }
    return table;
}

std::string write_plain(const assess::ReportTable& table)
{
    std::vector<std::vector<std::string>> lines(1);
    for (const assess::ReportColumn& column : table.columns) {
        lines.front().push_back(column.title);
    }
    for (const assess::ReportRow& row : table.rows) {
        lines.emplace_back();
        std::transform(row.cells.begin(), row.cells.end(), std::back_inserter(lines.back()), plain);
    }
    std::vector<std::size_t> widths(table.columns.size(), 0);
    for (const auto& line : lines) {
        for (std::size_t index = 0; index < line.size(); ++index) {
            widths[index] = std::max(widths[index], assess::character_count(line[index]));
        }
    }
    std::string text;
    for (const auto& line : lines) {
        std::string row;
        for (std::size_t index = 0; index < line.size(); ++index) {
            const std::string gap(widths[index] - assess::character_count(line[index]), ' ');
            const bool right = table.columns[index].align == Align::right;
            row += (index == 0 ? "" : "  ") + (right ? gap + line[index] : line[index] + gap);
        }
        append_line(text, std::move(row));
    }
    return text;
}

} // namespace apps
