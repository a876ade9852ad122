#include "amounts.hpp"
#include "claims.hpp"
#include "parse_toml.hpp"
#include "readers.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace assess {

namespace {

constexpr std::size_t max_kinds = 100;

void read_unit_kinds(Reading& reading, const TomlTable& table)
{
    table.require("unit_kinds");
    for (const SpottedText& kind : table.texts("unit_kinds")) {
        check_id_shape(reading.toml, kind.text, IdShape::kebab, kind.spot);
        if (reading.set.unit_kinds.size() == max_kinds) {
            reading.add(messages::list_too_long, kind.spot, {"unit_kinds", max_kinds});
            return;
        }
        reading.set.unit_kinds.push_back(kind.text);
    }
}

std::optional<Rational> read_one_total(Reading& reading, const toml::node& node)
{
    const auto total = read_number(reading.toml, node, "total");
    if (total && total->sign() <= 0) {
        reading.add(messages::number_not_positive, spot_of(node), {"total", amount(*total)});
        return std::nullopt;
    }
    return total;
}

void read_totals_by_kind(Reading& reading, const toml::table& totals)
{
    CriteriaSet& set = reading.set;
    for (const auto& [kind, value] : totals) {
        if (!set.find_kind(kind.str())) {
            reading.add(messages::unit_kind_unknown, spot_of(kind),
                        {kind.str(), quoted_list(set.unit_kinds)});
        }
    }
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        const toml::node* const value = totals.get(set.unit_kinds[kind]);
        if (value == nullptr) {
            reading.add(messages::total_kind_missing, reading.total_spot, {set.unit_kinds[kind]});
        }
        const auto total = value != nullptr ? read_one_total(reading, *value) : std::nullopt;
        reading.maxima_known = reading.maxima_known && total;
        set.full_points.push_back(total.value_or(Rational{}));
    }
}

void read_totals(Reading& reading, const TomlTable& table)
{
    table.require("total");
    reading.total_spot = table.spot("total");
    const toml::node* const value = table.node("total");
    if (value != nullptr && value->is_table()) {
        read_totals_by_kind(reading, *value->as_table());
        return;
    }
    const auto total = value != nullptr ? read_one_total(reading, *value) : std::nullopt;
    reading.maxima_known = reading.maxima_known && total;
    reading.set.full_points.assign(reading.set.unit_kinds.size(), total.value_or(Rational{}));
}

void read_in_force(Reading& reading, const TomlTable& set_table)
{
    const toml::table* const table = set_table.table("in_force");
    if (table == nullptr) {
        return;
    }
    const TomlTable in_force{reading.toml, *table, "in_force", {"from", "until"}};
    in_force.require("from");
    reading.set.in_force_from = in_force.date("from");
    reading.set.in_force_until = in_force.date("until");
    if (reading.set.in_force_from && reading.set.in_force_until &&
        *reading.set.in_force_until < *reading.set.in_force_from) {
        in_force.add(
            messages::in_force_order, "until",
            {to_string(*reading.set.in_force_until), to_string(*reading.set.in_force_from)});
    }
}

/// One or more letters, digits, points, hyphens, underscores.
bool is_version(std::string_view text)
{
    return !text.empty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '.' || c == '-' || c == '_';
    });
}

void read_names(Reading& reading, const TomlTable& table)
{
    CriteriaSet& set = reading.set;
    set.id = table.required_id("id", IdShape::kebab);
    set.version = table.require("version") ? table.text("version").value_or("") : "";
    if (!set.version.empty() && !is_version(set.version)) {
        table.add(messages::version_form, "version", {set.version});
    }
    set.title = table.required_title();
    set.issuer = table.local("issuer");
    for (SpottedText& basis : table.texts("legal_basis")) {
        set.legal_basis.push_back(std::move(basis.text));
    }
    set.replaces = table.text("replaces").value_or("");
    const std::size_t at = set.replaces.find('@');
    const bool names_version = at != std::string::npos && at > 0 &&
                               is_version(std::string_view{set.replaces}.substr(at + 1));
    if (!set.replaces.empty() && (!names_version || set.replaces == set.id + "@" + set.version)) {
        table.add(messages::replaces_form, "replaces", {set.replaces});
    }
}

/// "MM-DD"
std::optional<std::pair<unsigned, unsigned>> month_and_day(std::string_view text)
{
    // 2023 is no leap year: a day it has is one that every year has.
    const auto day = parse_date("2023-" + std::string{text});
    if (text.size() != 5 || !day) {
        return std::nullopt;
    }
    const std::chrono::year_month_day parts{*day};
    return std::pair{static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day())};
}

/// Whether some round's period touches the days in force.
bool period_in_force(const CriteriaSet& set)
{
    const auto year_of = [](Date day) { return int{std::chrono::year_month_day{day}.year()}; };
    const Date from = *set.in_force_from;
    const Date until = set.in_force_until.value_or(from + std::chrono::days{800});
    for (int year = year_of(from) - 1; year <= year_of(until) + 1; ++year) {
        const Period period = set.period.of(year);
        if (period.last >= from && period.last <= until) {
            return true;
        }
    }
    return false;
}

void read_period(Reading& reading, const TomlTable& root)
{
    const toml::table* const table = root.table("period");
    if (table == nullptr) {
        return;
    }
    const TomlTable period{reading.toml, *table, "[period]", {"first_day", "first_year"}};
    const auto written = period.require("first_day") ? period.text("first_day") : std::nullopt;
    const auto day = written ? month_and_day(*written) : std::nullopt;
    if (written && !day) {
        period.add(messages::period_day, "first_day", {*written});
    }
    constexpr WordList<bool, 2> years{{{"same", false}, {"previous", true}}};
    reading.set.period.previous_year = period.word("first_year", years).value_or(false);
    if (!day) {
        return;
    }
    reading.set.period.month = day->first;
    reading.set.period.day = day->second;
    const CriteriaSet& set = reading.set;
    if (set.in_force_from && (!set.in_force_until || *set.in_force_from <= *set.in_force_until) &&
        !period_in_force(set)) {
        period.add(messages::period_not_in_force, "first_day", {*written});
    }
}

} // namespace

void read_set(Reading& reading, const TomlTable& root)
{
    const toml::table* const table = root.require("set") ? root.table("set") : nullptr;
    if (table == nullptr) {
        reading.toml.languages = {"vi", "en"};
        reading.maxima_known = false;
        return;
    }
    const TomlTable set{reading.toml,
                        *table,
                        "[set]",
                        {"id", "version", "title", "issuer", "legal_basis", "in_force", "replaces",
                         "languages", "unit_kinds", "total"}};
    set.require("languages");
    read_languages(reading.toml, set);
    reading.set.languages = reading.toml.languages;
    read_unit_kinds(reading, set);
    read_names(reading, set);
    read_totals(reading, set);
    read_in_force(reading, set);
    read_period(reading, root);
}

} // namespace assess
