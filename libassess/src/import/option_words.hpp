#pragma once

/// \file
/// The levels and items that a cell names, by id or by title.

#include <assess/criteria/rule.hpp>
#include <assess/text/diagnostic.hpp>

#include <string_view>
#include <vector>

namespace assess {

/// The options that are called `words`: the one with this id, or else those whose id or title, in
/// any language, is the same as headers are compared. Two of them cannot be told apart.
std::vector<const Option*> options_called(const std::vector<Option>& options,
                                          std::string_view words);

/// "in-time (Đúng hạn), late (Chậm)"
Arg options_in_words(const std::vector<Option>& options);
Arg options_in_words(const std::vector<const Option*>& options);

} // namespace assess
