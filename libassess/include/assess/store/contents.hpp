#pragma once

/// \file
/// How much a round holds.

#include <assess/store/rounds.hpp>

#include <cstdint>

namespace assess {

struct RoundContentsCount {
    std::int64_t units = 0;
    std::int64_t facts = 0;
    std::int64_t answers = 0;
    std::int64_t evidence = 0;
    std::int64_t reviews = 0;
    std::int64_t imports = 0;
    std::int64_t runs = 0;
};

RoundContentsCount count_contents(const Store& store, const Round& round);

} // namespace assess
