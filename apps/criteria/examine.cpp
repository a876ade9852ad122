#include "criteria/examine.hpp"

#include "common/output.hpp"
#include "criteria/criteria_messages.hpp"
#include "criteria/load_set.hpp"

#include <assess/score/run_examples.hpp>
#include <assess/text/encoding.hpp>

#include <fmt/format.h>

#include <string>

namespace apps {

namespace {

using assess::CriteriaSet;
using assess::Diagnostics;
using assess::Language;

/// "100", or "ward 100, office 85" where kinds differ.
std::string totals_of(const CriteriaSet& set)
{
    std::string totals;
    bool same = true;
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        same = same && set.full_points[kind] == set.full_points.front();
        totals += fmt::format("{}{} {}", kind == 0 ? "" : ", ", set.unit_kinds[kind],
                              set.full_points[kind].str());
    }
    return same ? set.full_points.front().str() : totals;
}

void say_faultless(const std::filesystem::path& file, const CriteriaSet& set, Language language)
{
    const assess::Phrase line{"{}: no errors; leaves: {}, total: {}\n",
                              "{}: không có lỗi; số tiêu chí: {}, tổng điểm: {}\n"};
    write_output({}, fmt::format(fmt::runtime(line.in(language)), assess::visible(file.string()),
                                 set.leaves.size(), totals_of(set)));
}

/// Runs one example; says whether it holds.
bool holds(const CriteriaSet& set, const assess::Example& example,
           const std::filesystem::path& file, Diagnostics& found)
{
    CriteriaSet alone = set;
    alone.examples = {example};
    const std::size_t errors = found.errors();
    assess::run_examples(alone, file.string(), found);
    return found.errors() == errors;
}

void test_set(const CriteriaSet& set, const std::filesystem::path& file, Language language,
              Diagnostics& found)
{
    if (set.examples.empty()) {
        found.add(messages::examples_none, {file.string(), 0, 0});
    }
    const assess::Phrase good{"holds", "đúng"};
    const assess::Phrase bad{"fails", "sai"};
    for (const assess::Example& example : set.examples) {
        const bool good_one = holds(set, example, file, found);
        write_output({}, fmt::format("{}: {}: {}\n", assess::visible(file.string()), example.id,
                                     (good_one ? good : bad).in(language)));
    }
}

} // namespace

Exit lint_sets(const Files& files, Language language, Diagnostics& found)
{
    for (const std::filesystem::path& file : files) {
        const std::size_t errors = found.errors();
        const auto set = load_set(file, found);
        if (set) {
            assess::run_examples(*set, file.string(), found);
        }
        if (set && found.errors() == errors) {
            say_faultless(file, *set, language);
        }
    }
    return found.any_error() ? Exit::findings : Exit::done;
}

Exit test_sets(const Files& files, Language language, Diagnostics& found)
{
    for (const std::filesystem::path& file : files) {
        if (const auto set = load_set(file, found)) {
            test_set(*set, file, language, found);
        }
    }
    return found.any_error() ? Exit::findings : Exit::done;
}

} // namespace apps
