#include "criteria/described.hpp"

#include <algorithm>
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

const Described* find(const std::vector<Described>& things, const Described& wanted)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Described& thing) {
        return same_thing(thing, wanted);
    });
    return found == things.end() ? nullptr : &*found;
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

class Differences {
public:
    void compare(const Described& before, const Described& after)
    {
        if (before.id != after.id) {
            add("changed", after, "id", before.id, after.id);
        }
        Properties names = before.properties;
        std::copy_if(after.properties.begin(), after.properties.end(), std::back_inserter(names),
                     [&](const auto& property) {
                         return std::none_of(
                             before.properties.begin(), before.properties.end(),
                             [&](const auto& old) { return old.first == property.first; });
                     });
        for (const auto& [name, ignored] : names) {
            const std::string old = property_of(before.properties, name);
            const std::string now = property_of(after.properties, name);
            if (old != now) {
                add("changed", after, name, old, now);
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

    std::vector<assess::ReportRow> rows() { return std::move(rows_); }

private:
    std::vector<assess::ReportRow> rows_;
};

} // namespace

assess::ReportTable differences(const std::vector<Described>& before,
                                const std::vector<Described>& after, assess::Language language)
{
    Differences found;
    for (const Described& thing : before) {
        const Described* const kept = find(after, thing);
        if (kept != nullptr) {
            found.compare(thing, *kept);
        } else {
            found.add("removed", thing, "", property_of(thing.properties, "title"), "");
        }
    }
    for (const Described& thing : after) {
        if (find(before, thing) == nullptr) {
            found.add("added", thing, "", "", property_of(thing.properties, "title"));
        }
    }
    const auto say = [language](const assess::Phrase& phrase) {
        return std::string{phrase.in(language)};
    };
    return {{{"change", say({"Change", "Thay đổi"}), Align::left},
             {"sort", say({"What", "Đối tượng"}), Align::left},
             {"id", say({"Id", "Mã"}), Align::left},
             {"property", say({"Property", "Nội dung"}), Align::left},
             {"before", say({"Before", "Trước"}), Align::left},
             {"after", say({"After", "Sau"}), Align::left}},
            found.rows()};
}

} // namespace apps
