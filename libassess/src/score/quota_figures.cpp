#include <assess/score/quotas.hpp>

#include <algorithm>

namespace assess {

namespace {

/// The band before any quota.
std::size_t band_before(const Scorecard& card)
{
    return card.moved_from.value_or(*card.band);
}

/// Units the share of the quota is of when `band` had its turn: quotas are applied from the best
/// band on, and move a unit one band down.
std::size_t base_of(const Quota& quota, const std::vector<const Scorecard*>& ranked,
                    std::size_t band, std::size_t leaving, std::size_t kept)
{
    if (!quota.of) {
        return ranked.size();
    }
    if (quota.of == band) {
        return kept;
    }
    const bool has_had_its_turn = *quota.of < band;
    const auto standing = std::ranges::count_if(ranked, [&](const Scorecard* card) {
        return (has_had_its_turn ? *card->band : band_before(*card)) == *quota.of;
    });
    return static_cast<std::size_t>(standing) + (quota.of == band + 1 ? leaving : 0);
}

} // namespace

QuotaFigures quota_figures(const CriteriaSet& set, std::span<const Scorecard> cards,
                           std::size_t kind, std::size_t band)
{
    const Quota& quota = *set.bands[band].quota;
    QuotaFigures figures;
    std::vector<const Scorecard*> ranked;
    for (std::size_t index = 0; index < cards.size(); ++index) {
        const Scorecard& card = cards[index];
        if (card.kind != kind || !card.rank || !card.band) {
            continue;
        }
        ranked.push_back(&card);
        const bool is_member = band_before(card) <= band && band <= *card.band;
        figures.members += is_member ? 1U : 0U;
        if (is_member && *card.band == band) {
            ++figures.kept;
        } else if (is_member) {
            figures.moved.push_back(index);
        }
    }
    const auto base = [&](std::size_t kept) {
        return base_of(quota, ranked, band, figures.members - kept, kept);
    };
    const auto allows = [&](std::size_t kept) {
        return Rational::whole(static_cast<std::int64_t>(kept)) <=
               quota.share * Rational::whole(static_cast<std::int64_t>(base(kept)));
    };
    figures.allowed = figures.members;
    while (figures.allowed > figures.kept && !allows(figures.allowed)) {
        --figures.allowed;
    }
    figures.base = base(figures.allowed);
    figures.beyond = base(std::min(figures.allowed + 1, figures.members));
    return figures;
}

} // namespace assess
