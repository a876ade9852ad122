#pragma once

/// \file
/// Which pieces of evidence are one document.

#include <assess/model/submission.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace assess {

/// A quick answer: false only where no two of them are one document.
bool may_repeat_documents(std::span<const Evidence> pieces);

/// For each piece the first one of its document. Pieces are one document by equal folded number
/// and date, or by equal SHA-256, also through a third.
std::vector<std::size_t> documents_of(std::span<const Evidence> pieces);

} // namespace assess
