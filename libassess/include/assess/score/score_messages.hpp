#pragma once

/// \file
/// Everything the score module says.

#include <assess/text/message.hpp>

#include <span>

namespace assess {

std::span<const Message* const> score_messages();

} // namespace assess
