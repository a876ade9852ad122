#include "unit_names.hpp"

#include "messages.hpp"

#include <assess/text/encoding.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <cctype>

namespace assess {

namespace {

/// A file of the wrong round has thousands of unknown names.
constexpr std::size_t most_searches = 200;

} // namespace

bool UnitNames::is_name(std::string_view text)
{
    const auto is_letter = [](char byte) {
        return std::isalpha(static_cast<unsigned char>(byte)) != 0 ||
               static_cast<unsigned char>(byte) >= 0x80;
    };
    const std::string_view words = trimmed(text);
    const std::size_t blank = words.find(' ');
    return blank != std::string_view::npos &&
           std::ranges::any_of(words.substr(0, blank), is_letter) &&
           std::ranges::any_of(words.substr(blank), is_letter);
}

Diagnostic UnitNames::about(const std::string& text)
{
    if (const auto unit = find(text)) {
        return {&messages::unit_named, {}, {text, codes_[*unit], names_[*unit]}};
    }
    return {&messages::unit_name_unknown, {}, {text}};
}

std::optional<std::size_t> UnitNames::find(const std::string& text)
{
    if (!headings_) {
        headings_.emplace();
        for (std::size_t unit = 0; unit < names_.size(); ++unit) {
            headings_->add(names_[unit], unit, false);
        }
    }
    const auto known = known_.find(text);
    if (known != known_.end()) {
        return known->second;
    }
    return known_.size() < most_searches ? known_.emplace(text, search(text)).first->second
                                         : std::nullopt;
}

std::optional<std::size_t> UnitNames::search(const std::string& text) const
{
    if (const auto exact = headings_->find(text)) {
        return exact;
    }
    if (const auto within = headings_->within(text)) {
        return headings_->find(within->name); // nothing, if two units are called so
    }
    const auto near = nearest(text, names_);
    return near ? headings_->find(*near) : std::nullopt;
}

} // namespace assess
