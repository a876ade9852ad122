#pragma once

/// \file
/// A title or guide in the languages of its set.

#include <assess/text/message.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace assess {

struct LocalText {
    /// Language code and text, the set's first language first.
    std::vector<std::pair<std::string, std::string>> by_language;

    bool empty() const { return by_language.empty(); }

    /// In `language`; where that is missing, in the first there is; empty if there is none.
    std::string_view in(std::string_view language) const;
    std::string_view in(Language language) const
    {
        return in(language == Language::vi ? std::string_view{"vi"} : std::string_view{"en"});
    }
};

} // namespace assess
