#include <assess/text/digest.hpp>

#include <nettle/sha2.h>

#include <array>
#include <cstdint>

namespace assess {

namespace {

using Bytes = std::array<std::uint8_t, SHA256_DIGEST_SIZE>;

std::string hexadecimal(const Bytes& bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * bytes.size());
    for (const std::uint8_t byte : bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0xFU];
    }
    return text;
}

} // namespace

struct Sha256::State {
    sha256_ctx context{};
};

Sha256::Sha256() : state_{std::make_unique<State>()}
{
    sha256_init(&state_->context);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    sha256_update(&state_->context, bytes.size(),
                  reinterpret_cast<const std::uint8_t*>(bytes.data())); // NOLINT
}

std::string Sha256::hex()
{
    Bytes bytes{};
    sha256_digest(&state_->context, bytes.size(), bytes.data());
    return hexadecimal(bytes);
}

std::string sha256(std::string_view bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.hex();
}

} // namespace assess
