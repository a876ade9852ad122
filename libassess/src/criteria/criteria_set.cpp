#include <assess/criteria/criteria_set.hpp>

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <chrono>

namespace assess {

namespace {

std::optional<std::size_t> position(auto begin, auto end, auto found)
{
    return found == end ? std::nullopt : std::optional{static_cast<std::size_t>(found - begin)};
}

template <typename Things>
std::optional<std::size_t> find_id(const Things& things, std::string_view id)
{
    const auto found = std::find_if(things.begin(), things.end(),
                                    [id](const auto& thing) { return thing.id == id; });
    return position(things.begin(), things.end(), found);
}

/// `folded_words` is the id or the title in some language.
bool is_called(std::string_view id, const LocalText& title, std::string_view folded_words)
{
    return folded(id) == folded_words ||
           std::any_of(title.by_language.begin(), title.by_language.end(),
                       [&](const auto& words) { return folded(words.second) == folded_words; });
}

} // namespace

std::string_view LocalText::in(std::string_view language) const
{
    for (const auto& [code, text] : by_language) {
        if (code == language) {
            return text;
        }
    }
    return empty() ? std::string_view{} : by_language.front().second;
}

Period PeriodStart::of(int year) const
{
    using std::chrono::day;
    using std::chrono::month;
    const int first_year = previous_year ? year - 1 : year;
    const auto starts = [this](int in) {
        return Date{std::chrono::year{in} / month{this->month} / day{this->day}};
    };
    return {starts(first_year), starts(first_year + 1) - std::chrono::days{1}};
}

std::optional<std::size_t> CriteriaSet::find_kind(std::string_view kind) const
{
    return position(unit_kinds.begin(), unit_kinds.end(),
                    std::find(unit_kinds.begin(), unit_kinds.end(), kind));
}

std::optional<std::size_t> CriteriaSet::kind_called(std::string_view words) const
{
    if (const auto exact = find_kind(words)) {
        return exact;
    }
    const std::string wanted = folded(words);
    for (std::size_t kind = 0; kind < unit_kinds.size(); ++kind) {
        if (is_called(unit_kinds[kind], unit_kind_titles[kind], wanted)) {
            return kind;
        }
    }
    return std::nullopt;
}

std::string CriteriaSet::evidence_kind_called(std::string_view words) const
{
    const std::string wanted = folded(words);
    const auto found =
        std::find_if(evidence_kinds.begin(), evidence_kinds.end(), [&](const EvidenceKind& kind) {
            return is_called(kind.id, kind.title, wanted);
        });
    return found != evidence_kinds.end() ? found->id : std::string{words};
}

std::string_view CriteriaSet::kind_title(std::size_t kind, Language language) const
{
    const std::string_view title = unit_kind_titles[kind].in(language);
    return title.empty() ? std::string_view{unit_kinds[kind]} : title;
}

std::string_view CriteriaSet::evidence_kind_title(std::string_view kind, Language language) const
{
    const auto found = std::find_if(evidence_kinds.begin(), evidence_kinds.end(),
                                    [kind](const EvidenceKind& other) { return other.id == kind; });
    return found != evidence_kinds.end() ? found->title.in(language) : kind;
}

std::optional<std::size_t> CriteriaSet::find_measure(std::string_view measure) const
{
    return find_id(measures, measure);
}

std::optional<std::size_t> CriteriaSet::find_leaf(std::string_view id_or_number) const
{
    const auto found = std::find_if(leaves.begin(), leaves.end(), [id_or_number](const Leaf& leaf) {
        return leaf.id == id_or_number || leaf.number == id_or_number;
    });
    return position(leaves.begin(), leaves.end(), found);
}

std::optional<std::size_t> CriteriaSet::find_lesson(std::string_view lesson) const
{
    return find_id(lessons, lesson);
}

} // namespace assess
