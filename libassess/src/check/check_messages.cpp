#include <assess/check/check_messages.hpp>

#include "messages.hpp"

namespace assess {

std::span<const Message* const> all_check_messages()
{
    return check_messages::all;
}

} // namespace assess
