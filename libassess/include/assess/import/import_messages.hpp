#pragma once

/// \file
/// Every message of the import module, for lists and tests.

#include <assess/text/message.hpp>

#include <span>

namespace assess {

std::span<const Message* const> import_messages();

} // namespace assess
