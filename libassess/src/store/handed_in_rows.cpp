#include <assess/store/handed_in_rows.hpp>

#include <algorithm>
#include <array>
#include <cstring>

namespace assess {

namespace {

constexpr std::size_t usual_block = std::size_t{256} * 1024;

/// Copies the texts behind one another and notes where each ends.
char* pack(HandedInRows::Texts texts, const char* bytes, char* to, std::uint32_t*& end)
{
    for (const std::string_view text : texts) {
        to = std::copy(text.begin(), text.end(), to);
        *end++ = static_cast<std::uint32_t>(to - bytes);
    }
    return to;
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
    std::byte* const row =
        room(sizeof(Head) + texts * sizeof(std::uint32_t) + bytes_of(key) + bytes_of(values));
    new (row) Head{origin, static_cast<std::uint16_t>(key.size()),
                   static_cast<std::uint16_t>(values.size())};
    auto* end = reinterpret_cast<std::uint32_t*>(row + sizeof(Head));
    auto* const bytes = reinterpret_cast<char*>(end + texts);
    pack(values, bytes, pack(key, bytes, bytes, end), end);
    rows_.push_back(row);
}

RowView HandedInRows::operator[](std::size_t index) const
{
    const std::byte* const row = rows_[index];
    const auto& head = *reinterpret_cast<const Head*>(row);
    const auto* const ends = reinterpret_cast<const std::uint32_t*>(row + sizeof(Head));
    const auto* const bytes = reinterpret_cast<const char*>(ends + head.key + head.values);
    const std::span<const std::uint32_t> key{ends, head.key};
    return {{bytes, 0, key},
            {bytes, key.empty() ? 0 : key.back(), {ends + head.key, head.values}},
            head.origin.file,
            head.origin.line,
            head.origin.column};
}

} // namespace assess
