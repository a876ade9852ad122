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

struct PageHeading {
    unsigned depth = 1; ///< 1: the page itself
    std::string text;
};

struct PageParagraph {
    std::string text;
};

/// One item a line.
struct PageList {
    std::vector<std::string> items;
};

using PageBlock = std::variant<PageHeading, PageParagraph, PageList, ReportTable>;
using Page = std::vector<PageBlock>;

} // namespace assess
