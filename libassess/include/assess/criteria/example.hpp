#pragma once

/// \file
/// Worked examples of a criteria set.

#include <assess/criteria/expression.hpp>
#include <assess/criteria/local_text.hpp>
#include <assess/criteria/measure.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace assess {

/// A worked example as written; run by the score module. Names are ids, checked when read.
struct Example {
    struct ExampleAnswer {
        std::size_t leaf = 0;
        std::optional<std::size_t> choice;
        std::optional<std::vector<std::size_t>> items;
        std::optional<Rational> points;
        bool not_applicable = false;
        Spot spot;
    };
    struct Expected {
        Part part = Part::leaf;
        std::size_t index = 0;
        Rational points;
        Spot spot;
    };

    std::string id;
    std::size_t unit_kind = 0;
    std::vector<std::pair<std::size_t, Rational>> facts; ///< index of a declared or counted measure
    std::vector<ExampleAnswer> answers;
    std::vector<Expected> points;
    std::optional<Rational> total; ///< compared with the rounded total
    std::optional<std::size_t> band;
    Spot spot;
};

} // namespace assess
