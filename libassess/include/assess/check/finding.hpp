#pragma once

/// \file
/// What a check reports: which check, how bad, about what, and what can be done.
///
/// Ownership  plain values; messages are constants of the program.

#include <assess/criteria/local_text.hpp>
#include <assess/model/submission.hpp>
#include <assess/text/date.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/rational.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace assess {

/// A value in a finding's sentence, written as the reader's language does.
using FindingArg = std::variant<std::string, Rational, Date, LocalText>;

struct Finding {
    std::string check; ///< id in the catalogue; "set:" and its id for a check of the set
    Severity severity = Severity::warning;
    std::string unit;                ///< code; empty: the round as a whole
    std::optional<std::size_t> leaf; ///< index into CriteriaSet::leaves
    std::string item; ///< id of a measure or gate, number of a document; may be empty
    const Message* message = nullptr;
    std::vector<FindingArg> args;
    std::optional<Origin> origin; ///< of the value it speaks of
};

std::string sentence(const Finding& finding, Language language);
/// What the reader can do; may be empty.
std::string remedy(const Finding& finding, Language language);

/// "error", "warning", "note".
std::string_view name_of(Severity severity);

} // namespace assess
