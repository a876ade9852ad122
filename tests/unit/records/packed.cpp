#include "packed.hpp"

#include <stdexcept>
#include <zlib.h>
#include <zstd.h>

namespace trial {

std::string gzip(const std::string& bytes)
{
    constexpr int gzip_header = 16;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + gzip_header, 8,
                     Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error{"zlib does not start"};
    }
    std::string packed(deflateBound(&stream, bytes.size()) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // it only reads
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const int outcome = deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    if (outcome != Z_STREAM_END) {
        throw std::runtime_error{"zlib does not end"};
    }
    return packed;
}

std::string zstd(const std::string& bytes)
{
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size =
        ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), 1);
    if (ZSTD_isError(size) != 0) {
        throw std::runtime_error{ZSTD_getErrorName(size)};
    }
    packed.resize(size);
    return packed;
}

} // namespace trial
