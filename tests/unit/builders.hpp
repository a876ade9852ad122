#pragma once

/// \file
/// Small sets and inputs, built as a test reads: one kind of unit, one lesson, measures a, b, c, d
/// and the yes_no measure flag.

#include <assess/model/round_input.hpp>
#include <assess/score/score_round.hpp>

#include <array>
#include <string>
#include <utility>
#include <vector>

namespace build {

inline assess::Rational number(std::string_view text)
{
    return *assess::Rational::parse(text);
}

inline assess::Outcome counted(std::string_view text)
{
    return assess::Outcome::of(number(text));
}

inline assess::Date day(std::string_view text)
{
    return *assess::parse_date(text);
}

inline const std::array<assess::KnownName, 5> names{
    {{"a"}, {"b"}, {"c"}, {"d"}, {"flag", assess::ValueType::number, true}}};

/// Over the measures of every small set.
inline assess::Expression value(std::string_view source)
{
    return *assess::parse_expression(source, {names, {}, false}, assess::ValueType::number);
}

/// Over the measures and parts of `set`.
inline assess::Expression condition(std::string_view source, const assess::CriteriaSet& set)
{
    std::vector<assess::KnownPart> parts;
    const auto add = [&](const auto& things, assess::Part part) {
        for (std::uint32_t index = 0; index < things.size(); ++index) {
            parts.push_back({things[index].id, part, index});
        }
    };
    add(set.lessons, assess::Part::lesson);
    add(set.criteria, assess::Part::criterion);
    add(set.leaves, assess::Part::leaf);
    return *assess::parse_expression(source, {names, parts, false}, assess::ValueType::truth);
}

inline assess::Leaf leaf(std::string id, std::string_view max_points,
                         assess::Rule rule = assess::ClaimedRule{})
{
    assess::Leaf made;
    made.id = std::move(id);
    made.max_points = number(max_points);
    made.applies = {true};
    made.rule = std::move(rule);
    return made;
}

inline assess::Band band(std::string id, std::string_view at_least = {})
{
    assess::Band made;
    made.id = std::move(id);
    if (!at_least.empty()) {
        made.bound = assess::Bound{assess::Bound::Kind::at_least, number(at_least)};
    }
    return made;
}

/// Adds a lesson whose criteria are these leaves, and their standard points to what is full.
inline void add_lesson(assess::CriteriaSet& set, std::string id, std::vector<assess::Leaf> leaves)
{
    assess::Lesson lesson;
    lesson.id = std::move(id);
    lesson.first_criterion = set.criteria.size();
    lesson.criterion_count = leaves.size();
    lesson.first_leaf = set.leaves.size();
    lesson.leaf_count = leaves.size();
    for (assess::Leaf& leaf : leaves) {
        leaf.lesson = set.lessons.size();
        leaf.criterion = set.criteria.size();
        assess::Criterion criterion;
        criterion.id = leaf.id;
        criterion.lesson = leaf.lesson;
        criterion.first_leaf = set.leaves.size();
        set.criteria.push_back(criterion);
        if (leaf.kind == assess::LeafKind::standard) {
            set.full_points[0] += leaf.max_points;
        }
        set.leaves.push_back(std::move(leaf));
    }
    set.lessons.push_back(std::move(lesson));
}

/// Bands: good from 8, fair from 5, weak. Everything else as the format's defaults.
inline assess::CriteriaSet set_of(std::vector<assess::Leaf> leaves)
{
    assess::CriteriaSet set;
    set.id = "small";
    set.version = "1";
    set.unit_kinds = {"ward"};
    set.full_points = {assess::Rational{}};
    for (const assess::KnownName& name : names) {
        assess::Measure measure;
        measure.id = name.id;
        measure.source = assess::Declared{name.also_truth ? assess::Declared::Type::yes_no
                                                          : assess::Declared::Type::number,
                                          {},
                                          {}};
        set.measures.push_back(measure);
    }
    set.bands = {band("good", "8"), band("fair", "5"), band("weak")};
    add_lesson(set, "lesson", std::move(leaves));
    return set;
}

/// What one unit handed in; the measures are a, b, c, d, flag in turn, "" for none.
inline assess::Submission unit(std::string code, std::vector<std::string_view> facts = {})
{
    assess::Submission made;
    made.unit.code = std::move(code);
    made.unit.kind = "ward";
    for (std::size_t measure = 0; measure < facts.size(); ++measure) {
        if (!facts[measure].empty()) {
            made.facts.push_back({measure, number(facts[measure]), {}});
        }
    }
    return made;
}

inline assess::Answer claim(std::size_t leaf, std::string_view points)
{
    assess::Answer answer;
    answer.leaf = leaf;
    answer.points = number(points);
    return answer;
}

/// A unit that claims these points, leaf by leaf; "" for no answer.
inline assess::Submission claiming(std::string code, std::vector<std::string_view> points)
{
    assess::Submission made = unit(std::move(code));
    for (std::size_t leaf = 0; leaf < points.size(); ++leaf) {
        if (!points[leaf].empty()) {
            made.answers.push_back(claim(leaf, points[leaf]));
        }
    }
    return made;
}

inline assess::RoundInput round_of(std::vector<assess::Submission> units)
{
    assess::RoundInput input;
    input.round = "2026";
    input.period = {day("2026-01-01"), day("2026-12-31")};
    input.units = std::move(units);
    return input;
}

inline assess::Scorecard card_of(const assess::CriteriaSet& set, assess::Submission unit)
{
    return assess::score_units(set, round_of({std::move(unit)})).front();
}

/// Of a set of one leaf.
inline assess::LeafScore leaf_of(const assess::CriteriaSet& set, assess::Submission unit)
{
    return card_of(set, std::move(unit)).leaves.front();
}

} // namespace build
