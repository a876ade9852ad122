#pragma once

/// \file
/// Every message of the store module, for lists and tests.

#include <assess/text/message.hpp>

#include <span>

namespace assess {

std::span<const Message* const> store_messages();

} // namespace assess
