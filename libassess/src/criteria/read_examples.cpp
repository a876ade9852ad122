#include "claims.hpp"
#include "example_values.hpp"
#include "lint.hpp"
#include "lint_messages.hpp"
#include "measure_messages.hpp"
#include "readers.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

class ExampleReader {
public:
    ExampleReader(Reading& reading, const TomlTable& table,
                  const std::vector<std::vector<bool>>& asked)
        : reading_{reading}, set_{reading.set}, table_{table}, asked_{asked}
    {}

    Example read()
    {
        example_.spot = table_.spot("id");
        example_.id = table_.required_id("id", IdShape::kebab);
        read_kind();
        read_facts();
        read_answers();
        read_points();
        example_.total = table_.number("total");
        read_band();
        if (!table_.has("points") && !table_.has("total") && !table_.has("band")) {
            table_.add(messages::example_empty, "id", {example_.id});
        }
        return std::move(example_);
    }

private:
    void read_kind()
    {
        if (!table_.has("unit_kind") && set_.unit_kinds.size() == 1) {
            return;
        }
        const auto kind = table_.require("unit_kind") ? table_.text("unit_kind") : std::nullopt;
        const auto index = kind ? set_.find_kind(*kind) : std::nullopt;
        if (kind && !index) {
            table_.add(messages::unit_kind_unknown, "unit_kind",
                       {*kind, quoted_list(set_.unit_kinds)});
        }
        kind_known_ = index.has_value();
        example_.unit_kind = index.value_or(0);
    }

    void read_facts()
    {
        const toml::table* const facts = table_.table("facts");
        if (facts == nullptr) {
            return;
        }
        for (const auto& [key, value] : *facts) {
            const auto measure =
                resolve(reading_.toml, ids_of(set_.measures), std::string{key.str()}, spot_of(key),
                        messages::measure_unknown);
            if (!measure) {
                continue;
            }
            check_asked(*measure, spot_of(key));
            if (set_.measures[*measure].formula() != nullptr) {
                reading_.add(messages::example_formula, spot_of(key), {key.str()});
            } else if (auto fact = read_fact(reading_, set_.measures[*measure], value)) {
                example_.facts.emplace_back(*measure, std::move(*fact));
            }
        }
        std::sort(example_.facts.begin(), example_.facts.end(),
                  [](const auto& left, const auto& right) { return left.first < right.first; });
    }

    /// A figure that only other kinds of unit are asked for.
    void check_asked(std::size_t measure, Spot spot)
    {
        const bool here = example_.unit_kind < asked_.size() && asked_[example_.unit_kind][measure];
        const bool elsewhere = std::ranges::any_of(
            asked_, [measure](const std::vector<bool>& kind) { return kind[measure]; });
        if (kind_known_ && !here && elsewhere) {
            reading_.add(messages::example_fact_unused, spot,
                         {set_.measures[measure].id, set_.unit_kinds[example_.unit_kind]});
        }
    }

    void read_answers()
    {
        const toml::table* const answers = table_.table("answers");
        if (answers == nullptr) {
            return;
        }
        for (const auto& [key, value] : *answers) {
            const auto leaf = resolve(reading_.toml, ids_of(set_.leaves), std::string{key.str()},
                                      spot_of(key), messages::leaf_unknown);
            if (!leaf) {
                continue;
            }
            check_applies(*leaf, spot_of(key));
            if (auto answer = read_answer(reading_, set_.leaves[*leaf], value)) {
                answer->leaf = *leaf;
                answer->spot = spot_of(key);
                example_.answers.push_back(std::move(*answer));
            }
        }
        std::sort(example_.answers.begin(), example_.answers.end(),
                  [](const auto& left, const auto& right) { return left.leaf < right.leaf; });
    }

    void check_applies(std::size_t leaf, Spot spot)
    {
        const std::vector<bool>& applies = set_.leaves[leaf].applies;
        if (kind_known_ && example_.unit_kind < applies.size() && !applies[example_.unit_kind]) {
            reading_.add(messages::example_leaf_applies, spot,
                         {set_.leaves[leaf].id, set_.unit_kinds[example_.unit_kind]});
        }
    }

    void read_points()
    {
        const toml::table* const points = table_.table("points");
        if (points == nullptr) {
            return;
        }
        for (const auto& [key, value] : *points) {
            const std::string_view id = key.str(); // clang 14 does not capture `key`
            const auto known = std::find_if(reading_.parts.begin(), reading_.parts.end(),
                                            [id](const KnownPart& part) { return part.id == id; });
            const auto number = read_number(reading_.toml, value, key.str());
            if (known == reading_.parts.end()) {
                reading_.add(messages::part_unknown, spot_of(key),
                             with_nearest(std::string{key.str()}, ids_of(reading_.parts)));
                continue;
            }
            if (known->part == Part::leaf) {
                check_applies(known->index, spot_of(key));
            }
            if (number) {
                example_.points.push_back({known->part, known->index, *number, spot_of(value)});
            }
        }
        std::sort(example_.points.begin(), example_.points.end(),
                  [](const auto& left, const auto& right) {
                      return std::pair{left.spot.line, left.spot.column} <
                             std::pair{right.spot.line, right.spot.column};
                  });
    }

    void read_band()
    {
        const auto id = table_.text("band");
        const auto band = std::find_if(set_.bands.begin(), set_.bands.end(),
                                       [&](const Band& one) { return id && one.id == *id; });
        if (band != set_.bands.end()) {
            example_.band = static_cast<std::size_t>(band - set_.bands.begin());
        } else if (id) {
            table_.add(messages::band_unknown, "band", {*id, quoted_list(ids_of(set_.bands))});
        }
    }

    Reading& reading_;
    const CriteriaSet& set_;
    const TomlTable& table_;
    const std::vector<std::vector<bool>>& asked_; ///< by kind, by measure
    Example example_;
    bool kind_known_ = true;
};

} // namespace

void read_examples(Reading& reading, const TomlTable& root)
{
    std::map<std::string, Spot> taken;
    const auto tables = root.tables("example");
    std::vector<std::vector<bool>> asked;
    for (std::size_t kind = 0; !tables.empty() && kind < reading.set.unit_kinds.size(); ++kind) {
        asked.push_back(measures_asked(reading.set, kind));
    }
    for (const toml::table* const found : tables) {
        const TomlTable table{reading.toml,
                              *found,
                              "[[example]]",
                              {"id", "unit_kind", "facts", "answers", "points", "total", "band"}};
        Example example = ExampleReader{reading, table, asked}.read();
        claim(reading.toml, taken, example.id, example.spot);
        reading.set.examples.push_back(std::move(example));
    }
}

} // namespace assess
