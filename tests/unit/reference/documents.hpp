#pragma once

/// \file
/// The second scorer, page section 2, evidence: which pieces are one document.

#include <assess/model/submission.hpp>

#include <string>
#include <vector>

namespace reference {

using Document = std::vector<const assess::Evidence*>;

/// The pieces, those of one document together.
std::vector<Document> documents_among(const std::vector<const assess::Evidence*>& pieces);

/// The folding of the page, for the characters that random rounds are made of.
std::string plain_number(const std::string& number);

} // namespace reference
