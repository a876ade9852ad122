#pragma once

/// \file
/// Opens, closes and amends rounds.
///
/// Errors     a round that exists, is closed or open already: added to Diagnostics, and the store
/// is
///            left as it was. An unknown round: Error, from find_round().

#include <assess/criteria/criteria_set.hpp>
#include <assess/store/rounds.hpp>
#include <assess/store/store.hpp>
#include <assess/text/diagnostic.hpp>

#include <optional>
#include <string>

namespace assess {

/// The set a round is scored by: what was read, and the bytes it was read from.
struct SetFile {
    std::string file; ///< as the user wrote it
    std::string text;
    const CriteriaSet& set;
    /// None: the round has none, or keeps the one it has.
    std::optional<RoundCalendar> calendar{};
};

/// What is mostly a mistake, and is done only for a reason.
struct Allowed {
    bool same_version = false; ///< another text under the id and version of a set that was used
    bool move_period = false;  ///< of a round that is amended
    std::string why;           ///< kept in the trail
};

/// Opens the round `id` of `year`. False, with an error in `found`, if it exists, or if the set
/// asks for working days and there is no calendar.
bool open_round(Store& store, const std::string& id, int year, const SetFile& set,
                const Actor& actor, Diagnostics& found, const Allowed& allowed = {});

bool close_round(Store& store, const std::string& id, const Actor& actor, Diagnostics& found);

bool reopen_round(Store& store, const std::string& id, const std::string& why, const Actor& actor,
                  Diagnostics& found);

/// Gives an open round another set, or another calendar, or both. What was handed in for ids that
/// the new set does not have stays, and is named in warnings.
bool amend_round(Store& store, const std::string& id, const SetFile& set, const Allowed& allowed,
                 const Actor& actor, Diagnostics& found);

/// The set of a round as this program reads it. Throws Error for one it cannot.
CriteriaSet read_set(const Store& store, const Round& round);

} // namespace assess
