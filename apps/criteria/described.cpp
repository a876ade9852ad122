#include "criteria/described.hpp"

#include "criteria/set_words.hpp"

#include <assess/criteria/rule_words.hpp>

#include <fmt/format.h>

namespace apps {

namespace {

using assess::CriteriaSet;
using assess::Language;

std::string joined(const std::vector<std::string>& words)
{
    std::string list;
    for (const std::string& word : words) {
        list += (list.empty() ? "" : ", ") + word;
    }
    return list;
}

std::string shown(const std::optional<assess::Rational>& number)
{
    return number ? number->str() : std::string{};
}

std::string shown(const std::optional<assess::Date>& date)
{
    return date ? assess::to_string(*date) : std::string{};
}

class Description {
public:
    Description(const CriteriaSet& set, const std::string& code)
        : set_{set}, code_{code}, language_{code == "vi" ? Language::vi : Language::en}
    {}

    std::vector<Described> write()
    {
        add_set();
        add_kinds();
        add_scoring();
        for (const assess::Register& book : set_.registers) {
            add_register(book);
        }
        for (const assess::Measure& measure : set_.measures) {
            things_.push_back({"measure",
                               measure.id,
                               {{"title", text(measure.title)},
                                {"source", measure_in_words(set_, measure, language_)}}});
        }
        add_criteria();
        add_classification();
        return std::move(things_);
    }

private:
    std::string text(const assess::LocalText& local) const { return std::string{local.in(code_)}; }

    std::string say(const assess::Phrase& phrase) const
    {
        return std::string{phrase.in(language_)};
    }

    std::string yes_or_no(bool yes) const
    {
        return say(yes ? assess::Phrase{"true", "có"} : assess::Phrase{"false", "không"});
    }

    std::string first_day() const
    {
        const assess::PeriodStart& period = set_.period;
        return fmt::format("{:02}-{:02} {}", period.month, period.day,
                           say(period.previous_year ? assess::Phrase{"previous", "năm trước"}
                                                    : assess::Phrase{"same", "cùng năm"}));
    }

    std::string rounding() const
    {
        using enum assess::Rounding;
        switch (set_.scoring.rounding) {
        case half_away_from_zero:
            return say({"half-away-from-zero", "đúng một nửa thì làm tròn ra xa số 0"});
        case half_even:
            return say({"half-even", "đúng một nửa thì làm tròn về số chẵn"});
        case toward_zero:
            break;
        }
        return say({"toward-zero", "cắt bỏ phần lẻ"});
    }

    void add_set()
    {
        Described set{"set",
                      set_.id,
                      {{"version", set_.version},
                       {"title", text(set_.title)},
                       {"issuer", text(set_.issuer)},
                       {"legal_basis", joined(set_.legal_basis)},
                       {"in_force.from", shown(set_.in_force_from)},
                       {"in_force.until", shown(set_.in_force_until)},
                       {"languages", joined(set_.languages)},
                       {"unit_kinds", joined(set_.unit_kinds)},
                       {"period", first_day()}}};
        for (std::size_t kind = 0; kind < set_.unit_kinds.size(); ++kind) {
            set.properties.emplace_back("total." + set_.unit_kinds[kind],
                                        set_.full_points[kind].str());
        }
        things_.push_back(std::move(set));
    }

    void add_kinds()
    {
        for (std::size_t kind = 0; kind < set_.unit_kinds.size(); ++kind) {
            things_.push_back({"unit_kind",
                               set_.unit_kinds[kind],
                               {{"title", text(set_.unit_kind_titles[kind])}}});
        }
        for (const assess::EvidenceKind& kind : set_.evidence_kinds) {
            things_.push_back({"evidence_kind", kind.id, {{"title", text(kind.title)}}});
        }
    }

    void add_scoring()
    {
        const assess::Scoring& scoring = set_.scoring;
        const bool at_total = scoring.round_at == assess::Scoring::RoundAt::total;
        const bool on_exact = scoring.classify_on == assess::Scoring::ClassifyOn::exact;
        const bool zero = scoring.incomplete == assess::Scoring::Incomplete::zero;
        things_.push_back(
            {"scoring",
             "",
             {{"round_at", say(at_total ? assess::Phrase{"total", "tổng điểm"}
                                        : assess::Phrase{"criterion", "từng tiêu chí"})},
              {"decimals", std::to_string(scoring.decimals)},
              {"rounding", rounding()},
              {"classify_on", say(on_exact ? assess::Phrase{"exact", "chưa làm tròn"}
                                           : assess::Phrase{"rounded", "đã làm tròn"})},
              {"rescale", yes_or_no(scoring.rescale)},
              {"incomplete", say(zero ? assess::Phrase{"zero", "tính 0 điểm"}
                                      : assess::Phrase{"unclassified", "không xếp loại"})},
              {"ceiling", shown(scoring.ceiling)},
              {"bonus_cap", shown(scoring.bonus_cap)},
              {"deduction_cap", shown(scoring.deduction_cap)}}});
        std::vector<std::string> lessons;
        for (const std::size_t lesson : set_.ranking.tie_break) {
            lessons.push_back(set_.lessons[lesson].id);
        }
        const bool dense = set_.ranking.ties == assess::Ranking::Ties::dense;
        things_.push_back({"ranking",
                           "",
                           {{"ties", say(dense ? assess::Phrase{"dense", "1, 1, 2"}
                                               : assess::Phrase{"competition", "1, 1, 3"})},
                            {"tie_break", joined(lessons)}}});
    }

