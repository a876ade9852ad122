#pragma once

/// \file
/// What is said of a unit that is named where its code is wanted.

#include <assess/text/message.hpp>

namespace assess::messages {

inline constexpr Phrase unit_not_in_round{"unit \"{0}\" is not in this round",
                                          "đơn vị \"{0}\" không có trong kỳ đánh giá này"};

inline constexpr Message unit_named{
    "unit-unknown",
    Severity::error,
    unit_not_in_round,
    {"the column takes codes, not names; the code of \"{2}\" is {1}",
     "cột này ghi mã đơn vị, không ghi tên; mã của \"{2}\" là {1}"}};

inline constexpr Message unit_name_unknown{"unit-unknown",
                                           Severity::error,
                                           unit_not_in_round,
                                           {"the column takes codes, and this looks like a name; "
                                            "write the code that the unit has in the list "
                                            "of units",
                                            "cột này ghi mã đơn vị, nội dung này giống tên đơn vị; "
                                            "ghi mã của đơn vị theo danh sách đơn vị"}};

} // namespace assess::messages
