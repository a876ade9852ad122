#include "criteria/scoring_words.hpp"

#include "criteria/say.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>

namespace apps {

namespace {

using assess::CriteriaSet;
using assess::Language;
using assess::LeafKind;
using assess::Phrase;
using assess::Scoring;

bool has_kind(const CriteriaSet& set, LeafKind kind)
{
    return std::ranges::any_of(set.leaves,
                               [&](const assess::Leaf& leaf) { return leaf.kind == kind; });
}

Phrase rounding_words(assess::Rounding rounding)
{
    switch (rounding) {
    case assess::Rounding::half_away_from_zero:
        return {"a half is rounded away from zero", "đúng một nửa thì làm tròn ra xa số 0"};
    case assess::Rounding::half_even:
        return {"a half is rounded to the even digit", "đúng một nửa thì làm tròn về số chẵn"};
    case assess::Rounding::toward_zero:
        break;
    }
    return {"what is beyond them is cut off", "cắt bỏ phần lẻ phía sau"};
}

std::string rounded_words(const Scoring& scoring, Language language)
{
    return say(language,
               scoring.round_at == Scoring::RoundAt::criterion
                   ? Phrase{"The points of each criterion are rounded to {} decimals; {}.",
                            "Điểm từng tiêu chí được làm tròn đến {} chữ số thập phân; {}."}
                   : Phrase{"Only the total is rounded, to {} decimals; {}.",
                            "Chỉ làm tròn tổng điểm, đến {} chữ số thập phân; {}."},
               scoring.decimals, rounding_words(scoring.rounding).in(language));
}

Phrase rescale_words(const Scoring& scoring)
{
    return scoring.rescale
               ? Phrase{"Where criteria leave the scale, the points of the others are brought to "
                        "the full scale.",
                        "Khi có tiêu chí không tính vào thang điểm, điểm các tiêu chí còn lại được "
                        "quy đổi về thang điểm đầy đủ."}
               : Phrase{"Where criteria leave the scale, the points of the others stay as they "
                        "are.",
                        "Khi có tiêu chí không tính vào thang điểm, điểm các tiêu chí còn lại giữ "
                        "nguyên, không quy đổi."};
}

Phrase incomplete_words(const Scoring& scoring)
{
    return scoring.incomplete == Scoring::Incomplete::zero
               ? Phrase{"A criterion without data earns 0.", "Tiêu chí thiếu dữ liệu được 0 điểm."}
               : Phrase{"A unit with a standard criterion without data gets no band.",
                        "Đơn vị có tiêu chí trong thang điểm thiếu dữ liệu thì không xếp loại."};
}

Phrase classified_words(const Scoring& scoring)
{
    return scoring.classify_on == Scoring::ClassifyOn::exact
               ? Phrase{"Bands and ranks go by the total that is not rounded.",
                        "Xếp loại và xếp hạng theo tổng điểm chưa làm tròn."}
               : Phrase{"Bands and ranks go by the rounded total.",
                        "Xếp loại và xếp hạng theo tổng điểm đã làm tròn."};
}

} // namespace

std::vector<std::string> scoring_in_words(const CriteriaSet& set, Language language)
{
    const Scoring& scoring = set.scoring;
    std::vector<std::string> lines{rounded_words(scoring, language),
                                   say(language, rescale_words(scoring))};
    const auto add_limit = [&](const std::optional<assess::Rational>& limit, const Phrase& limited,
                               const Phrase& unlimited) {
        lines.push_back(limit ? say(language, limited, assess::points_in_words(*limit, language))
                              : say(language, unlimited));
    };
    if (has_kind(set, LeafKind::bonus)) {
        add_limit(scoring.bonus_cap,
                  {"Bonus: up to {} in all are added.", "Điểm thưởng: cộng tối đa {} cho tất cả."},
                  {"Bonus: all of it is added.", "Điểm thưởng: cộng toàn bộ."});
    }
    if (has_kind(set, LeafKind::deduction)) {
        add_limit(
            scoring.deduction_cap,
            {"Deductions: up to {} in all are taken away.", "Điểm trừ: trừ tối đa {} cho tất cả."},
            {"Deductions: all of them are taken away.", "Điểm trừ: trừ toàn bộ."});
    }
    add_limit(scoring.ceiling,
              {"The total is at least 0 and at most {}.", "Tổng điểm không dưới 0, không quá {}."},
              {"The total is at least 0 and has no ceiling.",
               "Tổng điểm không dưới 0, không giới hạn trên."});
    lines.push_back(say(language, incomplete_words(scoring)));
    lines.push_back(say(language, classified_words(scoring)));
    return lines;
}

std::vector<std::string> ranking_in_words(const CriteriaSet& set, Language language)
{
    std::string lessons;
    for (const std::size_t lesson : set.ranking.tie_break) {
        lessons += (lessons.empty() ? "" : ", ") + set.lessons[lesson].number + ' ';
        lessons += set.lessons[lesson].title.in(language);
    }
    const bool dense = set.ranking.ties == assess::Ranking::Ties::dense;
    return {
        lessons.empty()
            ? say(language, {"Equal totals share a rank.", "Tổng điểm bằng nhau thì cùng hạng."})
            : say(language,
                  {"Equal totals are told apart by the points of these lessons, in turn: {}.",
                   "Tổng điểm bằng nhau thì so lần lượt điểm các bài học: {}."},
                  lessons),
        dense ? say(language, {"After a shared rank the next one follows: 1, 1, 2.",
                               "Sau hạng bằng nhau là hạng kế tiếp: 1, 1, 2."})
              : say(language, {"After a shared rank as many are left out: 1, 1, 3.",
                               "Sau hạng bằng nhau thì bỏ bấy nhiêu hạng: 1, 1, 3."})};
}

std::string check_in_words(const CriteriaSet& set, const assess::SetCheck& check, Language language)
{
    return say(
        language,
        check.is_error ? Phrase{"error: {} (must hold: {})", "lỗi: {} (phải đúng: {})"}
                       : Phrase{"warning: {} (must hold: {})", "cảnh báo: {} (phải đúng: {})"},
        check.message.in(language), assess::expression_in_words(set, check.assertion, language));
}

} // namespace apps
