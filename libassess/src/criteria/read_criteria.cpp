#include <assess/criteria/read_criteria.hpp>

#include "calendar_messages.hpp"
#include "lint.hpp"
#include "lint_conditions.hpp"
#include "parse_toml.hpp"
#include "readers.hpp"

#include <assess/text/digest.hpp>

#include <utility>

namespace assess {

namespace {

void read_everything(Reading& reading, const toml::table& toml)
{
    const TomlTable root{reading.toml,
                         toml,
                         reading.toml.file,
                         {"schema", "set", "unit_kind", "evidence_kind", "period", "scoring",
                          "ranking", "measure", "register", "lesson", "band", "gate", "check",
                          "example"}};
    read_schema(root);
    read_set(reading, root);
    read_kinds(reading, root);
    read_registers(reading, root);
    read_measures(reading, root);
    order_formulas(reading);
    reading.ranges = measure_ranges(reading.set);
    read_scoring(reading, root);
    read_lessons(reading, root);
    read_ranking(reading, root);
    read_bands(reading, root);
    read_gates(reading, root);
    read_checks(reading, root);
    read_examples(reading, root);
    check_totals(reading);
    check_unused_measures(reading);
    check_caps(reading);
    check_conditions(reading);
}

} // namespace

std::optional<CriteriaSet> read_criteria(std::string_view toml, const std::string& file,
                                         Diagnostics& found)
{
    const auto parsed = parse_toml(toml, file, found);
    if (!parsed) {
        return std::nullopt;
    }
    if (parsed->contains("calendar") && !parsed->contains("set")) {
        found.add(messages::calendar_no_set, {file, 0, 0});
        return std::nullopt;
    }
    Diagnostics own; // in the order of the file, whatever order things are read in
    Reading reading{{toml, file, own}};
    read_everything(reading, *parsed);
    own.sort();
    for (const Diagnostic& diagnostic : own.all()) {
        found.add(diagnostic);
    }
    if (own.any_error()) {
        return std::nullopt;
    }
    reading.set.sha256 = sha256(toml);
    return std::move(reading.set);
}

} // namespace assess
