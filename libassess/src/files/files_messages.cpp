#include <assess/files/files_messages.hpp>

#include "messages.hpp"

#include <array>

namespace assess {

std::span<const Message* const> files_messages()
{
    using namespace messages;
    static constexpr std::array all{&file_missing,       &file_is_folder,    &file_not_regular,
                                    &file_no_permission, &file_too_large,    &stream_too_large,
                                    &file_read_stopped,  &file_shorter,      &file_changing,
                                    &file_write_stopped, &file_not_replaced, &name_taken};
    return all;
}

} // namespace assess
