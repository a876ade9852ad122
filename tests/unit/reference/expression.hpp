#pragma once

/// \file
/// Evaluates an expression while reading its source: no tree, no indices.

#include "number.hpp"

#include <functional>
#include <string>

namespace reference {

/// What the names in an expression stand for.
struct Names {
    std::function<Value(const std::string& measure)> measure;
    std::function<Value(const std::string& part)> points;
    std::function<Value(const std::string& part)> share;
    Number total;
};

Value evaluate(const std::string& source, const Names& names);

} // namespace reference
