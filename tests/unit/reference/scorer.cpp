#include "scorer.hpp"

#include "card_text.hpp"

#include <algorithm>
#include <set>

namespace reference {

namespace {

using Unit = assess::Submission;

struct Standing {
    const Unit* unit = nullptr;
    UnitResult result;
    CardText text;
    std::vector<Number> key; ///< total, then tie-breaking lessons
};

class Scorer {
public:
    Scorer(const assess::CriteriaSet& set, const assess::RoundInput& input)
        : handed_in_{set, input}, round_{set, input, handed_in_, derived_}
    {}

    std::vector<std::string> run()
    {
        for (const Unit& unit : round_.input.units) {
            standings_.push_back(alone(unit));
        }
        for (std::size_t kind = 0; kind < round_.set.unit_kinds.size(); ++kind) {
            std::vector<Standing*> ranked;
            for (Standing& standing : standings_) {
                if (standing.unit->kind == kind && !standing.text.band.empty()) {
                    ranked.push_back(&standing);
                }
            }
            rank(ranked);
            for (std::size_t band = 0; band + 1 < round_.set.bands.size(); ++band) {
                apply_quota(ranked, band);
            }
        }
        std::vector<std::string> texts;
        for (const Standing& standing : standings_) {
            texts.push_back(standing.text.all());
        }
        return texts;
    }

private:
    Standing alone(const Unit& unit) const
    {
        const assess::Scoring& scoring = round_.set.scoring;
        Standing standing;
        standing.unit = &unit;
        standing.result = unit_result(round_, scoring, unit);
        CardText& text = standing.text;
        text.unit = unit.unit.code + " " + unit.unit.name;
        text.kind = round_.set.unit_kinds.at(unit.kind);
        text.add_leaves(standing.result);
        if (handed_in_.nothing(unit.unit.code)) {
            text.state = "not-submitted";
            for (auto& [lesson, points] : standing.result.by_lesson) {
                points = 0;
            }
            text.add_lessons(round_.set, standing.result);
            text.add_totals(UnitResult{}, 0);
            return standing;
        }
        text.add_lessons(round_.set, standing.result);
        text.add_totals(standing.result, number_of(round_.set.full_points.at(unit.kind)));
        band(standing);
        standing.key = {standing.result.classified(scoring)};
        for (const std::size_t lesson : round_.set.ranking.tie_break) {
            standing.key.push_back(
                rounded(standing.result.by_lesson.at(round_.set.lessons.at(lesson).id),
                        scoring.decimals, scoring.rounding));
        }
        return standing;
    }

    void band(Standing& standing) const
    {
        CardText& text = standing.text;
        const UnitResult& result = standing.result;
        text.state = "unclassified";
        if (result.open > 0) {
            text.state = "classified";
            text.band = band_by(round_.set, result.classified(round_.set.scoring));
            text.band_by_total = text.band;
            text.near = near_bounds(standing);
        }
        const Gates gates = gates_of(round_, *standing.unit, result);
        text.gates = gates.fired;
        text.without_measure = gates.without_measure;
        for (const std::string& fired : gates.fired) {
            for (const assess::Gate& gate : round_.set.gates) {
                if (gate.id == fired.substr(0, fired.find('/'))) {
                    cap(text, gate);
                }
            }
        }
        const bool missing =
            std::any_of(result.by_leaf.begin(), result.by_leaf.end(), [&](const auto& leaf) {
                const auto& all = round_.set.leaves;
                const auto known = std::find_if(all.begin(), all.end(), [&](const auto& each) {
                    return each.id == leaf.first;
                });
                return leaf.second.state == "missing" && known->kind == assess::LeafKind::standard;
            });
        if (missing && round_.set.scoring.incomplete == assess::Scoring::Incomplete::unclassified) {
            text.state = "unclassified";
            text.band.clear();
        }
    }

    void cap(CardText& text, const assess::Gate& gate) const
    {
        if (!gate.cap) {
            text.state = "void";
            text.band.clear();
        } else if (!text.band.empty() && place_of(text.band) < *gate.cap) {
            text.band = round_.set.bands.at(*gate.cap).id;
        }
    }

