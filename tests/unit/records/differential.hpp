#pragma once

/// \file
/// One random register, scanned by the library in several ways and by the reference.

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace trial {

/// How often each thing that may happen in a scan did happen.
using Tally = std::map<std::string, std::size_t>;

/// What some of a few hundred registers must have seen.
const std::vector<std::string>& must_happen();

/// Empty when every scan of the random register `seed` says what the reference says, in every
/// number and every fault; else what differs. `folder` is emptied.
std::string disagreement(std::uint64_t seed, const std::filesystem::path& folder, Tally& seen);

} // namespace trial
