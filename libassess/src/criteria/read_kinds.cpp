#include "claims.hpp"
#include "readers.hpp"
#include "toml_messages.hpp"

#include <assess/text/encoding.hpp>

#include <map>
#include <utility>

namespace assess {

namespace {

/// A file of units or evidence may use the titles, so no two kinds may have the same.
class KindTitles {
public:
    explicit KindTitles(const TomlTable& table) : table_{table} {}

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
    std::map<std::string, std::string> taken_; ///< kind by folded title
};

void read_unit_kinds(Reading& reading, const toml::table& titles)
{
    CriteriaSet& set = reading.set;
    const TomlTable table{
        reading.toml, titles, "[unit_kind]", {set.unit_kinds.begin(), set.unit_kinds.end()}};
    KindTitles kinds{table};
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        set.unit_kind_titles[kind] = kinds.read(set.unit_kinds[kind]);
    }
}

void read_evidence_kinds(Reading& reading, const toml::table& titles)
{
    std::vector<std::string_view> ids;
    for (const auto& [id, title] : titles) {
        ids.push_back(id.str());
    }
    const TomlTable table{reading.toml, titles, "[evidence_kind]", ids};
    KindTitles kinds{table};
    for (const std::string_view key : ids) {
        std::string id{key};
        check_id_shape(reading.toml, id, IdShape::kebab, table.key_spot(key));
        LocalText title = kinds.read(id);
        reading.set.evidence_kinds.push_back({std::move(id), std::move(title)});
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
