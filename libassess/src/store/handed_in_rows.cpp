#include <assess/store/handed_in_rows.hpp>

#include <algorithm>
#include <cstring>

namespace assess {

namespace {

constexpr std::size_t usual_block = std::size_t{256} * 1024;

/// Copies the texts behind one another and notes where each ends.
template <typename End>
void pack(HandedInRows::Texts key, HandedInRows::Texts values, std::byte* to)
{
    auto* end = reinterpret_cast<End*>(to);
    auto* const bytes = reinterpret_cast<char*>(end + key.size() + values.size());
    char* at = bytes;
    for (const HandedInRows::Texts texts : {key, values}) {
        for (const std::string_view text : texts) {
            at = std::copy(text.begin(), text.end(), at);
            *end++ = static_cast<End>(at - bytes);
        }
    }
}

std::size_t bytes_of(HandedInRows::Texts texts)
{
    std::size_t bytes = 0;
    for (const std::string_view text : texts) {
        bytes += text.size();
    }
    return bytes;
}

} // namespace

std::vector<std::string> PackedTexts::strings() const
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < size(); ++i) {
        all.emplace_back((*this)[i]);
    }
    return all;
}

std::byte* HandedInRows::room(std::size_t bytes)
{
    const std::size_t rounded = (bytes + alignof(Head) - 1) / alignof(Head) * alignof(Head);
    if (size_of_block_ - used_ < rounded) {
        size_of_block_ = std::max(usual_block, rounded);
        blocks_.push_back(std::make_unique_for_overwrite<std::byte[]>(size_of_block_));
        used_ = 0;
    }
    std::byte* const at = blocks_.back().get() + used_;
    used_ += rounded;
    return at;
}

void HandedInRows::add(const RowOrigin& origin, Texts key, Texts values)
{
    const std::size_t texts = key.size() + values.size();
    const std::size_t bytes = bytes_of(key) + bytes_of(values);
    const bool is_long = bytes > UINT16_MAX;
    const std::size_t size_of_end = is_long ? sizeof(std::uint32_t) : sizeof(std::uint16_t);
    std::byte* const row = room(sizeof(Head) + texts * size_of_end + bytes);
    new (row) Head{origin, static_cast<std::uint16_t>(key.size()),
                   static_cast<std::uint8_t>(values.size()), is_long};
    if (is_long) {
        pack<std::uint32_t>(key, values, row + sizeof(Head));
    } else {
        pack<std::uint16_t>(key, values, row + sizeof(Head));
    }
    rows_.push_back(row);
}

RowView HandedInRows::operator[](std::size_t index) const
{
    const std::byte* const row = rows_[index];
    const auto& head = *reinterpret_cast<const Head*>(row);
    const PackedTexts::Ends ends{row + sizeof(Head), head.is_long};
    const std::size_t texts = std::size_t{head.key} + head.values;
    const std::size_t size_of_end = head.is_long ? sizeof(std::uint32_t) : sizeof(std::uint16_t);
    const auto* const bytes =
        reinterpret_cast<const char*>(row + sizeof(Head) + texts * size_of_end);
    return {{bytes, ends, 0, head.key},
            {bytes, ends, head.key, head.values},
            head.origin.file,
            head.origin.line,
            head.origin.column};
}

} // namespace assess
