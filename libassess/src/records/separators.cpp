#include "separators.hpp"

#include "../text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace assess {

namespace {

constexpr std::size_t piece = 64;

/// One bit a byte: which of 64 bytes are what.
struct Bits {
    std::uint64_t quotes = 0;
    std::uint64_t delimiters = 0;
    std::uint64_t line_feeds = 0;
    std::uint64_t returns = 0;
    std::uint64_t above_ascii = 0;
    bool nul = false;
};

#if defined(__SSE2__)

class Piece {
public:
    explicit Piece(const char* bytes)
    {
        for (std::size_t part = 0; part < 4; ++part) {
            parts_[part] = _mm_loadu_si128(
                reinterpret_cast<const __m128i*>(bytes + part * sizeof(__m128i))); // NOLINT
        }
    }

    std::uint64_t equal_to(char wanted) const
    {
        const __m128i byte = _mm_set1_epi8(wanted);
        std::uint64_t bits = 0;
        for (std::size_t part = 0; part < 4; ++part) {
            bits |= mask(_mm_cmpeq_epi8(parts_[part], byte)) << (part * 16);
        }
        return bits;
    }

    /// How many bytes are `wanted`: each comparison gives 255, which is -1, where it holds.
    std::size_t count(char wanted) const
    {
        const __m128i byte = _mm_set1_epi8(wanted);
        __m128i sum = _mm_setzero_si128();
        for (const __m128i& part : parts_) {
            sum = _mm_sub_epi8(sum, _mm_cmpeq_epi8(part, byte));
        }
        const __m128i halves = _mm_sad_epu8(sum, _mm_setzero_si128());
        return static_cast<std::size_t>(_mm_cvtsi128_si32(halves) + _mm_extract_epi16(halves, 4));
    }

    std::uint64_t above_ascii() const
    {
        std::uint64_t bits = 0;
        for (std::size_t part = 0; part < 4; ++part) {
            bits |= mask(parts_[part]) << (part * 16);
        }
        return bits;
    }

    bool has_nul() const
    {
        const __m128i least =
            _mm_min_epu8(_mm_min_epu8(parts_[0], parts_[1]), _mm_min_epu8(parts_[2], parts_[3]));
        return mask(_mm_cmpeq_epi8(least, _mm_setzero_si128())) != 0;
    }

private:
    static std::uint64_t mask(__m128i bytes)
    {
        return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes));
    }

    __m128i
        parts_[4]; // NOLINT(*-avoid-c-arrays): std::array would drop what the type is aligned to
};

#else

class Piece {
public:
    explicit Piece(const char* bytes) : bytes_{bytes} {}

    std::uint64_t equal_to(char wanted) const
    {
        return bits_of([&](char byte) { return byte == wanted; });
    }
    std::size_t count(char wanted) const
    {
        return static_cast<std::size_t>(std::popcount(equal_to(wanted)));
    }
    std::uint64_t above_ascii() const
    {
        return bits_of([](char byte) { return (static_cast<unsigned char>(byte) & 0x80U) != 0; });
    }
    bool has_nul() const { return equal_to('\0') != 0; }

private:
    template <typename Question> std::uint64_t bits_of(const Question& question) const
    {
        std::uint64_t bits = 0;
        for (std::size_t at = 0; at < piece; ++at) {
            bits |= std::uint64_t{question(bytes_[at])} << at;
        }
        return bits;
    }

    const char* bytes_;
};

#endif

/// Bit i is set when an odd number of the bits 0 to i is.
std::uint64_t running_parity(std::uint64_t bits)
{
    for (unsigned shift = 1; shift < piece; shift *= 2) {
        bits ^= bits << shift;
    }
    return bits;
}

/// What one piece leaves for the next.
struct Carry {
    std::uint64_t inside = 0;    ///< all bits: the next piece begins inside quotes
    std::uint64_t may_open = 1;  ///< its first byte may be a quote that opens
    std::uint64_t must_end = 0;  ///< its first byte must end the cell, or double a quote
    std::uint64_t must_feed = 0; ///< its first byte must be a line feed
    std::size_t text_until = 0;  ///< bytes up to here belong to a character begun before
};

/// Whether every character above ASCII in the piece at `at` is well formed.
bool check_characters(std::string_view text, std::size_t at, std::uint64_t above, Carry& carry)
{
    if (carry.text_until > at) {
        above &= ~std::uint64_t{0} << (carry.text_until - at);
    }
    while (above != 0) {
        const auto first = static_cast<std::size_t>(std::countr_zero(above));
        const std::size_t length = sequence_length(text, at + first);
        if (length < 2) {
            return false;
        }
        carry.text_until = at + first + length;
        above = first + length >= piece ? 0 : above & ~std::uint64_t{0} << (first + length);
    }
    return true;
}

