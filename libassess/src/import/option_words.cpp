#include "option_words.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>

namespace assess {

namespace {

bool is_called(const Option& option, const std::string& folded_words)
{
    const auto& titles = option.title.by_language;
    return folded(option.id) == folded_words ||
           std::any_of(titles.begin(), titles.end(),
                       [&](const auto& title) { return folded(title.second) == folded_words; });
}

std::string listed_options(const std::vector<const Option*>& options, Language language)
{
    std::string list;
    for (const Option* option : options) {
        list += (list.empty() ? "" : ", ") + option->id;
        const std::string title{option->title.in(language)};
        list += title.empty() || title == option->id ? "" : " (" + title + ')';
    }
    return list;
}

} // namespace

std::vector<const Option*> options_called(const std::vector<Option>& options,
                                          std::string_view words)
{
    std::vector<const Option*> called;
    const std::string wanted = folded(words);
    for (const Option& option : options) {
        if (option.id == words) {
            return {&option};
        }
        if (is_called(option, wanted)) {
            called.push_back(&option);
        }
    }
    return called;
}

Arg options_in_words(const std::vector<const Option*>& options)
{
    return {listed_options(options, Language::en), listed_options(options, Language::vi)};
}

Arg options_in_words(const std::vector<Option>& options)
{
    std::vector<const Option*> all;
    for (const Option& option : options) {
        all.push_back(&option);
    }
    return options_in_words(all);
}

} // namespace assess
