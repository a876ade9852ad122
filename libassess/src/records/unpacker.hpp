#pragma once

/// \file
/// Unpacks gzip and zstd piece by piece; knows no file.
///
/// Threads    one at a time.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

namespace assess {

enum class Packing : std::uint8_t { none, gzip, zstd };

/// Found from the first bytes of a file; four are enough.
Packing packing_of(std::string_view first_bytes);

/// The name of the program that packs so.
std::string_view name_of(Packing packing);

class Unpacker {
public:
    enum class Outcome : std::uint8_t { going_on, broken, window_too_large };

    struct Step {
        std::size_t consumed = 0;
        std::size_t produced = 0;
        Outcome outcome = Outcome::going_on;
    };

    /// REQUIRES: not Packing::none.
    explicit Unpacker(Packing packing);
    ~Unpacker();
    Unpacker(Unpacker&&) noexcept;
    Unpacker& operator=(Unpacker&&) noexcept;

    /// Unpacks from `packed` until it is used up or `size` bytes are filled. With nothing in
    /// `packed`: what is left of what it was given before.
    Step unpack(std::string_view packed, char* into, std::size_t size);

    /// Nothing is under way: a file may end here, or another member or frame begin.
    bool between() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace assess
