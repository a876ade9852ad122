#include <assess/text/yes_no.hpp>

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace assess {

std::optional<bool> yes_or_no(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> yes{"yes", "y",  "true", "1",
                                                         "x",   "có", "đúng"};
    static constexpr std::array<std::string_view, 6> no{"no", "n", "false", "0", "không", "sai"};
    const std::string word = folded(text);
    if (std::ranges::find(yes, word) != yes.end()) {
        return true;
    }
    if (std::ranges::find(no, word) != no.end()) {
        return false;
    }
    return std::nullopt;
}

} // namespace assess
