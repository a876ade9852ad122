#include <assess/score/run_examples.hpp>

#include "messages.hpp"

#include <assess/score/score_round.hpp>
#include <assess/score/scored_figures.hpp>

#include <algorithm>

namespace assess {

namespace {

/// An example speaks of one unit and of no documents: demands for evidence count as met, and
/// quotas, which compare units, are left out.
CriteriaSet set_for_examples(CriteriaSet set)
{
    for (Leaf& leaf : set.leaves) {
        leaf.evidence.reset();
    }
    for (Band& band : set.bands) {
        band.quota.reset();
    }
    return set;
}

/// Points answered for a leaf that only the superior grants stand for the review.
void take_answer(Submission& submission, const CriteriaSet& set,
                 const Example::ExampleAnswer& answer)
{
    if (answer.points && std::holds_alternative<GrantedRule>(set.leaves[answer.leaf].rule)) {
        Review review;
        review.leaf = answer.leaf;
        review.points = answer.points;
        submission.reviews.push_back(std::move(review));
        return;
    }
    Answer given;
    given.leaf = answer.leaf;
    given.choice = answer.choice;
    given.items = answer.items;
    given.points = answer.points;
    given.not_applicable = answer.not_applicable;
    submission.answers.push_back(std::move(given));
}

Submission submission_of(const CriteriaSet& set, const Example& example)
{
    Submission submission;
    submission.unit.code = example.id;
    submission.unit.kind = set.unit_kinds[example.unit_kind];
    submission.kind = example.unit_kind;
    for (const auto& [measure, value] : example.facts) {
        submission.facts.push_back({measure, value, {}});
    }
    std::ranges::sort(submission.facts, {}, &Fact::measure);
    for (const Example::ExampleAnswer& answer : example.answers) {
        take_answer(submission, set, answer);
    }
    std::ranges::sort(submission.answers, {}, &Answer::leaf);
    std::ranges::sort(submission.reviews, {}, &Review::leaf);
    return submission;
}

const std::string& id_of(const CriteriaSet& set, const Example::Expected& expected)
{
    switch (expected.part) {
    case Part::lesson:
        return set.lessons[expected.index].id;
    case Part::criterion:
        return set.criteria[expected.index].id;
    case Part::leaf:
        break;
    }
    return set.leaves[expected.index].id;
}

const Outcome& points_of(const ScoredFigures& figures, const Example::Expected& expected)
{
    switch (expected.part) {
    case Part::lesson:
        return figures.lessons[expected.index].points;
    case Part::criterion:
        return figures.criteria[expected.index].points;
    case Part::leaf:
        break;
    }
    return figures.leaves[expected.index].points;
}

class ExampleRun {
public:
    ExampleRun(const CriteriaSet& set, const Example& example, const std::string& file,
               Diagnostics& found)
        : set_{set}, example_{example}, file_{file}, found_{found}
    {}

    void run() const
    {
        RoundInput input;
        input.round = example_.id;
        input.units.push_back(submission_of(set_, example_));
        const Scorecard card = score_units(set_, input).front();
        const ScoredFigures figures = scored_figures(set_, input.units.front(), card);
        for (const Example::Expected& expected : example_.points) {
            compare_points(expected, points_of(figures, expected));
        }
        compare_total(card);
        compare_band(card);
    }

private:
    Place at(const Spot& spot) const { return {file_, spot.line, spot.column}; }

    void compare_points(const Example::Expected& expected, const Outcome& points) const
    {
        const std::string& part = id_of(set_, expected);
        if (!points.has_value()) {
            found_.add(
                messages::example_not_applicable, at(expected.spot),
                {example_.id, part, expected.points.str(), set_.unit_kinds[example_.unit_kind]});
        } else if (points.number != expected.points) {
            found_.add(messages::example_points, at(expected.spot),
                       {example_.id, part, expected.points.str(), points.number.str()});
        }
    }

    void compare_total(const Scorecard& card) const
    {
        if (!example_.total) {
            return;
        }
        const bool handed_in = card.state != UnitState::not_submitted;
        if (!handed_in || card.total_rounded != *example_.total) {
            found_.add(messages::example_total, at(example_.spot),
                       {example_.id, example_.total->str(),
                        handed_in ? Arg{card.total_rounded.str()} : Arg{messages::no_total}});
        }
    }

    void compare_band(const Scorecard& card) const
    {
        if (example_.band && card.band != example_.band) {
            found_.add(messages::example_band, at(example_.spot),
                       {example_.id, set_.bands[*example_.band].id, band_found(card)});
        }
    }

    Arg band_found(const Scorecard& card) const
    {
        if (card.band) {
            return '"' + set_.bands[*card.band].id + '"';
        }
        switch (card.state) {
        case UnitState::voided:
            return messages::no_band_void;
        case UnitState::not_submitted:
            return messages::no_total;
        case UnitState::classified:
        case UnitState::unclassified:
            break;
        }
        return messages::no_band_unclassified;
    }

    const CriteriaSet& set_;
    const Example& example_;
    const std::string& file_;
    Diagnostics& found_;
};

} // namespace

std::size_t run_examples(const CriteriaSet& set, const std::string& file, Diagnostics& found)
{
    const CriteriaSet bare = set_for_examples(set);
    for (const Example& example : bare.examples) {
        ExampleRun{bare, example, file, found}.run();
    }
    return bare.examples.size();
}

} // namespace assess
