#include <assess/records/records_messages.hpp>

#include "ledger_messages.hpp"
#include "source_messages.hpp"

#include <array>

namespace assess {

std::span<const Message* const> records_messages()
{
    using namespace messages;
    static constexpr std::array all{
        &packed_broken,        &packed_cut_off,      &packed_window,  &record_file_shorter,
        &record_file_changing, &record_file_differs, &scratch_stopped};
    return all;
}

} // namespace assess
