#pragma once

/// \file
/// A value, or what kept the text from being one. Functions that return it know no file.

#include <assess/text/diagnostic.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace assess {

/// Why a piece of text could not be read.
struct Fault {
    const Message* message = nullptr;
    std::vector<Arg> args;
    std::size_t offset = 0; ///< characters from the start of the text
    std::string column{};   ///< header of the column that the text stands in; may be empty

    bool operator==(const Fault&) const = default;

    Fault in_column(std::string_view header) const
    {
        return Fault{message, args, offset, std::string{header}};
    }

    /// The same, said of a text that starts at `place`.
    Diagnostic at(Place place) const
    {
        if (place.column > 0) {
            place.column += offset;
        }
        return Diagnostic{message, std::move(place), args, {}, column};
    }
};

template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : state_{std::in_place_index<0>, std::move(value)} {}
    Result(Fault fault) : state_{std::in_place_index<1>, std::move(fault)} {}

    explicit operator bool() const { return state_.index() == 0; }

    /// REQUIRES a value; throws std::bad_variant_access otherwise (a bug of the caller).
    const T& operator*() const { return std::get<0>(state_); }
    T& operator*() { return std::get<0>(state_); }
    const T* operator->() const { return &std::get<0>(state_); }

    /// REQUIRES a fault.
    const Fault& fault() const { return std::get<1>(state_); }

private:
    std::variant<T, Fault> state_;
};

} // namespace assess
