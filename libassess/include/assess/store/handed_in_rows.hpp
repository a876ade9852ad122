#pragma once

/// \file
/// Rows as they were handed in, packed one after the other: a round of a country has hundreds of
/// thousands of them, and most cells are a few bytes long.
///
/// Ownership  texts belong to the HandedInRows and live as long as it does.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// Some texts side by side: the parts of a key, or the values of a row.
class PackedTexts {
public:
    /// Where each text ends, counted from `bytes`. Nearly all rows are short enough for two bytes.
    struct Ends {
        const void* first = nullptr;
        bool are_wide = false;

        std::uint32_t operator[](std::size_t index) const
        {
            return are_wide ? static_cast<const std::uint32_t*>(first)[index]
                            : static_cast<const std::uint16_t*>(first)[index];
        }
    };

    PackedTexts() = default;
    /// The texts from `index` of `ends` on.
    PackedTexts(const char* bytes, Ends ends, std::size_t index, std::size_t count)
        : bytes_{bytes}, ends_{ends}, index_{index}, count_{count}
    {}

    std::size_t size() const { return count_; }
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t at = index_ + index;
        const std::uint32_t from = at == 0 ? 0 : ends_[at - 1];
        return {bytes_ + from, ends_[at] - from};
    }
    std::string_view front() const { return (*this)[0]; }
    std::vector<std::string> strings() const;

private:
    const char* bytes_ = nullptr;
    Ends ends_;
    std::size_t index_ = 0;
    std::size_t count_ = 0;
};

/// Where a row was read.
struct RowOrigin {
    std::uint32_t file = 0; ///< index into Import::files
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

struct RowView {
    PackedTexts key;
    PackedTexts values;
    std::uint32_t file = 0;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

class HandedInRows {
public:
    using Texts = std::span<const std::string_view>;

    void add(const RowOrigin& origin, Texts key, Texts values);

    std::size_t size() const { return rows_.size(); }
    bool empty() const { return rows_.empty(); }
    RowView operator[](std::size_t index) const;

    class Iterator {
    public:
        Iterator(const HandedInRows& rows, std::size_t index) : rows_{&rows}, index_{index} {}
        RowView operator*() const { return (*rows_)[index_]; }
        Iterator& operator++()
        {
            ++index_;
            return *this;
        }
        bool operator==(const Iterator& other) const { return index_ == other.index_; }

    private:
        const HandedInRows* rows_;
        std::size_t index_;
    };
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, size()}; }

private:
    struct Head {
        RowOrigin origin;
        std::uint16_t key = 0;   ///< how many texts
        std::uint8_t values = 0; ///< how many texts
        bool is_long = false;
    };

    std::byte* room(std::size_t bytes);

    std::vector<std::unique_ptr<std::byte[]>> blocks_;
    std::size_t used_ = 0; ///< of the last block
    std::size_t size_of_block_ = 0;
    std::vector<const std::byte*> rows_; ///< each a Head, the ends of its texts, and their bytes
};

} // namespace assess
