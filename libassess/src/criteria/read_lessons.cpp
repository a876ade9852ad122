#include "claims.hpp"
#include "read_leaf.hpp"
#include "readers.hpp"
#include "rule_messages.hpp"
#include "set_messages.hpp"
#include "toml_messages.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace assess {

namespace {

constexpr std::size_t max_leaves = 10'000;

/// Reports have columns called like this, and one called like each lesson.
constexpr std::array<std::string_view, 19> columns_of_reports{
    "unit",  "name",  "kind",     "rank",     "total",     "exact",  "band",
    "state", "gates", "notes",    "bonus",    "deduction", "lesson", "criterion",
    "max",   "self",  "computed", "verified", "final"};

class LessonsReader {
public:
    explicit LessonsReader(Reading& reading) : reading_{reading}, set_{reading.set} {}

    void read(const toml::table& found)
    {
        const TomlTable table{reading_.toml, found, "[[lesson]]", {"id", "title", "criterion"}};
        Lesson lesson;
        lesson.spot = table.spot("id");
        lesson.id = table.required_id("id", IdShape::kebab);
        if (std::ranges::find(columns_of_reports, lesson.id) != columns_of_reports.end()) {
            table.add(messages::lesson_id_reserved, "id", {lesson.id});
        }
        lesson.number = std::to_string(set_.lessons.size() + 1);
        lesson.title = table.required_title();
        lesson.first_criterion = set_.criteria.size();
        lesson.first_leaf = set_.leaves.size();
        take(lesson.id, lesson.spot, Part::lesson, set_.lessons.size());
        const auto criteria = table.tables("criterion");
        if (criteria.empty() && (!table.has("criterion") || table.node("criterion")->is_array())) {
            table.add(messages::lesson_empty, "id", {lesson.id});
        }
        set_.lessons.push_back(std::move(lesson));
        for (std::size_t index = 0; index < criteria.size(); ++index) {
            read_criterion(*criteria[index], index + 1);
        }
        Lesson& read = set_.lessons.back();
        read.criterion_count = set_.criteria.size() - read.first_criterion;
        read.leaf_count = set_.leaves.size() - read.first_leaf;
    }

private:
    void take(const std::string& id, Spot spot, Part part, std::size_t index)
    {
        claim(reading_.toml, reading_.part_spots, id, spot);
        reading_.parts.push_back({id, part, static_cast<std::uint32_t>(index)});
    }

    void read_criterion(const toml::table& found, std::size_t position)
    {
        Criterion criterion;
        criterion.lesson = set_.lessons.size() - 1;
        criterion.number = set_.lessons.back().number + "." + std::to_string(position);
        criterion.first_leaf = set_.leaves.size();
        criterion.has_components = found.contains("component");
        if (criterion.has_components) {
            read_divided(found, std::move(criterion));
        } else {
            const std::string number = criterion.number;
            set_.criteria.push_back(std::move(criterion));
            read_one_leaf(found, number, "[[lesson.criterion]]");
            const Leaf& leaf = set_.leaves.back();
            Criterion& read = set_.criteria.back();
            read.id = leaf.id;
            read.title = leaf.title;
            read.spot = leaf.spot;
        }
    }

    void read_divided(const toml::table& found, Criterion criterion)
    {
        auto keys = keys_of_leaves();
        keys.emplace_back("component");
        const TomlTable table{reading_.toml, found, "[[lesson.criterion]]", keys};
        criterion.spot = table.spot("id");
        criterion.id = table.required_id("id", IdShape::kebab);
        criterion.title = table.required_title();
        for (const std::string_view key : keys_of_leaves()) {
            if (key != "id" && key != "title" && table.has(key)) {
                reading_.add(messages::key_beside_components, table.key_spot(key),
                             {key, criterion.id});
            }
        }
        take(criterion.id, criterion.spot, Part::criterion, set_.criteria.size());
        const auto components = table.tables("component");
        if (components.empty() && table.node("component")->is_array()) {
            table.add(messages::components_empty, "component", {criterion.id});
        }
        const std::string number = criterion.number;
        set_.criteria.push_back(std::move(criterion));
        for (std::size_t index = 0; index < components.size(); ++index) {
            const toml::table& component = *components[index];
            if (const auto nested = component.find("component"); nested != component.end()) {
                reading_.add(messages::component_nested, spot_of(nested->first),
                             {component["id"].value_or(std::string{})});
                if (!component.contains(
                        "rule")) { // divided once more, so its keys are those of a sum
                    reading_.maxima_known = false;
                    continue;
                }
            }
            read_one_leaf(component, number + "." + std::to_string(index + 1),
                          "[[lesson.criterion.component]]");
        }
        Criterion& read = set_.criteria.back();
        read.leaf_count = set_.leaves.size() - read.first_leaf;
    }

    void read_one_leaf(const toml::table& found, const std::string& number, const char* name)
    {
        Leaf leaf = read_leaf(reading_, found, name);
        leaf.number = number;
        leaf.lesson = set_.lessons.size() - 1;
        leaf.criterion = set_.criteria.size() - 1;
        take(leaf.id, leaf.spot, Part::leaf, set_.leaves.size());
        set_.leaves.push_back(std::move(leaf));
    }

    Reading& reading_;
    CriteriaSet& set_;
};

} // namespace

void read_lessons(Reading& reading, const TomlTable& root)
{
    const auto lessons = root.tables("lesson");
    if (lessons.empty() && (!root.has("lesson") || root.node("lesson")->is_array())) {
        root.add(messages::lesson_none, "lesson");
    }
    LessonsReader reader{reading};
    for (const toml::table* const lesson : lessons) {
        reader.read(*lesson);
        if (reading.set.leaves.size() > max_leaves) {
            reading.add(messages::too_many_leaves, spot_of(*lesson), {max_leaves});
            return;
        }
    }
}

} // namespace assess
