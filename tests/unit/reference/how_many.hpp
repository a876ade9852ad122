#pragma once

/// \file
/// How many random cases a test tries: as many as the environment says, for long runs.

#include <cstdint>
#include <cstdlib>

namespace reference {

inline std::uint64_t how_many(const char* variable, std::uint64_t otherwise)
{
    const char* wanted = std::getenv(variable);
    return wanted != nullptr ? std::strtoull(wanted, nullptr, 10) : otherwise;
}

} // namespace reference
