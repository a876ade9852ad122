#include <assess/score/score_messages.hpp>

#include "messages.hpp"

#include <array>

namespace assess {

std::span<const Message* const> score_messages()
{
    using namespace messages;
    static constexpr std::array all{&example_points, &example_not_applicable, &example_total,
                                    &example_band};
    return all;
}

} // namespace assess
