#include "documents.hpp"

#include <algorithm>
#include <map>

namespace reference {

namespace {

bool joined(const assess::Evidence& left, const assess::Evidence& right)
{
    return (plain_number(left.number) == plain_number(right.number) && left.date == right.date) ||
           (left.sha256 == right.sha256 && !right.sha256.empty());
}

bool joined(const Document& left, const Document& right)
{
    return std::any_of(left.begin(), left.end(), [&](const assess::Evidence* one) {
        return std::any_of(right.begin(), right.end(),
                           [&](const assess::Evidence* other) { return joined(*one, *other); });
    });
}

} // namespace

std::string plain_number(const std::string& number)
{
    static const std::map<std::string, std::string> others = {
        {"\u200B", ""},  {"\u2800", ""},  {"\u00A0", ""},
        {"\uFF10", "0"}, {"\uFF11", "1"}, {"\u0110", "\u0111"}};
    std::string plain;
    for (std::size_t at = 0; at < number.size();) {
        const auto other = std::find_if(others.begin(), others.end(), [&](const auto& each) {
            return number.compare(at, each.first.size(), each.first) == 0;
        });
        if (other != others.end()) {
            plain += other->second;
            at += other->first.size();
            continue;
        }
        const char character = number[at++];
        if (character != ' ') {
            plain += character >= 'A' && character <= 'Z' ? char(character - 'A' + 'a') : character;
        }
    }
    std::size_t zero = plain.find_first_of("0123456789");
    while (zero + 1 < plain.size() && plain[zero] == '0' && plain[zero + 1] >= '0' &&
           plain[zero + 1] <= '9') {
        plain.erase(zero, 1);
    }
    return plain;
}

/// Pours documents together until none is joined with another.
std::vector<Document> documents_among(const std::vector<const assess::Evidence*>& pieces)
{
    std::vector<Document> documents;
    for (const assess::Evidence* piece : pieces) {
        Document grown{piece};
        for (auto old = documents.begin(); old != documents.end();) {
            if (joined(*old, {piece})) {
                grown.insert(grown.end(), old->begin(), old->end());
                old = documents.erase(old);
            } else {
                ++old;
            }
        }
        documents.push_back(grown);
    }
    return documents;
}

} // namespace reference
