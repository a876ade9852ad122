#include <assess/records/records_messages.hpp>

#include "ledger_messages.hpp"
#include "messages.hpp"
#include "source_messages.hpp"

#include <array>

namespace assess {

std::span<const Message* const> records_messages()
{
    using namespace messages;
    static constexpr std::array all{
        &packed_broken,         &packed_cut_off,           &packed_window,
        &packed_row_endless,    &packed_too_large,         &record_file_blank,
        &record_file_differs,   &record_column_missing,    &record_column_not_divided,
        &record_column_unknown, &record_column_misspelt,   &record_column_near,
        &record_cell_empty,     &record_cell_needed,       &record_below_min,
        &record_above_max,      &record_choice_unknown,    &record_not_whole,
        &record_yes_no_unknown, &record_code_damaged,      &record_key_invisible,
        &record_unit_unknown,   &record_unit_misspelt,     &record_outside_calendar,
        &record_outside_period, &record_changed,           &record_changed_more,
        &record_file_too_large, &record_file_without_rows, &scratch_stopped,
        &record_copy_missing,   &record_copy_damaged};
    return all;
}

} // namespace assess
