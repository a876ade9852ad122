#include "criteria/guide.hpp"

#include "criteria/register_tables.hpp"
#include "criteria/scoring_words.hpp"
#include "criteria/set_words.hpp"
#include "criteria/tree.hpp"

#include <assess/criteria/rule_words.hpp>

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

namespace apps {

namespace {

using assess::CriteriaSet;
using assess::Language;
using assess::Leaf;
using assess::Phrase;

class Guide {
public:
    Guide(const CriteriaSet& set, Language language) : set_{set}, language_{language} {}

    assess::Page write()
    {
        head();
        for (const assess::Lesson& lesson : set_.lessons) {
            heading(2, fmt::format("{}. {}", lesson.number, lesson.title.in(language_)));
            for (std::size_t index = 0; index < lesson.criterion_count; ++index) {
                criterion(set_.criteria[lesson.first_criterion + index]);
            }
        }
        list({"How the total is made", "Cách tính tổng điểm"}, scoring_in_words(set_, language_));
        classification();
        measures();
        registers();
        return std::move(document_);
    }

private:
    std::string say(const Phrase& phrase) const { return std::string{phrase.in(language_)}; }
    void heading(unsigned depth, std::string text)
    {
        document_.emplace_back(assess::PageHeading{depth, std::move(text)});
    }
    void paragraph(std::string text)
    {
        if (!text.empty()) {
            document_.emplace_back(assess::PageParagraph{std::move(text)});
        }
    }

    void head()
    {
        heading(1, std::string{set_.title.in(language_)});
        paragraph(fmt::format("{} {}", set_.id, set_.version));
        paragraph(std::string{set_.issuer.in(language_)});
        if (!set_.legal_basis.empty()) {
            document_.emplace_back(assess::PageList{set_.legal_basis});
        }
        document_.emplace_back(sums_of(set_, KindNames::titles, language_));
    }

    void criterion(const assess::Criterion& criterion)
    {
        if (criterion.has_components) {
            heading(3, fmt::format("{} {}", criterion.number, criterion.title.in(language_)));
        }
        for (std::size_t index = 0; index < criterion.leaf_count; ++index) {
            leaf(set_.leaves[criterion.first_leaf + index], criterion.has_components ? 4 : 3);
        }
    }

    void leaf(const Leaf& leaf, unsigned depth)
    {
        heading(depth, fmt::format("{} {} ({})", leaf.number, leaf.title.in(language_),
                                   assess::points_in_words(leaf.max_points, language_)));
        std::vector<std::string> lines;
        const auto add = [&](const Phrase& what, const std::string& text) {
            if (!text.empty()) {
                lines.push_back(say(what) + ": " + text);
            }
        };
        add({"Id", "Mã"}, leaf.id);
        add({"Kind", "Loại điểm"}, special_kind(leaf));
        add({"For", "Áp dụng cho"}, special_units(leaf));
        add({"How it is scored", "Cách chấm"}, assess::rule_in_words(set_, leaf, language_));
        add({"Evidence", "Tài liệu kiểm chứng"}, assess::evidence_in_words(set_, leaf, language_));
        add({"When nothing arose", "Khi không phát sinh"},
            assess::nothing_arose_in_words(leaf, language_));
        add({"Source", "Căn cứ"}, leaf.source);
        document_.emplace_back(assess::PageList{std::move(lines)});
        levels(leaf);
        paragraph(std::string{leaf.guide.in(language_)});
    }

    std::string special_kind(const Leaf& leaf) const
    {
        switch (leaf.kind) {
        case assess::LeafKind::standard:
            return {};
        case assess::LeafKind::bonus:
            return say({"bonus, outside the scale", "điểm thưởng, ngoài thang điểm"});
        case assess::LeafKind::deduction:
            break;
        }
        return say({"deduction: the points are taken away", "điểm trừ: trừ vào tổng điểm"});
    }

    std::string special_units(const Leaf& leaf) const
    {
        std::string kinds;
        bool all = true;
        for (std::size_t kind = 0; kind < set_.unit_kinds.size(); ++kind) {
            all = all && leaf.applies[kind];
            if (leaf.applies[kind]) {
                kinds += kinds.empty() ? "" : ", ";
                kinds += set_.kind_title(kind, language_);
            }
        }
        return all ? std::string{} : kinds;
    }

    void levels(const Leaf& leaf)
    {
        const auto* const choice = std::get_if<assess::ChoiceRule>(&leaf.rule);
        const auto* const checklist = std::get_if<assess::ChecklistRule>(&leaf.rule);
        if (choice == nullptr && checklist == nullptr) {
            return;
        }
        assess::ReportTable table{
            {{"id", say({"Id", "Mã"}), assess::Align::left},
             {"title", say({"Level or item", "Mức hoặc mục"}), assess::Align::left},
             {"points", say({"Points", "Điểm"}), assess::Align::right}},
            {}};
        for (const assess::Option& option :
             choice != nullptr ? choice->choices : checklist->items) {
            table.rows.push_back({{option.id, std::string{option.title.in(language_)},
                                   assess::ExactNumber{option.points.str()}},
                                  assess::RowWeight::plain});
        }
        document_.emplace_back(std::move(table));
    }

    void list(const Phrase& title, std::vector<std::string> items)
    {
        if (!items.empty()) {
            heading(2, say(title));
            document_.emplace_back(assess::PageList{std::move(items)});
        }
    }

    void classification()
    {
        std::vector<std::string> bands;
        for (const assess::Band& band : set_.bands) {
            bands.push_back(fmt::format("{}: {}", band.title.in(language_),
                                        band_in_words(set_, band, language_)));
        }
        list({"Bands", "Mức xếp loại"}, std::move(bands));
        std::vector<std::string> gates;
        for (const assess::Gate& gate : set_.gates) {
            gates.push_back(fmt::format("{} ({})", gate.title.in(language_),
                                        gate_in_words(set_, gate, language_)));
        }
        list({"Gates", "Điều kiện khống chế"}, std::move(gates));
        list({"Ranks", "Xếp hạng"}, ranking_in_words(set_, language_));
        std::vector<std::string> checks;
        for (const assess::SetCheck& check : set_.checks) {
            checks.push_back(check_in_words(set_, check, language_));
        }
        list({"Checks", "Kiểm tra của bộ tiêu chí"}, std::move(checks));
    }

    void measures()
    {
        std::vector<std::string> lines;
        for (const assess::Measure& measure : set_.measures) {
            lines.push_back(fmt::format("{}: {} ({})", measure.id, measure.title.in(language_),
                                        measure_in_words(set_, measure, language_)));
        }
        list({"Measures", "Số liệu"}, std::move(lines));
    }

    /// What the files of each register may hold.
    void registers()
    {
        if (!set_.registers.empty()) {
            heading(2, say({"Registers", "Sổ theo dõi"}));
        }
        for (std::size_t index = 0; index < set_.registers.size(); ++index) {
            const assess::Register& book = set_.registers[index];
            heading(3, fmt::format("{} ({})", book.title.in(language_), book.id));
            document_.emplace_back(columns_table(book, language_));
            assess::ReportTable values = values_table(set_, index, language_);
            if (!values.rows.empty()) {
                document_.emplace_back(std::move(values));
            }
        }
    }

    const CriteriaSet& set_;
    Language language_;
    assess::Page document_;
};

} // namespace

assess::Page guide_of(const CriteriaSet& set, Language language)
{
    return Guide{set, language}.write();
}

} // namespace apps
