#pragma once

/// \file
/// A page for people: headings, paragraphs, lists and tables, all text as it stands.
///
/// Ownership  plain values. The writer of a format makes the text harmless in that format.

#include <assess/report/table.hpp>

#include <string>
#include <variant>
#include <vector>

namespace assess {

struct Heading {
    unsigned depth = 1; ///< 1: the page itself
    std::string text;
};

struct Paragraph {
    std::string text;
};

/// One item a line.
struct BulletList {
    std::vector<std::string> items;
};

using Block = std::variant<Heading, Paragraph, BulletList, Table>;
using Document = std::vector<Block>;

} // namespace assess
