#include "read_leaf.hpp"

#include "claims.hpp"
#include "lint_rules.hpp"
#include "read_rule.hpp"
#include "rule_messages.hpp"
#include "set_messages.hpp"
#include "set_phrases.hpp"
#include "toml_messages.hpp"

#include <algorithm>
#include <utility>

namespace assess {

namespace {

constexpr WordList<LeafKind, 3> leaf_kinds{{{"standard", LeafKind::standard},
                                            {"bonus", LeafKind::bonus},
                                            {"deduction", LeafKind::deduction}}};
constexpr WordList<NothingArose, 3> policies{{{"full", NothingArose::full},
                                              {"zero", NothingArose::zero},
                                              {"exclude", NothingArose::exclude}}};

EvidenceDemand read_evidence(Reading& reading, const toml::table& found)
{
    const TomlTable table{
        reading.toml, found, "evidence", {"at_least", "kinds", "within_period", "without"}};
    EvidenceDemand demand;
    demand.at_least = static_cast<std::size_t>(table.whole("at_least", 1, 1000).value_or(1));
    const std::vector<std::string> known = ids_of(reading.set.evidence_kinds);
    for (SpottedText& kind : table.texts("kinds")) {
        if (known.empty() ||
            resolve(reading.toml, known, kind.text, kind.spot, messages::evidence_kind_unknown)) {
            demand.kinds.push_back(std::move(kind.text));
        }
    }
    demand.within_period = table.flag("within_period").value_or(true);
    demand.without = table.share("without").value_or(Rational{});
    return demand;
}

std::vector<bool> read_applies(Reading& reading, const TomlTable& table)
{
    const CriteriaSet& set = reading.set;
    if (!table.has("applies_to")) {
        return std::vector<bool>(set.unit_kinds.size(), true);
    }
    std::vector<bool> applies(set.unit_kinds.size(), false);
    for (const SpottedText& kind : table.texts("applies_to")) {
        if (const auto index = set.find_kind(kind.text)) {
            applies[*index] = true;
        } else {
            reading.add(messages::unit_kind_unknown, kind.spot,
                        {kind.text, quoted_list(set.unit_kinds)});
        }
    }
    return applies;
}

std::optional<Rational> read_max(Reading& reading, const TomlTable& table)
{
    auto max_points = table.required_number("max");
    if (max_points && max_points->sign() < 0) {
        table.add(messages::number_negative, "max", {"max", table.written("max", *max_points)});
        max_points.reset();
    }
    reading.maxima_known = reading.maxima_known && max_points;
    return max_points;
}

} // namespace

std::vector<std::string_view> keys_of_leaves()
{
    std::vector<std::string_view> keys = keys_of_rules();
    keys.insert(keys.end(), {"id", "title", "max", "rule", "kind", "applies_to", "nothing_arose",
                             "evidence", "guide", "source"});
    return keys;
}

Leaf read_leaf(Reading& reading, const toml::table& found, const char* name)
{
    auto keys = keys_of_leaves();
    keys.emplace_back("component"); // where it must not stand is said by the caller
    const TomlTable table{reading.toml, found, name, keys};
    Leaf leaf;
    leaf.spot = table.spot("id");
    leaf.id = table.required_id("id", IdShape::kebab);
    leaf.title = table.required_title();
    const auto max_points = read_max(reading, table);
    leaf.max_points = max_points.value_or(Rational{});
    leaf.kind = table.word("kind", leaf_kinds).value_or(LeafKind::standard);
    if (leaf.kind != LeafKind::standard && max_points && max_points->is_zero()) {
        table.add(messages::cap_zero, "max",
                  {leaf.id, leaf.kind == LeafKind::bonus ? phrases::bonus : phrases::deduction});
    }
    leaf.applies = read_applies(reading, table);
    leaf.nothing_arose = table.word("nothing_arose", policies);
    leaf.rule = read_rule({reading, table, leaf.id, max_points});
    if (const toml::table* const evidence = table.table("evidence")) {
        leaf.evidence = read_evidence(reading, *evidence);
    }
    leaf.guide = table.local("guide");
    leaf.source = table.text("source").value_or("");
    if (!table.has("nothing_arose")) {
        check_occasion(reading, leaf);
    }
    return leaf;
}

} // namespace assess
