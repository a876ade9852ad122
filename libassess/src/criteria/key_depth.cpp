#include <assess/criteria/key_depth.hpp>

namespace assess {

namespace {

constexpr std::size_t most_parts = 32;
constexpr std::string_view ends_a_key = ",={}[]#\r\n";

} // namespace

std::optional<std::size_t> first_deep_key(std::string_view toml)
{
    std::size_t begin = 0;
    std::size_t dots = 0;
    char quote = '\0';
    for (std::size_t at = 0; at < toml.size(); ++at) {
        const char character = toml[at];
        if (quote != '\0' && character != '\n') {
            quote = character == quote ? '\0' : quote;
        } else if (character == '"' || character == '\'') {
            quote = character;
        } else if (ends_a_key.find(character) != std::string_view::npos) {
            quote = '\0'; // a text of several lines: what follows cannot be a deep key either
            begin = at + 1;
            dots = 0;
        } else if (character == '.' && ++dots >= most_parts) {
            return begin;
        }
    }
    return std::nullopt;
}

} // namespace assess
