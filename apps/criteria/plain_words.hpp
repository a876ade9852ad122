#pragma once

/// \file
/// Tables about sets for people: what is an id for programs becomes a word of the language.

#include <assess/report/table.hpp>
#include <assess/text/message.hpp>

namespace apps {

/// The tree of a set: kinds of criteria in words.
assess::ReportTable tree_in_words(assess::ReportTable tree, assess::Language language);

/// What changed, of what, and which part of it, in words.
assess::ReportTable differences_in_words(assess::ReportTable differences,
                                         assess::Language language);

} // namespace apps
