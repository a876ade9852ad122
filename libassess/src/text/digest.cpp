#include <assess/text/digest.hpp>

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace assess {

namespace {

/// OpenSSL refuses only when memory or its own installation is broken.
void require(int outcome)
{
    if (outcome != 1) {
        throw std::runtime_error{"the cryptographic library refused to compute SHA-256"};
    }
}

struct ContextDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

std::string hexadecimal(const std::array<unsigned char, EVP_MAX_MD_SIZE>& bytes, unsigned int size)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(std::size_t{2} * size);
    for (unsigned int at = 0; at < size; ++at) {
        text += digits[bytes.at(at) >> 4U];
        text += digits[bytes.at(at) & 0xFU];
    }
    return text;
}

} // namespace

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, ContextDeleter> context{EVP_MD_CTX_new()};
};

Sha256::Sha256() : state_{std::make_unique<State>()}
{
    require(EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr));
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    require(EVP_DigestUpdate(state_->context.get(), bytes.data(), bytes.size()));
}

std::string Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned int size = 0;
    require(EVP_DigestFinal_ex(state_->context.get(), bytes.data(), &size));
    return hexadecimal(bytes, size);
}

std::string sha256(std::string_view bytes)
{
    Sha256 digest;
    digest.add(bytes);
    return digest.hex();
}

} // namespace assess
