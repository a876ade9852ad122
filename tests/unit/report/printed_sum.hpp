#pragma once

/// \file
/// Works out what a report prints in English: "max(0, 1 − 0.25 × (2 + 4)) = 0", "3 / 4 < 80%".

#include <assess/text/rational.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace printed {

/// Reads sums of numbers with + − × / min max ⌊ ⌋ and brackets.
class Sum {
public:
    explicit Sum(std::string_view text) : rest_{text} {}

    /// What the whole comes to, up to a sign of comparison or the end.
    assess::Rational value()
    {
        assess::Rational sum = product();
        for (;;) {
            if (take("+")) {
                sum += product();
            } else if (take("−") || take("- ")) {
                sum = sum - product();
            } else {
                return sum;
            }
        }
    }

    /// Whether the comparison that the whole is holds.
    bool holds()
    {
        const assess::Rational left = value();
        const std::string sign = comparison();
        const assess::Rational right = value();
        if (!rest_.empty()) {
            throw std::invalid_argument("left over: " + std::string{rest_});
        }
        return sign == "="   ? left == right
               : sign == "<" ? left < right
               : sign == ">" ? right < left
               : sign == "≤" ? !(right < left)
                             : !(left < right);
    }

private:
    void skip()
    {
        while (rest_.starts_with(' ')) {
            rest_.remove_prefix(1);
        }
    }

    bool take(std::string_view word)
    {
        skip();
        if (!rest_.starts_with(word)) {
            return false;
        }
        rest_.remove_prefix(word.size());
        return true;
    }

    std::string comparison()
    {
        for (const std::string_view sign : {"=", "<", ">", "≤", "≥"}) {
            if (take(sign)) {
                return std::string{sign};
            }
        }
        throw std::invalid_argument("no comparison: " + std::string{rest_});
    }

    assess::Rational product()
    {
        assess::Rational found = operand();
        for (;;) {
            if (take("×")) {
                found = found * operand();
            } else if (take("/")) {
                found = found / operand();
            } else {
                return found;
            }
        }
    }

    assess::Rational operand()
    {
        for (const bool least : {true, false}) {
            if (take(least ? "min(" : "max(")) {
                const assess::Rational first = value();
                take(",");
                const assess::Rational second = value();
                take(")");
                return (first < second) == least ? first : second;
            }
        }
        if (take("⌊")) {
            const assess::Rational inner = value();
            take("⌋");
            return inner.floor();
        }
        if (take("(")) {
            const assess::Rational inner = value();
            take(")");
            return inner;
        }
        skip();
        const std::size_t end = rest_.find_first_not_of("0123456789.-");
        const auto number = assess::Rational::parse(rest_.substr(0, end));
        if (!number) {
            throw std::invalid_argument("no number: " + std::string{rest_});
        }
        rest_.remove_prefix(std::min(end, rest_.size()));
        return take("%") ? *number / assess::Rational::whole(100) : *number;
    }

    std::string_view rest_;
};

} // namespace printed
