#include "words.hpp"

#include "phrases.hpp"

#include <assess/score/choice_words.hpp>

#include <fmt/args.h>
#include <fmt/format.h>

#include <iterator>

namespace assess {

namespace {

const Phrase& phrase_of(LeafState state)
{
    switch (state) {
    case LeafState::scored:
        return report_words::leaf_scored;
    case LeafState::missing:
        return report_words::leaf_missing;
    case LeafState::no_evidence:
        return report_words::leaf_no_evidence;
    case LeafState::pending:
        return report_words::leaf_pending;
    case LeafState::verified:
        return report_words::leaf_verified;
    case LeafState::not_applicable:
        return report_words::leaf_not_applicable;
    case LeafState::excluded:
        break;
    }
    return report_words::leaf_excluded;
}

const Phrase& phrase_of(UnitState state)
{
    switch (state) {
    case UnitState::classified:
        return report_words::unit_classified;
    case UnitState::unclassified:
        return report_words::unit_unclassified;
    case UnitState::voided:
        return report_words::unit_void;
    case UnitState::not_submitted:
        break;
    }
    return report_words::unit_not_submitted;
}

const Phrase& phrase_of(Rounding rounding)
{
    switch (rounding) {
    case Rounding::half_away_from_zero:
        return report_words::half_away_from_zero;
    case Rounding::half_even:
        return report_words::half_even;
    case Rounding::toward_zero:
        break;
    }
    return report_words::toward_zero;
}

std::string part_number(const CriteriaSet& set, const Gate& gate, std::size_t part)
{
    return gate.each == Gate::Each::lesson ? set.lessons[part].number : set.criteria[part].number;
}

std::string part_title(const CriteriaSet& set, const Gate& gate, std::size_t part,
                       Language language)
{
    const LocalText& title =
        gate.each == Gate::Each::lesson ? set.lessons[part].title : set.criteria[part].title;
    return part_number(set, gate, part) + " " + std::string{title.in(language)};
}

} // namespace

std::string say(const Phrase& phrase, Language language, const std::vector<std::string>& args)
{
    fmt::dynamic_format_arg_store<fmt::format_context> store;
    for (const std::string& arg : args) {
        store.push_back(arg);
    }
    return fmt::vformat(phrase.in(language), store);
}

std::string quoted(std::string_view title)
{
    return "«" + std::string{title} + "»";
}

std::string without_full_stop(std::string text)
{
    if (text.ends_with('.') && !text.ends_with("..")) {
        text.pop_back();
    }
    return text;
}

std::string state_in_words(LeafState state, Language language)
{
    return say(phrase_of(state), language);
}

std::string state_in_words(UnitState state, Language language)
{
    return say(phrase_of(state), language);
}

std::string choice_in_words(const CriteriaSet& set, NearBound::Choice choice, Language language)
{
    return say(choice_in_words(choice, set.scoring), language);
}

std::string rounding_in_words(Rounding rounding, Language language)
{
    return say(phrase_of(rounding), language);
}

std::string band_in_words(const CriteriaSet& set, const std::optional<std::size_t>& band,
                          Language language)
{
    return band ? std::string{set.bands[*band].title.in(language)} : "—";
}

std::string gate_in_words(const CriteriaSet& set, const FiredGate& fired, Language language)
{
    const Gate& gate = set.gates[fired.gate];
    const std::string_view title = gate.title.in(language);
    const std::string effect =
        gate.cap ? say(report_words::gate_caps, language, {band_in_words(set, gate.cap, language)})
                 : say(report_words::gate_voids, language);
    std::string words{title};
    if (fired.part) {
        words += ": " + part_title(set, gate, *fired.part, language);
    }
    return title.ends_with(effect) ? words : words + " (" + effect + ")";
}

std::vector<std::string> gates_in_brief(const CriteriaSet& set, const Scorecard& card,
                                        Language language)
{
    std::vector<std::string> gates;
    std::string parts;
    for (auto fired = card.gates.begin(); fired != card.gates.end(); ++fired) {
        const Gate& gate = set.gates[fired->gate];
        if (fired->part) {
            parts += (parts.empty() ? "" : ", ") + part_number(set, gate, *fired->part);
        }
        const auto next = std::next(fired);
        if (next == card.gates.end() || next->gate != fired->gate) {
            const std::string title{gate.title.in(language)};
            gates.push_back(parts.empty() ? title : title + " (" + parts + ")");
            parts.clear();
        }
    }
    return gates;
}

} // namespace assess
