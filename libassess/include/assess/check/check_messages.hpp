#pragma once

/// \file
/// All that the checks say, for the test that both languages say the same.

#include <assess/text/message.hpp>

#include <span>

namespace assess {

std::span<const Message* const> all_check_messages();

} // namespace assess
