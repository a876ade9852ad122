#include "amounts.hpp"
#include "bounds.hpp"
#include "claims.hpp"
#include "lint_messages.hpp"
#include "readers.hpp"
#include "set_messages.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

/// A quota whose band is known once all bands have been read.
struct OpenQuota {
    std::size_t band = 0;
    Rational share;
    SpottedText of;
    Spot spot;
};

class BandsReader {
public:
    explicit BandsReader(Reading& reading) : reading_{reading}, bands_{reading.set.bands} {}

    void read(const toml::table& found, bool is_last)
    {
        const TomlTable table{
            reading_.toml, found, "[[band]]", {"id", "title", "at_least", "above", "quota"}};
        Band band;
        band.spot = table.spot("id");
        band.id = table.required_id("id", IdShape::kebab);
        band.title = table.required_title();
        claim(reading_.toml, taken_, band.id, band.spot);
        if (const auto bound = read_bound(table)) {
            band.bound = bound->bound;
            check_order(band, bound->spot);
            check_reach(band, *bound);
        }
        if (is_last && has_bound(table)) {
            table.add(messages::band_bound_last, table.has("above") ? "above" : "at_least",
                      {band.id});
        } else if (!is_last && !has_bound(table)) {
            table.add(messages::band_bound_missing, "id", {band.id});
        }
        if (const toml::table* const quota = table.table("quota")) {
            read_quota(*quota, band, is_last);
        }
        bands_.push_back(std::move(band));
    }

    void resolve_quotas()
    {
        for (const OpenQuota& open : quotas_) {
            Quota quota{open.share, std::nullopt};
            if (open.of.text != "all") {
                quota.of = find(open.of.text);
            }
            if (open.of.text != "all" && !quota.of) {
                auto ids = ids_of(bands_);
                ids.emplace_back("all");
                reading_.add(messages::band_unknown, open.of.spot,
                             {open.of.text, quoted_list(ids)});
            } else if (quota.of == open.band) {
                reading_.add(messages::quota_of_itself, open.of.spot, {open.of.text});
            }
            bands_[open.band].quota = quota;
        }
        for (const OpenQuota& open : quotas_) {
            check_chain(open);
        }
    }

private:
    std::optional<std::size_t> find(const std::string& id) const
    {
        const auto found = std::find_if(bands_.begin(), bands_.end(),
                                        [&](const Band& band) { return band.id == id; });
        return found == bands_.end()
                   ? std::nullopt
                   : std::optional{static_cast<std::size_t>(found - bands_.begin())};
    }

    /// The band whose number counts is itself thinned afterwards.
    void check_chain(const OpenQuota& open) const
    {
        const auto& of = bands_[open.band].quota->of;
        if (of && *of > open.band && bands_[*of].quota) {
            reading_.add(messages::quota_chain, open.of.spot,
                         {bands_[open.band].id, bands_[*of].id});
        }
    }

    void read_quota(const toml::table& found, const Band& band, bool is_last)
    {
        const TomlTable table{reading_.toml, found, "quota", {"share", "of"}};
        table.require("share");
        const auto share = table.share("share");
        const auto of = table.require("of") ? table.text("of") : std::nullopt;
        if (is_last) {
            table.reading().add(messages::quota_on_last, table.spot(), {band.id});
        } else if (share && of) {
            quotas_.push_back({bands_.size(), *share, {*of, table.spot("of")}, table.spot()});
        }
    }

    void check_order(const Band& band, Spot spot) const
    {
        if (bands_.empty() || !bands_.back().bound) {
            return;
        }
        const Bound& before = *bands_.back().bound;
        const bool closes_it =
            before.kind == Bound::Kind::above && band.bound->kind == Bound::Kind::at_least;
        if (band.bound->value > before.value) {
            reading_.add(messages::band_order, spot,
                         {band.id, amount(band.bound->value), amount(before.value)});
        } else if (band.bound->value == before.value && !closes_it) {
            reading_.add(messages::band_same_bound, spot, {band.id, amount(before.value)});
        }
    }

    /// The highest total of a kind of unit, as bands look at it.
    Rational highest_total(std::size_t kind) const
    {
        const Scoring& scoring = reading_.set.scoring;
        const Rational highest = *total_range(reading_.set, kind).high;
        return scoring.classify_on == Scoring::ClassifyOn::exact
                   ? highest
                   : std::max(highest, highest.rounded(scoring.decimals, scoring.rounding));
    }

    void check_reach(const Band& band, const SpottedBound& bound) const
    {
        const CriteriaSet& set = reading_.set;
        std::vector<std::string> kinds; // that cannot reach it
        Rational theirs;
        Rational highest;
        for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
            const Rational reached = highest_total(kind);
            highest = std::max(highest, reached);
            if (!band.bound->holds(reached)) {
                kinds.push_back(set.unit_kinds[kind]);
                theirs = std::max(theirs, reached);
            }
        }
        if (!reading_.maxima_known || highest.is_zero()) {
            return;
        }
        const Rational total = *std::ranges::max_element(set.full_points);
        if (bound.bound.percent && highest > Rational::whole(1)) {
            reading_.add(messages::band_bound_percent, bound.spot,
                         {band.id, amount(band.bound->value), amount(highest),
                          (band.bound->value * total).str()});
        } else if (kinds.size() == set.unit_kinds.size()) {
            reading_.add(messages::band_out_of_reach, bound.spot,
                         {band.id, amount(band.bound->value), amount(highest)});
        } else if (!kinds.empty()) {
            reading_.add(messages::band_out_of_reach_kind, bound.spot,
                         {band.id, amount(band.bound->value), quoted_list(kinds), amount(theirs)});
        }
    }

    Reading& reading_;
    std::vector<Band>& bands_;
    std::map<std::string, Spot> taken_;
    std::vector<OpenQuota> quotas_;
};

} // namespace

void read_bands(Reading& reading, const TomlTable& root)
{
    const auto tables = root.tables("band");
    if (tables.empty() && (!root.has("band") || root.node("band")->is_array())) {
        root.add(messages::band_none, "band");
    }
    BandsReader reader{reading};
    for (const toml::table* const table : tables) {
        reader.read(*table, table == tables.back());
    }
    reader.resolve_quotas();
}

} // namespace assess
