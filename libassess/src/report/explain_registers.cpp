#include "explain_phrases.hpp"
#include "explanation_lines.hpp"
#include "figures.hpp"
#include "words.hpp"

#include <assess/criteria/rule_words.hpp>

#include <algorithm>
#include <map>

namespace assess {

namespace {

constexpr std::size_t short_digest = 12;

/// As one word of a command line, whatever stands in it.
std::string shell_word(const std::string& text)
{
    const bool plain = !text.empty() && std::ranges::all_of(text, [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
               (byte >= '0' && byte <= '9') || byte == '.' || byte == '_' || byte == '-';
    });
    if (plain) {
        return text;
    }
    std::string word = "'";
    for (const char byte : text) {
        word += byte == '\'' ? std::string{"'\\''"} : std::string(1, byte);
    }
    return word + "'";
}

/// The measures of the leaf that were counted, by register.
std::map<std::size_t, std::vector<std::size_t>> measures_by_book(const CriteriaSet& set,
                                                                 const LeafExplanation& explanation)
{
    std::map<std::size_t, std::vector<std::size_t>> books;
    for (const MeasureUsed& used : explanation.measures) {
        if (const Counted* const counted = set.measures[used.measure].counted()) {
            books[counted->from].push_back(used.measure);
        }
    }
    return books;
}

ExplainedLine line_of(const RegisterFile& file, Language language)
{
    std::string text =
        say(report_words::register_file, language,
            {file.file, std::to_string(file.rows), file.sha256.substr(0, short_digest)});
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

/// What is said of one register behind the figures of a leaf.
class RegisterStory {
public:
    RegisterStory(const ExplainedUnit& unit, std::size_t book, Language language)
        : unit_{unit}, book_{unit.round.set.registers[book]}, index_{book}, language_{language}
    {
        const auto& registers = unit.round.input.registers;
        const auto input = std::ranges::find(registers, book, &RegisterInput::book);
        input_ = input == registers.end() ? nullptr : &*input;
    }

    void tell(const std::vector<std::size_t>& measures, std::vector<ExplainedLine>& lines) const
    {
        const std::string title{book_.title.in(language_)};
        if (input_ == nullptr) {
            lines.push_back({ExplainedPart::input,
                             say(report_words::register_absent, language_, {title, book_.id}),
                             book_.id,
                             {},
                             std::nullopt});
            return;
        }
        const std::size_t records = records_of_unit();
        lines.push_back({ExplainedPart::input,
                         say(report_words::register_records, language_,
                             {title, book_.id, std::to_string(records)}),
                         book_.id, records, std::nullopt});
        for (const RegisterFile& file : input_->files) {
            lines.push_back(line_of(file, language_));
        }
        for (const std::size_t measure : measures) {
            lines.push_back(command_of(unit_.round.set.measures[measure].id));
        }
    }

private:
    std::size_t records_of_unit() const
    {
        const std::vector<std::uint64_t>& counts = unit_.submission().records;
        return static_cast<std::size_t>(index_ < counts.size() ? counts[index_] : 0);
    }

    /// How to see the rows themselves.
    ExplainedLine command_of(const std::string& measure) const
    {
        const std::string command = "assess-report records --round " +
                                    shell_word(unit_.round.input.round) + " --unit " +
                                    shell_word(unit_.card().unit) + " --measure " + measure;
        return {ExplainedPart::input,
                say(report_words::register_command, language_, {measure, command}),
                measure,
                {},
                std::nullopt};
    }

    const ExplainedUnit& unit_;
    const Register& book_;
    std::size_t index_;
    Language language_;
    const RegisterInput* input_ = nullptr; ///< null: never imported
};

} // namespace

std::string counted_in_words(const CriteriaSet& set, const MeasureUsed& used, Language language)
{
    const Measure& measure = set.measures[used.measure];
    const Counted& counted = *measure.counted();
    const Register& book = set.registers[counted.from];
    const std::string what = aggregate_in_words(set, counted, language);
    const std::string value = outcome_in_words(measure, used.outcome, language);
    const Phrase& phrase =
        counted.where.empty() ? report_words::input_counted : report_words::input_counted_where;
    return say(phrase, language,
               {std::string{measure.title.in(language)}, measure.id, value, what, book.id,
                counted.where.source});
}

std::vector<ExplainedLine> register_lines(const ExplainedUnit& unit,
                                          const LeafExplanation& explanation, Language language)
{
    std::vector<ExplainedLine> lines;
    for (const auto& [book, measures] : measures_by_book(unit.round.set, explanation)) {
        RegisterStory{unit, book, language}.tell(measures, lines);
    }
    return lines;
}

} // namespace assess
