#include "words.hpp"

#include "phrases.hpp"

#include <assess/score/choice_words.hpp>

#include <fmt/args.h>
#include <fmt/format.h>

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

const std::string& part_number(const CriteriaSet& set, const Gate& gate, std::size_t part)
{
    return gate.each == Gate::Each::lesson ? set.lessons[part].number : set.criteria[part].number;
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

std::string gate_in_words(const CriteriaSet& set, const GateFired& fired, Language language)
{
    const Gate& gate = set.gates[fired.gate];
    const std::string_view title = gate.title.in(language);
    const std::string effect =
        gate.cap ? say(report_words::gate_caps, language, {band_in_words(set, gate.cap, language)})
                 : say(report_words::gate_voids, language);
    std::string words{title};
    for (const std::size_t part : fired.parts) {
        words += part == fired.parts.front() ? ": " : ", ";
        words += part_in_words(set, gate.each, part, language);
    }
    return title.ends_with(effect) ? words : words + " (" + effect + ")";
}

std::string near_bound_in_words(const CriteriaSet& set, const Scorecard& card,
                                const NearBound& near, Language language)
{
    const std::string choice = choice_in_words(set, near.choice, language);
    const std::string band = band_in_words(set, near.band, language);
    return card.band == card.band_by_total
               ? say(report_words::near_bound, language, {choice, band})
               : say(report_words::near_bound_by_total, language,
                     {choice, band, band_in_words(set, card.band_by_total, language)});
}

std::vector<std::string> gate_parts(const CriteriaSet& set, const Scorecard& card)
{
    std::vector<std::string> parts;
    for (const FiredGate& fired : card.gates) {
        if (fired.part) {
            const Gate& gate = set.gates[fired.gate];
            parts.push_back(gate.id + ":" +
                            (gate.each == Gate::Each::lesson ? set.lessons[*fired.part].id
                                                             : set.criteria[*fired.part].id));
        }
    }
    return parts;
}

std::vector<std::string> gates_in_brief(const CriteriaSet& set, const Scorecard& card,
                                        Language language)
{
    std::vector<std::string> gates;
    for (const GateFired& fired : gates_fired(set, card)) {
        const Gate& gate = set.gates[fired.gate];
        std::string words{gate.title.in(language)};
        for (const std::size_t part : fired.parts) {
            words += part == fired.parts.front() ? " (" : ", ";
            words += part_number(set, gate, part);
        }
        gates.push_back(fired.parts.empty() ? words : words + ")");
    }
    return gates;
}

} // namespace assess
