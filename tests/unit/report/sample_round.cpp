#include "sample_round.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/score/score_round.hpp>

#include <algorithm>
#include <stdexcept>

namespace sample {

using namespace assess;

namespace {

constexpr std::string_view every_rule_toml = R"(
schema = 1

[set]
id = "every-rule"
version = "1"
title = { vi = "Bộ thử", en = "Trial set" }
languages = ["vi", "en"]
unit_kinds = ["ward"]
total = 50

[[measure]]
id = "done"
title = { vi = "Số việc đã làm", en = "Tasks done" }
type = "count"
max = 100

[[measure]]
id = "tasks_due"
title = { vi = "Số việc đến hạn", en = "Tasks due" }
type = "count"

[[measure]]
id = "share_done"
title = { vi = "Tỷ lệ việc đã làm", en = "Share of tasks done" }
formula = "done / tasks_due"

[[measure]]
id = "faults"
title = { vi = "Số lỗi", en = "Faults" }
type = "count"

[[lesson]]
id = "one"
title = { vi = "Bài một", en = "Lesson one" }

[[lesson.criterion]]
id = "level"
title = { vi = "Văn bản", en = "Document" }
max = 5
rule = "choice"
choices = [
  { id = "in-time", title = { vi = "đúng hạn", en = "in time" }, points = 5 },
  { id = "late", title = { vi = "chậm", en = "late" }, points = 2.5 },
]
evidence = { at_least = 1, kinds = ["report"], without = 0 }

[[lesson.criterion]]
id = "items"
title = { vi = "Việc", en = "Tasks" }
max = 6
rule = "checklist"
items = [
  { id = "a", title = { vi = "họp", en = "meeting" }, points = 2 },
  { id = "b", title = { vi = "công khai", en = "publication" }, points = 2 },
  { id = "c", title = { vi = "góp ý", en = "comments" }, points = 2 },
]

[[lesson.criterion]]
id = "claim"
title = { vi = "Tự nhận", en = "Claim" }
max = 4
rule = "claimed"

[[lesson.criterion]]
id = "grant"
title = { vi = "Cấp trên", en = "Superior" }
max = 5
rule = "granted"

[[lesson]]
id = "two"
title = { vi = "Bài hai", en = "Lesson two" }

[[lesson.criterion]]
id = "figures"
title = { vi = "Số liệu", en = "Figures" }

[[lesson.criterion.component]]
id = "steps"
title = { vi = "Theo bậc", en = "By steps" }
max = 6
rule = "steps"
value = "share_done"
steps = [ { at_least = "98%", points = 6 }, { above = "80%", points = 2.5 } ]
nothing_arose = "exclude"

[[lesson.criterion.component]]
id = "ratio"
title = { vi = "Theo tỷ lệ", en = "By ratio" }
max = 6
rule = "ratio"
numerator = "done"
denominator = "tasks_due"
target = "90%"
floor = "50%"
nothing_arose = "full"

[[lesson.criterion]]
id = "line"
title = { vi = "Tuyến tính", en = "On a line" }
max = 4
rule = "linear"
value = "faults"
from = { at = 0, points = 4 }
to = { at = 10, points = 0 }

[[lesson.criterion]]
id = "each"
title = { vi = "Theo số", en = "By count" }
max = 4
rule = "count"
value = "done"
each = 0.04

[[lesson.criterion]]
id = "less"
title = { vi = "Trừ dần", en = "Less" }
max = 5
rule = "deduct"
value = "faults"
each = 0.5

[[lesson.criterion]]
id = "relative"
title = { vi = "So sánh", en = "Compared" }
max = 5
rule = "relative"
value = "done"
best = "max"

[[band]]
id = "good"
title = { vi = "Tốt", en = "Good" }
at_least = 40

[[band]]
id = "fair"
title = { vi = "Khá", en = "Fair" }
at_least = 20

[[band]]
id = "poor"
title = { vi = "Yếu", en = "Poor" }

[[gate]]
id = "many-faults"
title = { vi = "Quá nhiều lỗi", en = "Too many faults" }
when = "faults > 5"
cap = "poor"

[[check]]
id = "done-of-due"
severity = "error"
assert = "done <= tasks_due"
message = { vi = "số đã làm lớn hơn số đến hạn", en = "more done than due" }
)";

} // namespace

