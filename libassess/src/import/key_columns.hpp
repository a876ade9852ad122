#pragma once

/// \file
/// The columns of keys: files that hand rows in and files that withdraw them have the same.

#include "columns.hpp"

namespace assess {

inline constexpr ColumnWords unit_words{"unit", "mã đơn vị", "đơn vị;mã;mã số", Need::key};
inline constexpr ColumnWords measure_words{"measure", "số liệu", "mã số liệu;chỉ tiêu", Need::key};
inline constexpr ColumnWords criterion_words{"criterion", "tiêu chí", "mã tiêu chí", Need::key};
inline constexpr ColumnWords piece_number_words{"number", "số hiệu", "số;số ký hiệu;số văn bản",
                                                Need::key};
inline constexpr ColumnWords piece_date_words{"date", "ngày", "ngày ban hành;ngày tháng",
                                              Need::key};
/// Of a review; empty where it judges the criterion itself.
inline constexpr ColumnWords judged_piece_words{
    "evidence", "tài liệu", "số hiệu tài liệu;tài liệu kiểm chứng;số hiệu", Need::optional};
/// The date of that piece: tells pieces of one number apart.
inline constexpr ColumnWords judged_date_words{"evidence_date", "ngày tài liệu", "ngày văn bản",
                                               Need::optional};
inline constexpr ColumnWords review_date_words{"date", "ngày", "ngày thẩm định", Need::optional};

} // namespace assess
