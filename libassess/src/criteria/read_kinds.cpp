#include "claims.hpp"
#include "readers.hpp"
#include "toml_messages.hpp"

#include <assess/text/encoding.hpp>

#include <map>
#include <span>

namespace assess {

namespace {

/// A file of units or evidence may use ids and titles, so what calls one kind must not call
/// another.
class KindTitles {
public:
    KindTitles(const TomlTable& table, std::span<const std::string> ids) : table_{table}
    {
        for (const std::string& id : ids) {
            taken_.emplace(folded(id), id);
        }
    }

    LocalText read(const std::string& kind)
    {
        LocalText title = table_.required_title(kind);
        for (const auto& [language, words] : title.by_language) {
            const auto [taken, is_new] = taken_.emplace(folded(words), kind);
            if (!is_new && taken->second != kind) {
                table_.add(messages::list_repeats, kind, {words, table_.name()});
            }
        }
        return title;
    }

private:
    const TomlTable& table_;
    std::map<std::string, std::string> taken_; ///< kind by folded id or title
};

void read_unit_kinds(Reading& reading, const toml::table& titles)
{
    CriteriaSet& set = reading.set;
    const TomlTable table{
        reading.toml, titles, "[unit_kind]", {set.unit_kinds.begin(), set.unit_kinds.end()}};
    KindTitles kinds{table, set.unit_kinds};
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        set.unit_kind_titles[kind] = kinds.read(set.unit_kinds[kind]);
    }
}

void read_evidence_kinds(Reading& reading, const toml::table& titles)
{
    std::vector<std::string> ids;
    for (const auto& [id, title] : titles) {
        ids.emplace_back(id.str());
    }
    const TomlTable table{reading.toml, titles, "[evidence_kind]", {ids.begin(), ids.end()}};
    KindTitles kinds{table, ids};
    for (const std::string& id : ids) {
        check_id_shape(reading.toml, id, IdShape::kebab, table.key_spot(id));
        reading.set.evidence_kinds.push_back({id, kinds.read(id)});
    }
}

} // namespace

void read_kinds(Reading& reading, const TomlTable& root)
{
    reading.set.unit_kind_titles.resize(reading.set.unit_kinds.size());
    if (const toml::table* const titles = root.table("unit_kind")) {
        read_unit_kinds(reading, *titles);
    }
    if (const toml::table* const titles = root.table("evidence_kind")) {
        read_evidence_kinds(reading, *titles);
    }
}

} // namespace assess
