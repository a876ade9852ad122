#include "amounts.hpp"

#include "toml_table.hpp"

#include <assess/criteria/rule_words.hpp>

#include <fmt/format.h>

namespace assess {

namespace {

std::string said(const ValueRange& range, Language language)
{
    const auto end = [&](const std::optional<Rational>& value) {
        return value_in_words(*value, range.share, language);
    };
    const auto say = [&](const Phrase& phrase, const auto&... args) {
        return fmt::format(fmt::runtime(phrase.in(language)), args...);
    };
    if (range.low && range.high) {
        return *range.low == *range.high ? say({"is always {}", "luôn bằng {}"}, end(range.low))
                                         : say({"lies between {} and {}", "chỉ từ {} đến {}"},
                                               end(range.low), end(range.high));
    }
    if (range.low) {
        return say({"is at least {}", "không nhỏ hơn {}"}, end(range.low));
    }
    return range.high ? say({"is at most {}", "không lớn hơn {}"}, end(range.high))
                      : say({"has a value", "luôn có giá trị"});
}

} // namespace

Arg amount(const Rational& value, bool share)
{
    return {value_in_words(value, share, Language::en), value_in_words(value, share, Language::vi)};
}

Arg range_in_words(const ValueRange& range)
{
    return {said(range, Language::en), said(range, Language::vi)};
}

Arg range_in_words(const std::string& text, const ValueRange& range)
{
    const std::string subject = "\"" + text + "\" ";
    if (range.low && range.low == range.high && text == range.low->str()) {
        return {subject + "is a fixed number", subject + "là số cố định"};
    }
    return {subject + said(range, Language::en), subject + said(range, Language::vi)};
}

Arg kinds_in_words(const CriteriaSet& set, std::span<const std::size_t> kinds, bool all)
{
    if (all) {
        return "";
    }
    std::vector<std::string> ids;
    for (const std::size_t kind : kinds) {
        ids.push_back(set.unit_kinds[kind]);
    }
    const std::string list = quoted_list(ids);
    return {" for units of the kind " + list, " đối với đơn vị loại " + list};
}

} // namespace assess