CriteriaSet set_of(std::string_view toml)
{
    Diagnostics found;
    auto set = read_criteria(toml, "sample.toml", found);
    if (!set) {
        std::string faults;
        for (const Diagnostic& diagnostic : found.all()) {
            faults += render_text(diagnostic, Language::en);
        }
        throw std::runtime_error{faults};
    }
    return std::move(*set);
}

CriteriaSet every_rule()
{
    return set_of(every_rule_toml);
}

UnitBuilder::UnitBuilder(const CriteriaSet& set, std::string code, std::string name) : set_{set}
{
    submission_.unit.code = std::move(code);
    submission_.unit.name = std::move(name);
    submission_.unit.kind = set.unit_kinds.front();
}

std::size_t UnitBuilder::leaf_of(std::string_view leaf) const
{
    return set_.find_leaf(leaf).value();
}

Answer& UnitBuilder::answer(std::string_view leaf)
{
    for (Answer& given : submission_.answers) {
        if (given.leaf == leaf_of(leaf)) {
            return given;
        }
    }
    Answer answer;
    answer.leaf = leaf_of(leaf);
    answer.origin = {0, ++line_, 3};
    submission_.answers.push_back(std::move(answer));
    return submission_.answers.back();
}

UnitBuilder& UnitBuilder::fact(std::string_view measure, std::string_view value)
{
    submission_.facts.push_back(
        {set_.find_measure(measure).value(), *Rational::parse(value), {0, ++line_, 3}});
    return *this;
}

UnitBuilder& UnitBuilder::level(std::string_view leaf, std::size_t choice)
{
    answer(leaf).choice = choice;
    return *this;
}

UnitBuilder& UnitBuilder::items(std::string_view leaf, std::vector<std::size_t> items)
{
    answer(leaf).items = std::move(items);
    return *this;
}

UnitBuilder& UnitBuilder::claim(std::string_view leaf, std::string_view points,
                                std::string explanation)
{
    Answer& claim = answer(leaf);
    claim.points = *Rational::parse(points);
    claim.explanation = std::move(explanation);
    return *this;
}

UnitBuilder& UnitBuilder::nothing_arose(std::string_view leaf)
{
    answer(leaf).not_applicable = true;
    return *this;
}

UnitBuilder& UnitBuilder::evidence(std::string_view leaf, std::string number, std::string_view date,
                                   std::string kind)
{
    Evidence piece;
    piece.leaf = leaf_of(leaf);
    piece.number = std::move(number);
    piece.date = *parse_date(date);
    piece.kind = std::move(kind);
    piece.origin = {0, ++line_, 4};
    submission_.evidence.push_back(std::move(piece));
    return *this;
}

UnitBuilder& UnitBuilder::file(std::string sha256)
{
    submission_.evidence.back().sha256 = std::move(sha256);
    return *this;
}

UnitBuilder& UnitBuilder::review(std::string_view leaf, std::string_view points, std::string reason)
{
    Review review;
    review.leaf = leaf_of(leaf);
    review.points = *Rational::parse(points);
    review.reason = std::move(reason);
    review.reviewer = "Sở Nội vụ";
    review.origin = {0, ++line_, 3};
    submission_.reviews.push_back(std::move(review));
    return *this;
}

Submission UnitBuilder::build() const
{
    Submission submission = submission_;
    std::ranges::stable_sort(submission.facts, {}, &Fact::measure);
    std::ranges::stable_sort(submission.answers, {}, &Answer::leaf);
    std::ranges::stable_sort(submission.evidence, {}, &Evidence::leaf);
    std::ranges::stable_sort(submission.reviews, {}, &Review::leaf);
    return submission;
}

Round scored(CriteriaSet set, std::vector<Submission> units)
{
    Round round;
    round.set = std::move(set);
    round.input.round = "2026";
    round.input.period = {*parse_date("2026-01-01"), *parse_date("2026-12-31")};
    round.input.units = std::move(units);
    round.input.sources = {{"handed-in.csv", std::string(64, '0')}};
    round.scorecards = score_round(round.set, round.input);
    return round;
}

} // namespace sample
