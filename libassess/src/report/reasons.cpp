#include "reasons.hpp"

#include "figures.hpp"
#include "numbers.hpp"
#include "reason_phrases.hpp"
#include "rule_reasons.hpp"
#include "words.hpp"

namespace assess {

namespace {

/// Gathers the notes of one leaf, the most telling first.
class Reasons {
public:
    Reasons(const CriteriaSet& set, const Submission& submission,
            const LeafExplanation& explanation, Language language)
        : set_{set}, submission_{submission},
          explanation_{explanation}, language_{language}, leaf_{set.leaves[explanation.score.leaf]}
    {}

    std::vector<std::string> all()
    {
        add_review();
        switch (explanation_.score.state) {
        case LeafState::scored:
        case LeafState::verified:
            add_rule();
            break;
        case LeafState::missing:
            add_missing();
            break;
        case LeafState::no_evidence:
            add_evidence();
            break;
        case LeafState::pending:
            add(report_words::awaits_superior);
            break;
        case LeafState::not_applicable:
            add(leaf_.nothing_arose == NothingArose::zero ? report_words::zero_for_nothing
                                                          : report_words::full_for_nothing);
            break;
        case LeafState::excluded:
            add(explanation_.excluded_in_review() ? report_words::left_out_by_review
                                                  : report_words::left_out);
            break;
        }
        add_repeated();
        return std::move(reasons_);
    }

private:
    void add(const Phrase& phrase, const std::vector<std::string>& args = {})
    {
        reasons_.push_back(say(phrase, language_, args));
    }

    void add_review()
    {
        const Review* const review = explanation_.review;
        if (review == nullptr) {
            return;
        }
        if (!review->reason.empty()) {
            add(report_words::review_says, {without_full_stop(review->reason)});
        } else if (explanation_.score.final_points() != explanation_.score.computed_points) {
            add(report_words::review_silent);
        }
    }

    /// Of a deduction the points taken are explained, of everything else those not given.
    bool lost_points() const
    {
        const Rational& points = explanation_.score.final_points();
        return leaf_.kind == LeafKind::deduction ? points.sign() > 0 : points < leaf_.max_points;
    }

    /// The points are the review's, so the rule does not explain them.
    bool overruled() const
    {
        const LeafScore& score = explanation_.score;
        return score.verified_points && *score.verified_points != score.computed_points;
    }

    void add_rule()
    {
        if (!lost_points() || overruled()) {
            return;
        }
        const std::string reason = rule_reason(set_, submission_, explanation_, language_);
        if (!reason.empty()) {
            reasons_.push_back(reason);
        }
    }

    void add_missing()
    {
        std::string figures;
        std::string books;
        for (const MeasureUsed& used : explanation_.measures) {
            const Measure& measure = set_.measures[used.measure];
            if (used.outcome.state != Outcome::State::missing) {
                continue;
            }
            if (measure.declared() != nullptr) {
                add_once(figures, measure.title);
            } else if (const Counted* const counted = measure.counted()) {
                add_once(books, set_.registers[counted->from].title);
            }
        }
        add_listed(report_words::no_measure, figures);
        add_listed(report_words::no_register, books);
        if (figures.empty() && books.empty()) {
            add_without_figures();
        }
    }

    /// Several measures may be counted from one register.
    void add_once(std::string& list, const LocalText& title) const
    {
        const std::string name = quoted(title.in(language_));
        if (list.find(name) == std::string::npos) {
            list += (list.empty() ? "" : ", ") + name;
        }
    }

    void add_listed(const Phrase& phrase, const std::string& list)
    {
        if (!list.empty()) {
            add(phrase, {list});
        }
    }

    /// No figure is missing, and yet there is nothing to score.
    void add_without_figures()
    {
        if (const auto* const result = std::get_if<ResultRule>(&leaf_.rule)) {
            add(report_words::no_result, {result->set});
        } else {
            add(explanation_.measures.empty() ? report_words::no_answer : report_words::no_basis);
        }
    }

    void add_evidence()
    {
        const std::size_t counted = explanation_.score.evidence_counted;
        if (counted == 0) {
            add(report_words::evidence_none);
        } else {
            add(report_words::evidence_few,
                {std::to_string(counted), std::to_string(leaf_.evidence->at_least)});
        }
        for (const EvidenceJudged& judged : explanation_.evidence) {
            add_piece(submission_.evidence[judged.index], judged.verdict);
        }
        if (leaf_.evidence->without.sign() > 0) {
            add(report_words::evidence_factor, {shown_percent(leaf_.evidence->without, language_)});
        }
    }

    void add_piece(const Evidence& piece, EvidenceJudged::Verdict verdict)
    {
        switch (verdict) {
        case EvidenceJudged::Verdict::counts:
        case EvidenceJudged::Verdict::repeated: // told of every leaf
            break;
        case EvidenceJudged::Verdict::kind_not_listed:
            add(report_words::piece_kind, {piece.number});
            break;
        case EvidenceJudged::Verdict::outside_period:
            add(report_words::piece_outside, {piece.number});
            break;
        case EvidenceJudged::Verdict::rejected:
            if (piece.rejected_because.empty()) {
                add(report_words::piece_rejected, {piece.number});
            } else {
                add(report_words::piece_rejected_because,
                    {piece.number, without_full_stop(piece.rejected_because)});
            }
            break;
        }
    }

    void add_repeated()
    {
        for (const EvidenceJudged& judged : explanation_.evidence) {
            if (judged.verdict == EvidenceJudged::Verdict::repeated) {
                const Evidence& piece = submission_.evidence[judged.index];
                const Evidence& other = submission_.evidence[judged.same_as];
                add(report_words::piece_repeated, {piece.number, display(piece.date, language_),
                                                   other.number, display(other.date, language_)});
            }
        }
    }

    const CriteriaSet& set_;
    const Submission& submission_;
    const LeafExplanation& explanation_;
    Language language_;
    const Leaf& leaf_;
    std::vector<std::string> reasons_;
};

} // namespace

std::vector<std::string> reasons_of(const CriteriaSet& set, const Submission& submission,
                                    const LeafExplanation& explanation, Language language)
{
    return Reasons{set, submission, explanation, language}.all();
}

} // namespace assess
