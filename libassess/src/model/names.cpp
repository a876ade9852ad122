#include <assess/model/scorecard.hpp>

#include <array>

namespace assess {

namespace {

template <std::size_t count, typename Enumerator>
std::string_view pick(const std::array<std::string_view, count>& names, Enumerator enumerator)
{
    return names.at(static_cast<std::size_t>(enumerator));
}

} // namespace

std::string_view name_of(LeafState state)
{
    static constexpr std::array<std::string_view, 7> names = {
        "scored", "missing", "no-evidence", "pending", "verified", "not-applicable", "excluded"};
    return pick(names, state);
}

std::string_view name_of(UnitState state)
{
    static constexpr std::array<std::string_view, 4> names = {"classified", "unclassified", "void",
                                                              "not-submitted"};
    return pick(names, state);
}

std::string_view name_of(NearBound::Choice choice)
{
    static constexpr std::array<std::string_view, 5> names = {
        "half-away-from-zero", "half-even", "toward-zero", "round-at", "classify-on"};
    return pick(names, choice);
}

} // namespace assess
