#pragma once

/// \file
/// Parts of sentences about a set: what something has too much or too little of.

#include <assess/text/message.hpp>

namespace assess::phrases {

inline constexpr Phrase no_measure_source{"none of type, register and formula",
                                          "không có type, register hay formula"};
inline constexpr Phrase many_measure_sources{"more than one of type, register and formula",
                                             "có nhiều hơn một trong type, register, formula"};
inline constexpr Phrase no_condition{"neither when nor each", "không có when hay each"};
inline constexpr Phrase both_conditions{"both when and each", "có cả when và each"};
inline constexpr Phrase no_effect{"neither cap nor void = true", "không có cap hay void = true"};
inline constexpr Phrase both_effects{"both cap and void", "có cả cap và void"};
inline constexpr Phrase no_points{"neither points nor share", "không có points hay share"};
inline constexpr Phrase both_points{"both points and share", "có cả points và share"};
inline constexpr Phrase no_best{"neither best nor between", "không có best hay between"};
inline constexpr Phrase both_best{"both best and between", "có cả best và between"};
inline constexpr Phrase bonus{"bonus", "thưởng"};
inline constexpr Phrase deduction{"deduction", "trừ"};
inline constexpr Phrase a_level_answer{"a text", "chữ"};
inline constexpr Phrase an_items_answer{"a list", "danh sách"};
inline constexpr Phrase a_points_answer{"a number", "số"};

} // namespace assess::phrases