    std::size_t place_of(const std::string& band) const
    {
        std::size_t place = 0;
        while (round_.set.bands.at(place).id != band) {
            ++place;
        }
        return place;
    }

    std::vector<std::string> near_bounds(const Standing& standing) const
    {
        using assess::Rounding;
        using assess::Scoring;
        const Scoring own = round_.set.scoring;
        std::vector<std::pair<std::string, Scoring>> others;
        const auto other = [&](const std::string& name) -> Scoring& {
            return others.emplace_back(name, own).second;
        };
        other("half-away-from-zero").rounding = Rounding::half_away_from_zero;
        other("half-even").rounding = Rounding::half_even;
        other("toward-zero").rounding = Rounding::toward_zero;
        other("round-at").round_at = own.round_at == Scoring::RoundAt::total
                                         ? Scoring::RoundAt::criterion
                                         : Scoring::RoundAt::total;
        other("classify-on").classify_on = own.classify_on == Scoring::ClassifyOn::exact
                                               ? Scoring::ClassifyOn::rounded
                                               : Scoring::ClassifyOn::exact;
        std::vector<std::string> near;
        for (const auto& [name, scoring] : others) {
            const UnitResult result = unit_result(round_, scoring, *standing.unit);
            const std::string band = band_by(round_.set, result.classified(scoring));
            if (band != standing.text.band_by_total) {
                near.push_back(name + ":" + band);
            }
        }
        return near;
    }

    /// One more than those who are better, or than the different results that are better.
    void rank(std::vector<Standing*>& ranked) const
    {
        const bool dense = round_.set.ranking.ties == assess::Ranking::Ties::dense;
        for (Standing* standing : ranked) {
            std::multiset<std::vector<Number>> better;
            for (const Standing* other : ranked) {
                if (other->key > standing->key) {
                    better.insert(other->key);
                }
            }
            standing->text.rank =
                1 + (dense ? std::set<std::vector<Number>>(better.begin(), better.end()).size()
                           : better.size());
        }
    }

    /// Tries every number of units from all down to none, on a copy of who holds which band.
    void apply_quota(const std::vector<Standing*>& ranked, std::size_t band) const
    {
        const std::optional<assess::Quota>& quota = round_.set.bands.at(band).quota;
        if (!quota) {
            return;
        }
        const std::string& id = round_.set.bands.at(band).id;
        const std::string& next = round_.set.bands.at(band + 1).id;
        std::vector<Standing*> members;
        for (Standing* standing : ranked) {
            if (standing->text.band == id) {
                members.push_back(standing);
            }
        }
        std::sort(members.begin(), members.end(), [](const Standing* left, const Standing* right) {
            return left->text.rank < right->text.rank;
        });
        std::size_t kept = members.size();
        while (!fits(ranked, members, kept, *quota, next)) {
            --kept;
        }
        const std::size_t cut_rank = kept < members.size() ? *members[kept]->text.rank : 0;
        for (Standing* member : members) {
            if (cut_rank != 0 && *member->text.rank >= cut_rank) {
                if (member->text.moved_from.empty()) {
                    member->text.moved_from = id;
                }
                member->text.band = next;
            }
        }
    }

    bool fits(const std::vector<Standing*>& ranked, const std::vector<Standing*>& members,
              std::size_t kept, const assess::Quota& quota, const std::string& next) const
    {
        std::size_t counted = 0;
        for (const Standing* standing : ranked) {
            const auto member = std::find(members.begin(), members.end(), standing);
            const bool moved = member != members.end() &&
                               member - members.begin() >= static_cast<std::ptrdiff_t>(kept);
            const std::string& band = moved ? next : standing->text.band;
            counted += !quota.of || band == round_.set.bands.at(*quota.of).id ? 1U : 0U;
        }
        return Number{static_cast<unsigned long>(kept)} <=
               number_of(quota.share) * static_cast<unsigned long>(counted);
    }

    HandedIn handed_in_;
    std::map<UnitAndId, Derived> derived_;
    Round round_;
    std::vector<Standing> standings_;
};

} // namespace

std::vector<std::string> scored(const assess::CriteriaSet& set, const assess::RoundInput& input)
{
    return Scorer{set, input}.run();
}

} // namespace reference
