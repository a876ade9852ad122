#pragma once

/// \file
/// A page as Markdown (CommonMark with tables).
///
/// Safety     whatever Markdown would act on is escaped, line breaks become spaces, control and
///            bidi characters are made visible: no text from a file or a set can add structure,
///            a link or HTML.

#include <assess/report/document.hpp>
#include <assess/text/message.hpp>

#include <string>
#include <string_view>

namespace assess {

/// Numbers have a decimal comma in Vietnamese.
std::string write_markdown(const Page& document, Language language);

/// Text that Markdown shows as it stands, on one line.
std::string escaped_markdown(std::string_view text);

} // namespace assess
