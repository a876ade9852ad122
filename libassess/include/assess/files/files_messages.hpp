#pragma once

/// \file
/// Every message of the files module, so that a test can hold both languages side by side.

#include <assess/text/message.hpp>

#include <span>

namespace assess {

std::span<const Message* const> files_messages();

} // namespace assess
