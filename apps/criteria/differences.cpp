#include "criteria/described.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>

namespace apps {

namespace {

using assess::Align;
using assess::ReportCell;
using Properties = std::vector<std::pair<std::string, std::string>>;

/// What stands for the set itself is the same thing whatever its id.
bool same_thing(const Described& one, const Described& other)
{
    return one.sort == other.sort && (one.id == other.id || one.sort == "set");
}

std::optional<std::size_t> find(const std::vector<Described>& things, const Described& wanted)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Described& thing) {
        return same_thing(thing, wanted);
    });
    return found == things.end() ? std::nullopt
                                 : std::optional{static_cast<std::size_t>(found - things.begin())};
}

std::string property_of(const Properties& properties, const std::string& name)
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const auto& property) { return property.first == name; });
    return found == properties.end() ? std::string{} : found->second;
}

ReportCell cell(const std::string& text)
{
    return text.empty() ? ReportCell{} : ReportCell{text};
}

std::string code_of(assess::Language language)
{
    return language == assess::Language::vi ? "vi" : "en";
}

/// The language asked for, then every other one that either set has.
std::vector<std::string> codes_of(const assess::CriteriaSet& before,
                                  const assess::CriteriaSet& after, assess::Language language)
{
    std::vector<std::string> codes{code_of(language)};
    for (const assess::CriteriaSet* const set : {&before, &after}) {
        for (const std::string& code : set->languages) {
            if (std::ranges::find(codes, code) == codes.end()) {
                codes.push_back(code);
            }
        }
    }
    return codes;
}

/// Both sets as a reader of one language sees them.
struct Reading {
    std::string code;
    std::vector<Described> before;
    std::vector<Described> after;
};

class Differences {
public:
    Differences(const assess::CriteriaSet& before, const assess::CriteriaSet& after,
                assess::Language language)
    {
        for (const std::string& code : codes_of(before, after, language)) {
            readings_.push_back({code, describe(before, code), describe(after, code)});
        }
    }

    std::vector<assess::ReportRow> rows()
    {
        const Reading& asked = readings_.front();
        for (std::size_t old = 0; old < asked.before.size(); ++old) {
            const Described& thing = asked.before[old];
            if (const auto kept = find(asked.after, thing)) {
                compare(old, *kept);
            } else {
                add("removed", thing, "", property_of(thing.properties, "title"), "");
            }
        }
        for (const Described& thing : asked.after) {
            if (!find(asked.before, thing)) {
                add("added", thing, "", "", property_of(thing.properties, "title"));
            }
        }
        return std::move(rows_);
    }

private:
    void compare(std::size_t before, std::size_t after)
    {
        const Described& old = readings_.front().before[before];
        const Described& now = readings_.front().after[after];
        if (old.id != now.id) {
            add("changed", now, "id", old.id, now.id);
        }
        Properties names = old.properties;
        std::copy_if(now.properties.begin(), now.properties.end(), std::back_inserter(names),
                     [&](const auto& property) {
                         return std::none_of(
                             old.properties.begin(), old.properties.end(),
                             [&](const auto& other) { return other.first == property.first; });
                     });
        for (const auto& [name, ignored] : names) {
            compare_property(before, after, name);
        }
    }

    /// In the first language that shows a difference.
    void compare_property(std::size_t before, std::size_t after, const std::string& name)
    {
        for (const Reading& reading : readings_) {
            const std::string old = property_of(reading.before[before].properties, name);
            const std::string now = property_of(reading.after[after].properties, name);
            if (old != now) {
                const bool asked = &reading == &readings_.front();
                add("changed", reading.after[after], asked ? name : name + "." + reading.code, old,
                    now);
                return;
            }
        }
    }

    void add(std::string change, const Described& thing, const std::string& property,
             const std::string& before, const std::string& after)
    {
        rows_.push_back({{std::move(change), thing.sort, cell(thing.id), cell(property),
                          cell(before), cell(after)},
                         assess::RowWeight::plain});
    }

    std::vector<Reading> readings_; ///< the language asked for first
    std::vector<assess::ReportRow> rows_;
};

std::string text_of(const ReportCell& value)
{
    const auto* const text = std::get_if<std::string>(&value);
    return text != nullptr ? assess::visible(*text, text->size()) : std::string{};
}

} // namespace

assess::ReportTable differences(const assess::CriteriaSet& before, const assess::CriteriaSet& after,
                                assess::Language language)
{
    const auto say = [language](const assess::Phrase& phrase) {
        return std::string{phrase.in(language)};
    };
    return {{{"change", say({"Change", "Thay đổi"}), Align::left},
             {"sort", say({"What", "Đối tượng"}), Align::left},
             {"id", say({"Id", "Mã"}), Align::left},
             {"property", say({"Property", "Nội dung"}), Align::left},
             {"before", say({"Before", "Trước"}), Align::left},
             {"after", say({"After", "Sau"}), Align::left}},
            Differences{before, after, language}.rows()};
}

std::string differences_text(const assess::ReportTable& differences, assess::Language language)
{
    const std::string before{assess::Phrase{"before", "trước"}.in(language)};
    const std::string after{assess::Phrase{"after", "sau"}.in(language)};
    std::string text;
    for (const assess::ReportRow& row : differences.rows) {
        const std::string id = text_of(row.cells[2]);
        const std::string property = text_of(row.cells[3]);
        text += text_of(row.cells[0]) + ": " + text_of(row.cells[1]);
        text += (id.empty() ? "" : " " + id) + (property.empty() ? "" : ": " + property) + '\n';
        for (const auto& [name, column] :
             {std::pair{before, std::size_t{4}}, std::pair{after, std::size_t{5}}}) {
            const std::string shown = text_of(row.cells[column]);
            text += shown.empty() ? "" : "  " + name + ": " + shown + '\n';
        }
    }
    return text;
}

} // namespace apps
