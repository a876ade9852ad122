// Uses libassess as a program outside the project does: reads a set, scores a unit, and reads each
// of the sets that were installed with the library (their paths are the arguments).

#include <assess/criteria/read_criteria.hpp>
#include <assess/files/file.hpp>
#include <assess/score/score_round.hpp>

#include <iostream>
#include <optional>
#include <string>

namespace {

std::optional<assess::CriteriaSet> read(const std::string& file)
{
    assess::Diagnostics found;
    auto set = assess::read_criteria(assess::read_file(file), file, found);
    for (const assess::Diagnostic& diagnostic : found.all()) {
        std::cerr << assess::render_text(diagnostic, assess::Language::en);
    }
    return set;
}

assess::RoundInput three_of_four_dialogues(const assess::CriteriaSet& set)
{
    assess::Submission submission;
    submission.unit = {"00006", "Phường Trần Hưng Đạo", "ward", "", {}, {}};
    submission.facts = {{*set.find_measure("dialogues_held"), assess::Rational::whole(3), {}},
                        {*set.find_measure("dialogues_planned"), assess::Rational::whole(4), {}}};
    return {"2026", set.period.of(2026), {}, {submission}, {}};
}

} // namespace

int main(int argc, char** argv)
{
    for (int index = 2; index < argc; ++index) {
        const auto installed = read(argv[index]);
        if (!installed) {
            return 1;
        }
        std::cout << installed->id << " " << installed->version << "\n";
    }
    const auto set = argc > 1 ? read(argv[1]) : std::nullopt;
    if (!set) {
        return 1;
    }
    const auto scorecards = assess::score_round(*set, three_of_four_dialogues(*set));
    const assess::Scorecard& card = scorecards.units.front();
    std::cout << card.unit << " " << card.total_exact.str() << " "
              << set->bands[card.band.value()].id << "\n";
    return 0;
}
