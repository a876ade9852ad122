#pragma once

/// \file
/// A round's input as the second scorer looks it up: by the codes and ids themselves.

#include "expression.hpp"

#include <assess/model/round_input.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace reference {

using UnitAndId = std::pair<std::string, std::string>;

class HandedIn {
public:
    HandedIn(const assess::CriteriaSet& set, const assess::RoundInput& input);

    const assess::Answer* answer(const std::string& unit, const std::string& leaf) const;
    const assess::Review* review(const std::string& unit, const std::string& leaf) const;
    const assess::OtherResult* result(const std::string& unit, const std::string& leaf) const;
    std::vector<const assess::Evidence*> evidence(const std::string& unit,
                                                  const std::string& leaf) const;
    bool nothing(const std::string& unit) const { return silent_.at(unit); }

    /// A declared or counted value, or a formula worked out from its operands each time it is asked
    /// for.
    Value measure(const std::string& unit, const std::string& measure) const;

private:
    std::map<UnitAndId, Number> facts_;
    std::map<UnitAndId, Value> counts_;
    std::map<std::string, std::string> formulas_; ///< source by measure
    std::map<UnitAndId, const assess::Answer*> answers_;
    std::map<UnitAndId, const assess::Review*> reviews_;
    std::map<UnitAndId, const assess::OtherResult*> results_;
    std::multimap<UnitAndId, const assess::Evidence*> evidence_;
    std::map<std::string, bool> silent_;
};

} // namespace reference