/// Writes where the bits are; returns behind the last one written.
std::uint32_t* write_places(std::uint64_t bits, std::size_t at, std::uint32_t* to)
{
    while (bits != 0) {
        *to++ = static_cast<std::uint32_t>(at + static_cast<std::size_t>(std::countr_zero(bits)));
        bits &= bits - 1;
    }
    return to;
}

/// Which bytes of the piece stand inside quotes, the opening ones included; nothing when a quote
/// opens inside a bare cell or text follows one that closes.
bool follow_quotes(const Bits& bits, std::uint64_t valid, Carry& carry, std::uint64_t& inside)
{
    inside = running_parity(bits.quotes) ^ carry.inside;
    const std::uint64_t opens = bits.quotes & inside;
    const std::uint64_t closes = bits.quotes & ~inside;
    const std::uint64_t ends = (bits.delimiters | bits.line_feeds) & ~inside;
    const std::uint64_t may_open = (ends | closes) << 1U | carry.may_open;
    const std::uint64_t must_end = (closes << 1U | carry.must_end) & valid;
    const bool well =
        (opens & ~may_open) == 0 && (must_end & ~(ends | opens | (bits.returns & ~inside))) == 0;
    carry.inside = (inside >> (piece - 1)) != 0 ? ~std::uint64_t{0} : 0;
    carry.may_open = (ends | closes) >> (piece - 1);
    carry.must_end = closes >> (piece - 1);
    return well;
}

/// Whether every CR outside quotes stands before a line feed.
bool follow_returns(const Bits& bits, std::uint64_t inside, std::uint64_t valid, Carry& carry)
{
    const std::uint64_t returns = bits.returns & ~inside;
    const std::uint64_t must_feed = (returns << 1U | carry.must_feed) & valid;
    carry.must_feed = returns >> (piece - 1);
    return (must_feed & ~bits.line_feeds) == 0;
}

} // namespace

bool find_separators(std::string_view text, char delimiter, Separators& found)
{
    found.ends.resize(std::max(found.ends.size(), text.size() + 1 + piece));
    found.ends[0] = ~std::uint32_t{0};
    found.line_feeds = 0;
    found.quoted_feeds = 0;
    std::uint32_t* to = found.ends.data() + 1;
    Carry carry;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        const Piece bytes{text.data() + at};
        const std::size_t left = text.size() - at;
        const std::uint64_t valid =
            left >= piece ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
        Bits bits;
        bits.quotes = bytes.equal_to('"') & valid;
        bits.delimiters = bytes.equal_to(delimiter) & valid;
        bits.line_feeds = bytes.equal_to('\n') & valid;
        bits.returns = bytes.equal_to('\r') & valid;
        bits.above_ascii = bytes.above_ascii() & valid;
        if (bytes.has_nul() && (bytes.equal_to('\0') & valid) != 0) {
            return false;
        }
        if (bits.above_ascii != 0 && !check_characters(text, at, bits.above_ascii, carry)) {
            return false;
        }
        std::uint64_t inside = 0;
        if ((bits.quotes | carry.inside | carry.must_end) != 0) {
            if (!follow_quotes(bits, valid, carry, inside)) {
                return false;
            }
        } else {
            carry.may_open = (bits.delimiters | bits.line_feeds) >> (piece - 1);
        }
        if ((bits.returns | carry.must_feed) != 0 && !follow_returns(bits, inside, valid, carry)) {
            return false;
        }
        found.line_feeds += left >= piece
                                ? bytes.count('\n')
                                : static_cast<std::size_t>(std::popcount(bits.line_feeds));
        if ((bits.line_feeds & inside) != 0) {
            found.quoted_feeds += static_cast<std::size_t>(std::popcount(bits.line_feeds & inside));
        }
        to = write_places((bits.delimiters | bits.line_feeds) & ~inside, at, to);
    }
    found.count = static_cast<std::size_t>(to - found.ends.data()) - 1;
    found.line_feeds -= found.quoted_feeds;
    return carry.inside == 0;
}

std::size_t count_bytes(std::string_view text, char wanted)
{
    std::size_t count = 0;
    std::size_t at = 0;
    for (; at + piece <= text.size(); at += piece) {
        count += Piece{text.data() + at}.count(wanted);
    }
    return count + static_cast<std::size_t>(std::ranges::count(text.substr(at), wanted));
}

std::size_t last_row_end(std::string_view text)
{
    // From the end backwards: the quotes before a place tell whether it is inside a pair of them.
    bool inside = count_bytes(text, '"') % 2 != 0;
    for (std::size_t at = text.size(); at > 0; --at) {
        const char byte = text[at - 1];
        if (byte == '"') {
            inside = !inside;
        } else if (byte == '\n' && !inside) {
            return at;
        }
    }
    return 0;
}

} // namespace assess
