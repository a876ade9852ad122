#include "fuzz.hpp"

#include "criteria/described.hpp"
#include "criteria/guide.hpp"
#include "criteria/tree.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/report/write_markdown.hpp>

#include <string>

using namespace assess;
using fuzz::require;

namespace {

/// What every module relies on in a set that was read without an error.
void require_sound(const CriteriaSet& set)
{
    require(!set.unit_kinds.empty() && !set.languages.empty(), "kinds and languages are known");
    require(set.full_points.size() == set.unit_kinds.size(), "each kind has a total");
    require(!set.leaves.empty() && !set.bands.empty(), "there are criteria and bands");
    require(!set.bands.back().bound, "the last band takes what is left");
    for (const Leaf& leaf : set.leaves) {
        require(set.find_leaf(leaf.id).has_value(), "a leaf is found by its id");
        require(leaf.applies.size() == set.unit_kinds.size(), "a leaf knows its kinds of unit");
        require(leaf.max_points.sign() >= 0, "a maximum is not negative");
        for (const Expression* const expression : expressions_of(leaf.rule)) {
            require(!expression->empty(), "a rule has its expressions");
        }
    }
}

} // namespace

/// Any bytes in: a set or diagnostics out. A set can be shown, explained and compared.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Diagnostics found;
    const auto set = read_criteria(fuzz::text_of(data, size), "fuzz.toml", found);
    for (const Diagnostic& diagnostic : found.all()) {
        fuzz::require_clean(diagnostic);
    }
    require(set.has_value() != found.any_error(), "a set comes out, or an error");
    if (!set) {
        return 0;
    }
    require_sound(*set);
    for (const Language language : {Language::en, Language::vi}) {
        require(apps::differences(*set, *set, language).rows.empty(), "a set is like itself");
        require(!write_markdown(apps::guide_of(*set, language), language).empty(),
                "it is explained");
        require(!apps::write_plain(apps::tree_of(*set, language)).empty(), "it is shown");
    }
    return 0;
}
