#include "explain_phrases.hpp"
#include "explanation_lines.hpp"
#include "numbers.hpp"
#include "words.hpp"

#include <assess/criteria/rule_words.hpp>

namespace assess {

namespace {

using Part = ExplainedPart;

/// Gathers the lines of one part.
class HandedIn {
public:
    HandedIn(const ExplainedUnit& unit, const LeafExplanation& explanation, Language language)
        : set_{unit.round.set}, input_{unit.round.input}, submission_{unit.submission()},
          explanation_{explanation}, language_{language}, leaf_{set_.leaves[explanation.score.leaf]}
    {}

    void add_answer()
    {
        const Answer* const answer = explanation_.answer;
        if (answer == nullptr) {
            return;
        }
        const std::size_t first = lines_.size();
        if (answer->not_applicable) {
            add(Part::answer, words(report_words::answer_not_applicable));
        }
        add_options(*answer);
        if (answer->points) {
            add(Part::answer, words(report_words::answer_points, {exact(*answer->points)}), {},
                ExactNumber{answer->points->str()});
        }
        if (!answer->explanation.empty()) {
            add(Part::answer, words(report_words::answer_explanation, {answer->explanation}));
        }
        for (std::size_t line = first; line < lines_.size(); ++line) {
            lines_[line].origin = answer->origin;
        }
    }

    void add_options(const Answer& answer)
    {
        const auto* const choice = std::get_if<ChoiceRule>(&leaf_.rule);
        if (choice != nullptr && answer.choice) {
            const Option& level = choice->choices[*answer.choice];
            add(Part::answer,
                words(report_words::answer_level, {std::string{level.title.in(language_)}}),
                level.id);
        }
        const auto* const checklist = std::get_if<ChecklistRule>(&leaf_.rule);
        if (checklist == nullptr || (!answer.items && !answer.points)) {
            return; // points alone claim no item
        }
        std::string titles;
        std::vector<std::string> ids;
        for (const std::size_t item : answer.items.value_or(std::vector<std::size_t>{})) {
            titles += (titles.empty() ? "" : ", ");
            titles += quoted(checklist->items[item].title.in(language_));
            ids.push_back(checklist->items[item].id);
        }
        add(Part::answer,
            titles.empty() ? words(report_words::answer_no_items)
                           : words(report_words::answer_items, {titles}),
            {}, std::move(ids));
    }

    void add_evidence()
    {
        for (const EvidenceJudged& judged : explanation_.evidence) {
            const Evidence& piece = submission_.evidence[judged.index];
            add(Part::evidence, judgement(piece, judged), piece.number).origin = piece.origin;
        }
        if (leaf_.evidence) {
            add(Part::evidence,
                words(report_words::evidence_demand,
                      {std::to_string(explanation_.score.evidence_counted),
                       std::to_string(leaf_.evidence->at_least)}),
                {}, explanation_.score.evidence_counted);
        }
    }

    std::string cited(const Evidence& piece) const
    {
        std::string text =
            words(report_words::piece, {piece.number, display(piece.date, language_)});
        for (const std::string& part : {piece.issuer, piece.title}) {
            text += part.empty() ? "" : ", " + part;
        }
        return piece.page.empty() ? text
                                  : text + ", " + words(report_words::piece_page, {piece.page});
    }

    std::string judgement(const Evidence& piece, const EvidenceJudged& judged) const
    {
        switch (judged.verdict) {
        case EvidenceJudged::Verdict::counts:
            return words(report_words::counts, {cited(piece)});
        case EvidenceJudged::Verdict::kind_not_listed:
            return words(report_words::counts_not_kind,
                         {cited(piece), titles({piece.kind}), titles(leaf_.evidence->kinds)});
        case EvidenceJudged::Verdict::outside_period:
            return words(report_words::counts_not_date,
                         {cited(piece), display(input_.period.first, language_),
                          display(input_.period.last, language_)});
        case EvidenceJudged::Verdict::repeated:
            return words(report_words::counts_not_again,
                         {cited(piece), cited(submission_.evidence[judged.same_as])});
        case EvidenceJudged::Verdict::rejected:
            break;
        }
        return words(report_words::counts_not_rejected, {cited(piece), piece.rejected_because});
    }

    std::string titles(const std::vector<std::string>& kinds) const
    {
        return evidence_kinds_in_words(set_, kinds, language_);
    }

    void add_review()
    {
        const Review* const review = explanation_.review;
        if (review == nullptr) {
            return;
        }
        std::string text;
        const auto append = [&](const std::string& part) {
            text += (text.empty() ? "" : "; ") + part;
        };
        if (review->points) {
            append(words(report_words::review_points, {exact(*review->points)}));
        }
        if (review->excluded) {
            append(words(*review->excluded ? report_words::review_excluded
                                           : report_words::review_counts));
        }
        if (!review->decision.empty()) {
            append(words(report_words::review_decision, {review->decision}));
        }
        if (!review->reason.empty()) {
            append(words(report_words::review_reason, {review->reason}));
        }
        if (!review->reviewer.empty()) {
            append(words(report_words::review_by, {review->reviewer}));
        }
        if (review->date) {
            append(words(report_words::review_on, {display(*review->date, language_)}));
        }
        const ReportCell value =
            review->points ? ReportCell{ExactNumber{review->points->str()}} : ReportCell{};
        add(Part::review, text, {}, value).origin = review->origin;
    }

    std::vector<ExplainedLine> lines() { return std::move(lines_); }

private:
    std::string exact(const Rational& number) const { return shown(number, language_); }

    std::string words(const Phrase& phrase, const std::vector<std::string>& args = {}) const
    {
        return say(phrase, language_, args);
    }

    ExplainedLine& add(Part part, std::string text, std::string id = {}, ReportCell value = {})
    {
        lines_.push_back({part, std::move(text), std::move(id), std::move(value), std::nullopt});
        return lines_.back();
    }

    const CriteriaSet& set_;
    const RoundInput& input_;
    const Submission& submission_;
    const LeafExplanation& explanation_;
    Language language_;
    const Leaf& leaf_;
    std::vector<ExplainedLine> lines_;
};

} // namespace

std::vector<ExplainedLine> answer_lines(const ExplainedUnit& unit,
                                        const LeafExplanation& explanation, Language language)
{
    HandedIn handed_in{unit, explanation, language};
    handed_in.add_answer();
    return handed_in.lines();
}

std::vector<ExplainedLine> evidence_lines(const ExplainedUnit& unit,
                                          const LeafExplanation& explanation, Language language)
{
    HandedIn handed_in{unit, explanation, language};
    handed_in.add_evidence();
    return handed_in.lines();
}

std::vector<ExplainedLine> review_lines(const ExplainedUnit& unit,
                                        const LeafExplanation& explanation, Language language)
{
    HandedIn handed_in{unit, explanation, language};
    handed_in.add_review();
    return handed_in.lines();
}

} // namespace assess
