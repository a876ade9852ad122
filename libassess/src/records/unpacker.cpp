#include "unpacker.hpp"

#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <new>
#include <stdexcept>
#include <variant>

namespace assess {

namespace {

using Step = Unpacker::Step;
using Outcome = Unpacker::Outcome;

/// Above it a file of a few bytes could ask for gigabytes.
constexpr int most_window_log = 27;

class GzipStream {
public:
    GzipStream()
    {
        constexpr int gzip_alone = 15 + 16;
        if (::inflateInit2(&stream_, gzip_alone) != Z_OK) {
            throw std::bad_alloc{};
        }
    }
    ~GzipStream() { ::inflateEnd(&stream_); }
    GzipStream(const GzipStream&) = delete;
    GzipStream& operator=(const GzipStream&) = delete;

    bool between() const { return between_; }

    Step unpack(std::string_view packed, char* into, std::size_t size)
    {
        if (between_ && ::inflateReset(&stream_) != Z_OK) {
            throw std::logic_error{"zlib lost its state"};
        }
        // zlib takes the input as not const, though it only reads it.
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
        stream_.avail_in = at_most(packed.size());
        stream_.next_out = reinterpret_cast<Bytef*>(into);
        stream_.avail_out = at_most(size);
        const uInt given = stream_.avail_in;
        const uInt room = stream_.avail_out;
        const int status = ::inflate(&stream_, Z_NO_FLUSH);
        between_ = status == Z_STREAM_END;
        return {given - stream_.avail_in, room - stream_.avail_out, outcome_of(status)};
    }

private:
    static uInt at_most(std::size_t size)
    {
        return static_cast<uInt>(std::min(size, std::size_t{1} << 30U));
    }

    static Outcome outcome_of(int status)
    {
        if (status == Z_MEM_ERROR) {
            throw std::bad_alloc{};
        }
        const bool fine = status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR;
        return fine ? Outcome::going_on : Outcome::broken;
    }

    z_stream stream_{};
    bool between_ = true;
};

class ZstdStream {
public:
    ZstdStream() : stream_{ZSTD_createDStream()}
    {
        if (stream_ == nullptr) {
            throw std::bad_alloc{};
        }
        ZSTD_DCtx_setParameter(stream_.get(), ZSTD_d_windowLogMax, most_window_log);
    }

    bool between() const { return between_; }

    Step unpack(std::string_view packed, char* into, std::size_t size)
    {
        ZSTD_inBuffer input{packed.data(), packed.size(), 0};
        ZSTD_outBuffer output{};
        output.dst = into;
        output.size = size;
        const std::size_t status = ZSTD_decompressStream(stream_.get(), &output, &input);
        if (ZSTD_isError(status) != 0U) {
            return {input.pos, output.pos, outcome_of(ZSTD_getErrorCode(status))};
        }
        between_ = status == 0;
        return {input.pos, output.pos};
    }

private:
    static Outcome outcome_of(ZSTD_ErrorCode code)
    {
        if (code == ZSTD_error_memory_allocation) {
            throw std::bad_alloc{};
        }
        return code == ZSTD_error_frameParameter_windowTooLarge ? Outcome::window_too_large
                                                                : Outcome::broken;
    }

    struct Deleter {
        void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Deleter> stream_;
    bool between_ = true;
};

bool starts_zstd(std::string_view bytes)
{
    using namespace std::string_view_literals;
    // Either a frame or one to skip, which some packers put first.
    const bool to_skip = bytes.size() >= 4 && (static_cast<unsigned char>(bytes[0]) >> 4U) == 5 &&
                         bytes.substr(1, 3) == "\x2A\x4D\x18"sv;
    return to_skip || bytes.starts_with("\x28\xB5\x2F\xFD"sv);
}

} // namespace

Packing packing_of(std::string_view first_bytes)
{
    if (first_bytes.starts_with("\x1F\x8B")) {
        return Packing::gzip;
    }
    return starts_zstd(first_bytes) ? Packing::zstd : Packing::none;
}

std::string_view name_of(Packing packing)
{
    switch (packing) {
    case Packing::none:
        break;
    case Packing::gzip:
        return "gzip";
    case Packing::zstd:
        return "zstd";
    }
    return "";
}

struct Unpacker::State {
    std::variant<std::monostate, GzipStream, ZstdStream> stream;
};

Unpacker::Unpacker(Packing packing) : state_{std::make_unique<State>()}
{
    if (packing == Packing::gzip) {
        state_->stream.emplace<GzipStream>();
    } else {
        state_->stream.emplace<ZstdStream>();
    }
}

Unpacker::~Unpacker() = default;
Unpacker::Unpacker(Unpacker&&) noexcept = default;
Unpacker& Unpacker::operator=(Unpacker&&) noexcept = default;

Unpacker::Step Unpacker::unpack(std::string_view packed, char* into, std::size_t size)
{
    if (auto* gzip = std::get_if<GzipStream>(&state_->stream)) {
        return gzip->unpack(packed, into, size);
    }
    return std::get<ZstdStream>(state_->stream).unpack(packed, into, size);
}

bool Unpacker::between() const
{
    if (const auto* gzip = std::get_if<GzipStream>(&state_->stream)) {
        return gzip->between();
    }
    return std::get<ZstdStream>(state_->stream).between();
}

} // namespace assess
