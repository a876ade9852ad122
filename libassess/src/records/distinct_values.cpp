#include "distinct_values.hpp"

#include "../text/hash.hpp"

namespace assess {

void DistinctValues::add(std::uint32_t unit, std::string_view value)
{
    if (entries_.size() * 2 >= slots_.size()) {
        grow();
    }
    const std::uint64_t hash = hash_of(value) ^ (unit * 0x9E3779B97F4A7C15U);
    for (std::size_t slot = hash & (slots_.size() - 1);; slot = (slot + 1) & (slots_.size() - 1)) {
        if (slots_[slot] == 0) {
            slots_[slot] = static_cast<std::uint32_t>(entries_.size() + 1);
            entries_.push_back(
                {hash, bytes_.size(), static_cast<std::uint32_t>(value.size()), unit});
            bytes_ += value;
            return;
        }
        const Entry& entry = entries_[slots_[slot] - 1];
        if (entry.hash == hash && entry.unit == unit &&
            std::string_view{bytes_}.substr(entry.begin, entry.size) == value) {
            return;
        }
    }
}

void DistinctValues::add_all(const DistinctValues& other)
{
    for (const Entry& entry : other.entries_) {
        add(entry.unit, std::string_view{other.bytes_}.substr(entry.begin, entry.size));
    }
}

void DistinctValues::count(std::vector<std::uint64_t>& counts) const
{
    for (const Entry& entry : entries_) {
        ++counts[entry.unit];
    }
}

void DistinctValues::grow()
{
    slots_.assign(slots_.empty() ? 64 : slots_.size() * 2, 0);
    for (std::uint32_t index = 0; index < entries_.size(); ++index) {
        std::size_t slot = entries_[index].hash & (slots_.size() - 1);
        while (slots_[slot] != 0) {
            slot = (slot + 1) & (slots_.size() - 1);
        }
        slots_[slot] = index + 1;
    }
}

} // namespace assess
