#pragma once

/// \file
/// SHA-256 as 64 lower-case hexadecimal digits.

#include <memory>
#include <string>
#include <string_view>

namespace assess {

std::string sha256(std::string_view bytes);

/// The same over parts that arrive one after the other.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::string_view bytes);
    /// Ends it; nothing can be added afterwards.
    std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace assess
