#include <assess/import/import_messages.hpp>

#include "../text/number_messages.hpp"
#include "answer_messages.hpp"
#include "evidence_messages.hpp"
#include "file_messages.hpp"
#include "record_messages.hpp"
#include "unit_messages.hpp"
#include "value_messages.hpp"

#include <array>

namespace assess {

std::span<const Message* const> import_messages()
{
    using namespace messages;
    static constexpr std::array all{&import_round_closed,
                                    &import_nothing,
                                    &import_row_unknown,
                                    &import_column_missing,
                                    &import_column_not_divided,
                                    &import_column_unknown,
                                    &import_column_misspelt,
                                    &import_column_near,

                                    &import_no_measure_column,
                                    &import_cell_empty,
                                    &import_copy_restored,
                                    &import_row_repeated,
                                    &import_key_invisible,
                                    &import_code_damaged,
                                    &import_row_exists,
                                    &import_register_none,
                                    &import_register_several,
                                    &import_register_unknown,
                                    &import_register_misspelt,
                                    &import_without_units,
                                    &import_calendar_missing,
                                    &import_round_changed,
                                    &record_more_rejected,
                                    &rejects_not_a_file,
                                    &rejects_not_in_place,
                                    &import_unit_unknown,
                                    &import_unit_misspelt,
                                    &import_unit_not_assessed,
                                    &import_unit_code_form,
                                    &import_units_too_many,
                                    &import_unit_kind_misspelt,
                                    &import_unit_leaves,
                                    &import_unit_code_alike,
                                    &import_unit_kind_idle,
                                    &import_units_kept_as_parents,
                                    &import_parent_unknown,
                                    &import_parent_misspelt,
                                    &import_parent_cycle,
                                    &import_valid_dates,
                                    &import_unit_not_in_period,
                                    &import_measure_unknown,
                                    &import_measure_misspelt,
                                    &import_measure_counted,
                                    &import_measure_formula,
                                    &import_value_not_whole,
                                    &import_value_negative,
                                    &import_value_below_min,
                                    &import_value_above_max,
                                    &import_percent_above_most,
                                    &import_percent_sign,
                                    &import_percent_below_one,
                                    &number_point_unsaid,
                                    &import_yes_no_unknown,
                                    &import_criterion_unknown,
                                    &import_criterion_misspelt,
                                    &import_criterion_number_unclear,
                                    &import_criterion_split,
                                    &import_criterion_not_for_kind,
                                    &import_choice_unknown,
                                    &import_choice_ambiguous,
                                    &import_choice_not_asked,
                                    &import_item_unknown,
                                    &import_items_not_divided,
                                    &import_item_ambiguous,
                                    &import_item_repeated,
                                    &import_items_not_asked,
                                    &import_not_applicable_refused,
                                    &import_not_applicable_and_answer,
                                    &import_answer_empty,
                                    &import_checklist_without_items,
                                    &import_explanation_missing,
                                    &import_points_unlike_level,
                                    &import_points_negative,
                                    &import_evidence_kind,
                                    &import_withdrawn_reviewed,
                                    &import_location_empty,
                                    &import_review_date_outside,
                                    &import_evidence_date_alone,
                                    &import_evidence_ambiguous,
                                    &import_review_evidence_date,
                                    &import_sha256_form,
                                    &import_sha256_differs,
                                    &import_location_outside,
                                    &import_location_missing,
                                    &import_location_case,
                                    &import_location_hidden,
                                    &import_no_evidence_folder,
                                    &import_file_changed,
                                    &import_decision_unknown,
                                    &import_decision_missing,
                                    &import_review_two_things,
                                    &import_review_empty,
                                    &import_review_points_above_max,
                                    &import_review_evidence_unknown};
    return all;
}

} // namespace assess
