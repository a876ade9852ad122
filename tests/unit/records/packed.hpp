#pragma once

/// \file
/// Bytes packed as files of registers may be.

#include <string>

namespace trial {

std::string gzip(const std::string& bytes);
std::string zstd(const std::string& bytes);

} // namespace trial
