#pragma once

/// \file
/// Every message of the records module, for lists and tests.

#include <assess/text/message.hpp>

#include <span>

namespace assess {

std::span<const Message* const> records_messages();

} // namespace assess
