#include "explain_phrases.hpp"
#include "explanation_lines.hpp"
#include "words.hpp"

#include <algorithm>
#include <set>

namespace assess {

namespace {

/// The registers that the measures of the leaf were counted from.
std::set<std::size_t> books_of(const CriteriaSet& set, const LeafExplanation& explanation)
{
    std::set<std::size_t> books;
    for (const MeasureUsed& used : explanation.measures) {
        if (const Counted* const counted = set.measures[used.measure].counted()) {
            books.insert(counted->from);
        }
    }
    return books;
}

ExplainedLine line_of(const RegisterFile& file, Language language)
{
    std::string text = say(report_words::register_file, language,
                           {file.file, std::to_string(file.rows), file.sha256});
    const auto add = [&](const Phrase& phrase, std::uint64_t count) {
        if (count > 0) {
            text += "; " + say(phrase, language, {std::to_string(count)});
        }
    };
    add(report_words::register_rejected, file.rejected);
    add(report_words::register_outside, file.outside_period);
    add(report_words::register_superseded, file.superseded);
    return {ExplainedPart::input, std::move(text), file.sha256, static_cast<std::size_t>(file.rows),
            std::nullopt};
}

} // namespace

std::vector<ExplainedLine> register_lines(const ExplainedUnit& unit,
                                          const LeafExplanation& explanation, Language language)
{
    const CriteriaSet& set = unit.round.set;
    const std::set<std::size_t> wanted = books_of(set, explanation);
    std::vector<ExplainedLine> lines;
    for (const RegisterInput& input : unit.round.input.registers) {
        if (!wanted.contains(input.book)) {
            continue;
        }
        const Register& book = set.registers[input.book];
        const std::vector<std::uint64_t>& counts = unit.submission().records;
        const auto records =
            static_cast<std::size_t>(input.book < counts.size() ? counts[input.book] : 0);
        lines.push_back(
            {ExplainedPart::input,
             say(report_words::register_records, language,
                 {std::string{book.title.in(language)}, book.id, std::to_string(records)}),
             book.id, records, std::nullopt});
        for (const RegisterFile& file : input.files) {
            lines.push_back(line_of(file, language));
        }
    }
    return lines;
}

} // namespace assess
