#include "rank.hpp"

#include <algorithm>

namespace assess {

namespace {

Ranked members_of(const Ranked& ranked, std::size_t band)
{
    Ranked members;
    std::ranges::copy_if(ranked, std::back_inserter(members),
                         [&](const Scorecard* card) { return card->band == band; });
    return members;
}

/// How many units a quota's share speaks of, once `kept` members of its band stay and the others
/// have moved one band down.
class QuotaBase {
public:
    QuotaBase(const Quota& quota, const Ranked& ranked, std::size_t band, std::size_t members)
        : quota_{quota}, band_{band}, members_{members},
          standing_{quota.of ? members_of(ranked, *quota.of).size() : ranked.size()}
    {}

    bool allows(std::size_t kept) const { return whole(kept) <= quota_.share * whole(units(kept)); }

private:
    std::size_t units(std::size_t kept) const
    {
        if (quota_.of == band_) {
            return kept;
        }
        return quota_.of == band_ + 1 ? standing_ + members_ - kept : standing_;
    }

    static Rational whole(std::size_t count)
    {
        return Rational::whole(static_cast<std::int64_t>(count));
    }

    const Quota& quota_;
    std::size_t band_;
    std::size_t members_;
    std::size_t standing_;
};

/// The largest number of members that may stay, no tie cut in two.
std::size_t units_kept(const QuotaBase& base, const Ranked& members)
{
    std::size_t kept = members.size();
    while (kept > 0 && !base.allows(kept)) {
        --kept;
    }
    while (kept > 0 && kept < members.size() && members[kept - 1]->rank == members[kept]->rank) {
        --kept;
    }
    return kept;
}

} // namespace

void apply_quotas(const CriteriaSet& set, const Ranked& ranked)
{
    for (std::size_t band = 0; band + 1 < set.bands.size(); ++band) {
        const std::optional<Quota>& quota = set.bands[band].quota;
        if (!quota) {
            continue;
        }
        const Ranked members = members_of(ranked, band);
        const QuotaBase base{*quota, ranked, band, members.size()};
        for (std::size_t i = units_kept(base, members); i < members.size(); ++i) {
            Scorecard& card = *members[i];
            card.moved_from = card.moved_from ? card.moved_from : card.band;
            card.band = band + 1;
        }
    }
}

} // namespace assess
