#include <assess/store/store_messages.hpp>

#include "messages.hpp"
#include "strange_store_messages.hpp"

#include <array>

namespace assess {

std::span<const Message* const> store_messages()
{
    using namespace messages;
    static constexpr std::array all{&store_missing,
                                    &store_is_folder,
                                    &store_not_sqlite,
                                    &store_foreign,
                                    &store_empty,
                                    &store_newer,
                                    &store_version_altered,
                                    &store_schema_foreign,
                                    &store_several_names,
                                    &store_several_names_read,
                                    &set_renamed,
                                    &store_damaged,
                                    &store_row_damaged,
                                    &store_rows_damaged,
                                    &store_contradicts,
                                    &set_altered,
                                    &calendar_altered,
                                    &register_values_altered,
                                    &scorecards_altered,
                                    &store_locked,
                                    &store_read_only,
                                    &store_unfinished,
                                    &store_older_read_only,
                                    &store_disk_full,
                                    &store_folder_taken,
                                    &store_folder_shared,
                                    &store_unopened,
                                    &store_stopped,
                                    &store_set_unreadable,
                                    &round_unknown,
                                    &round_none,
                                    &round_none_open,
                                    &round_several_open,
                                    &round_id_form,
                                    &round_exists,
                                    &round_closed,
                                    &round_not_closed,
                                    &round_calendar_missing,
                                    &round_same_set,
                                    &round_same_calendar,
                                    &round_out_of_force,
                                    &set_version_reused,
                                    &period_would_move,
                                    &amend_measure_gone,
                                    &amend_criterion_gone,
                                    &amend_choice_gone};
    return all;
}

} // namespace assess
