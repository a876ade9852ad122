#pragma once

/// \file
/// What the query counts for a measure, and how it shows it.

#include "sql_expression.hpp"

#include <assess/criteria/measure.hpp>

#include <string>
#include <vector>

namespace assess {

struct SqlFigure {
    std::vector<std::string> counted; ///< aggregates over the records of a unit, with their names
    std::vector<std::string> shown;   ///< from those, of the row `c`, with the measure's id
};

/// `number` tells the figures of a query apart; `condition` is the text of a truth, or empty.
SqlFigure sql_figure(const SqlWords& words, const Measure& measure, std::size_t number,
                     const SqlPiece& column, const std::string& condition);

} // namespace assess
