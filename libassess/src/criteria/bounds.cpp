#include "bounds.hpp"

#include "set_messages.hpp"

namespace assess {

namespace {

bool is_upward(const Bound& bound)
{
    return bound.kind == Bound::Kind::at_least || bound.kind == Bound::Kind::above;
}

bool is_closed(const Bound& bound)
{
    return bound.kind == Bound::Kind::at_least || bound.kind == Bound::Kind::at_most;
}

/// REQUIRES that both look the same way.
bool contains(const Bound& wide, const Bound& narrow)
{
    if (wide.value == narrow.value) {
        return is_closed(wide) || !is_closed(narrow);
    }
    return (wide.value < narrow.value) == is_upward(wide);
}

} // namespace

bool has_bound(const TomlTable& table)
{
    for (const auto& [key, kind] : bound_keys) {
        if (table.has(key)) {
            return true;
        }
    }
    return false;
}

std::optional<SpottedBound> read_bound(const TomlTable& table)
{
    std::optional<SpottedBound> read;
    std::string_view first;
    for (const auto& [key, kind] : bound_keys) {
        if (!table.has(key)) {
            continue;
        }
        if (!first.empty()) {
            table.add(messages::bound_double, key, {first, key});
            return std::nullopt;
        }
        first = key;
        if (const auto value = table.quantity(key)) {
            read = SpottedBound{{kind, *value, table.in_percent(key)}, table.spot(key)};
        }
    }
    return read;
}

void TakenValues::take(const Bound& bound)
{
    std::optional<Bound>& widest = is_upward(bound) ? upward_ : downward_;
    if (!widest || contains(bound, *widest)) {
        widest = bound;
    }
}

bool TakenValues::includes(const Bound& bound) const
{
    const bool everything =
        upward_ && downward_ &&
        (upward_->value < downward_->value ||
         (upward_->value == downward_->value && (is_closed(*upward_) || is_closed(*downward_))));
    const std::optional<Bound>& widest = is_upward(bound) ? upward_ : downward_;
    return everything || (widest && contains(*widest, bound));
}

} // namespace assess
