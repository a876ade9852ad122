#include "bounds.hpp"
#include "claims.hpp"
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
            check_reach(band, bound->spot);
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
                         {band.id, band.bound->value.str(), before.value.str()});
        } else if (band.bound->value == before.value && !closes_it) {
            reading_.add(messages::band_same_bound, spot, {band.id, before.value.str()});
        }
    }

    /// The most that anyone can reach, without regard to the kind of unit.
    Rational highest_total() const
    {
        const CriteriaSet& set = reading_.set;
        Rational highest;
        for (const Rational& total : set.full_points) {
            highest = std::max(highest, total);
        }
        Rational bonus;
        for (const Leaf& leaf : set.leaves) {
            bonus += leaf.kind == LeafKind::bonus ? leaf.max_points : Rational{};
        }
        highest += set.scoring.bonus_cap ? std::min(bonus, *set.scoring.bonus_cap) : bonus;
        return set.scoring.ceiling ? std::min(highest, *set.scoring.ceiling) : highest;
    }

    void check_reach(const Band& band, Spot spot) const
    {
        const Rational highest = highest_total();
        if (reading_.maxima_known && !highest.is_zero() && !band.bound->holds(highest)) {
            reading_.add(messages::band_out_of_reach, spot,
                         {band.id, band.bound->value.str(), highest.str()});
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
