#pragma once

/// \file
/// What assess-criteria has to say besides the faults of a set.

#include <assess/text/message.hpp>

#include <array>

namespace apps::messages {

inline constexpr assess::Message examples_none{
    "examples-none",
    assess::Severity::error,
    {"the set has no worked example, so nothing was tested",
     "bộ tiêu chí không có ví dụ tính sẵn nên chưa kiểm tra được gì"},
    {"add [[example]] with facts, answers and the points they must give",
     "thêm [[example]] gồm số liệu, trả lời và số điểm phải đạt"}};

inline constexpr std::array all_of_criteria{&examples_none};

} // namespace apps::messages
