#include <assess/text/text_messages.hpp>

#include "messages.hpp"

#include <array>

namespace assess {

std::span<const Message* const> text_messages()
{
    using namespace messages;
    static constexpr std::array all{&more_faults,
                                    &warnings_left_out,
                                    &number_empty,
                                    &number_syntax,
                                    &number_character,
                                    &number_space,
                                    &number_plus,
                                    &number_exponent,
                                    &number_decimal_comma,
                                    &number_decimal_point,
                                    &number_comma_unclear,
                                    &number_point_unclear,
                                    &number_grouping,
                                    &cell_error,
                                    &number_bare_mark,
                                    &number_too_precise,
                                    &number_out_of_range,
                                    &number_too_long,
                                    &number_zero_denominator,
                                    &date_empty,
                                    &date_syntax,
                                    &date_day_first,
                                    &date_year_first,
                                    &date_separator,
                                    &date_leading_zero,
                                    &date_two_digit_year,
                                    &date_impossible,
                                    &date_month,
                                    &date_year,
                                    &time_syntax,
                                    &time_impossible,
                                    &csv_empty,
                                    &csv_no_rows,
                                    &csv_blank,
                                    &file_format,
                                    &csv_sep_line,
                                    &csv_title_rows,
                                    &csv_row_in_one_cell,
                                    &csv_header_repeated,
                                    &csv_header_within,
                                    &csv_totals_row,
                                    &csv_totals_within,
                                    &csv_rows_below,
                                    &csv_utf16,
                                    &csv_encoding,
                                    &csv_encoding_more,
                                    &csv_nul,
                                    &csv_quote_open,
                                    &csv_quote_after,
                                    &csv_quote_inside,
                                    &csv_lone_cr,
                                    &csv_cell_long,
                                    &csv_cells,
                                    &column_repeated,
                                    &column_named_twice,
                                    &unit_named,
                                    &unit_name_unknown,
                                    &csv_columns,
                                    &csv_stopped};
    return all;
}

} // namespace assess