    void add_register(const assess::Register& book)
    {
        Described thing{"register",
                        book.id,
                        {{"title", text(book.title)},
                         {"key", book.columns[book.key].id},
                         {"unit", book.columns[book.unit].id},
                         {"date", book.columns[book.date].id}}};
        for (const assess::Column& column : book.columns) {
            thing.properties.emplace_back("column." + column.id, column_in_words(column));
        }
        things_.push_back(std::move(thing));
    }

    std::string column_in_words(const assess::Column& column) const
    {
        constexpr assess::Phrase types[] = {{"text", "chữ"},        {"number", "số"},
                                            {"date", "ngày"},       {"datetime", "ngày giờ"},
                                            {"choice", "lựa chọn"}, {"yes_no", "có hoặc không"},
                                            {"count", "số lượng"}};
        std::string words = say(types[static_cast<std::size_t>(column.type)]);
        const auto add = [&](const assess::Phrase& what, const std::string& text) {
            words += text.empty() ? "" : ", " + say(what) + text;
        };
        words += column.optional ? ", " + say({"optional", "không bắt buộc"}) : "";
        add({"values: ", "giá trị: "}, joined(column.values));
        add({"aliases: ", "tiêu đề khác: "}, joined(column.aliases));
        add({"min ", "nhỏ nhất "}, shown(column.min));
        add({"max ", "lớn nhất "}, shown(column.max));
        return words;
    }

    void add_criteria()
    {
        for (const assess::Lesson& lesson : set_.lessons) {
            things_.push_back(
                {"lesson", lesson.id, {{"number", lesson.number}, {"title", text(lesson.title)}}});
            for (std::size_t index = 0; index < lesson.criterion_count; ++index) {
                const assess::Criterion& criterion = set_.criteria[lesson.first_criterion + index];
                if (criterion.has_components) {
                    things_.push_back(
                        {"criterion",
                         criterion.id,
                         {{"number", criterion.number}, {"title", text(criterion.title)}}});
                }
                for (std::size_t leaf = 0; leaf < criterion.leaf_count; ++leaf) {
                    add_leaf(set_.leaves[criterion.first_leaf + leaf]);
                }
            }
        }
    }

    void add_leaf(const assess::Leaf& leaf)
    {
        std::vector<std::string> kinds;
        for (std::size_t kind = 0; kind < set_.unit_kinds.size(); ++kind) {
            if (leaf.applies[kind]) {
                kinds.push_back(set_.unit_kinds[kind]);
            }
        }
        constexpr assess::Phrase words[] = {
            {"standard", "điểm chuẩn"}, {"bonus", "điểm thưởng"}, {"deduction", "điểm trừ"}};
        const std::string rule = assess::rule_in_words(set_, leaf, language_);
        things_.push_back(
            {"criterion",
             leaf.id,
             {{"number", leaf.number},
              {"title", text(leaf.title)},
              {"max", leaf.max_points.str()},
              {"kind", say(words[static_cast<std::size_t>(leaf.kind)])},
              {"applies_to", joined(kinds)},
              {"rule",
               language_ == Language::vi ? rule : fmt::format("{}: {}", name_of(leaf.rule), rule)},
              {"evidence", assess::evidence_in_words(set_, leaf, language_)},
              {"nothing_arose", assess::nothing_arose_in_words(leaf, language_)},
              {"guide", text(leaf.guide)},
              {"source", leaf.source}}});
    }

    void add_classification()
    {
        for (const assess::Band& band : set_.bands) {
            things_.push_back(
                {"band",
                 band.id,
                 {{"title", text(band.title)}, {"bound", band_in_words(set_, band, language_)}}});
        }
        for (const assess::Gate& gate : set_.gates) {
            things_.push_back({"gate",
                               gate.id,
                               {{"title", text(gate.title)},
                                {"condition", gate_in_words(set_, gate, language_)}}});
        }
        for (const assess::SetCheck& check : set_.checks) {
            things_.push_back(
                {"check",
                 check.id,
                 {{"severity", say(check.is_error ? assess::Phrase{"error", "lỗi"}
                                                  : assess::Phrase{"warning", "cảnh báo"})},
                  {"assert", check.assertion.source},
                  {"message", text(check.message)}}});
        }
    }

    const CriteriaSet& set_;
    const std::string& code_;
    Language language_; ///< of our own words
    std::vector<Described> things_;
};

} // namespace

std::vector<Described> describe(const CriteriaSet& set, const std::string& code)
{
    return Description{set, code}.write();
}

} // namespace apps
