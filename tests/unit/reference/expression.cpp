#include "expression.hpp"

#include <cctype>
#include <stdexcept>
#include <string_view>

namespace reference {

namespace {

Value truth(bool holds)
{
    return {Value::Kind::number, holds ? 1 : 0};
}

/// An operand without a value decides, missing before nothing-arose.
template <typename Result> Value both(const Value& left, const Value& right, Result result)
{
    for (const Value::Kind kind : {Value::Kind::missing, Value::Kind::nothing_arose}) {
        if (left.kind == kind || right.kind == kind) {
            return {kind, 0};
        }
    }
    return result(left.number, right.number);
}

class Reading {
public:
    Reading(const std::string& source, const Names& names) : source_{source}, names_{names}
    {
        step();
    }

    Value whole()
    {
        const Value value = disjunction();
        if (!token_.empty()) {
            throw std::logic_error{"not read to the end: " + source_};
        }
        return value;
    }

private:
    void step()
    {
        while (at_ < source_.size() && source_[at_] == ' ') {
            ++at_;
        }
        const std::size_t start = at_;
        const auto run = [&](auto belongs) {
            while (at_ < source_.size() && belongs(static_cast<unsigned char>(source_[at_]))) {
                ++at_;
            }
        };
        if (at_ == source_.size()) {
            token_.clear();
            return;
        }
        const auto first = static_cast<unsigned char>(source_[at_]);
        if (std::isalpha(first) != 0) {
            run([](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
        } else if (std::isdigit(first) != 0) {
            run([](unsigned char c) { return std::isdigit(c) != 0 || c == '.' || c == '%'; });
        } else if (first == '"') {
            at_ = source_.find('"', at_ + 1) + 1;
        } else {
            ++at_;
            if (at_ < source_.size() && source_[at_] == '=' && first != '=' &&
                std::string_view{"<>!"}.find(static_cast<char>(first)) != std::string_view::npos) {
                ++at_;
            }
        }
        token_ = source_.substr(start, at_ - start);
    }

    bool take(std::string_view token)
    {
        const bool here = token_ == token;
        if (here) {
            step();
        }
        return here;
    }

    void expect(std::string_view token)
    {
        if (!take(token)) {
            throw std::logic_error{"expected " + std::string{token} + " in " + source_};
        }
    }

    Value disjunction()
    {
        Value left = conjunction();
        while (take("or")) {
            left = both(left, conjunction(),
                        [](const Number& a, const Number& b) { return truth(a != 0 || b != 0); });
        }
        return left;
    }

    Value conjunction()
    {
        Value left = negation();
        while (take("and")) {
            left = both(left, negation(),
                        [](const Number& a, const Number& b) { return truth(a != 0 && b != 0); });
        }
        return left;
    }

    Value negation()
    {
        if (take("not")) {
            const Value value = negation();
            return both(value, value, [](const Number& a, const Number&) { return truth(a == 0); });
        }
        return comparison();
    }

    Value comparison()
    {
        const Value left = sum();
        if (take("is")) {
            const bool wanted_null = !take("not");
            expect("null");
            return truth((left.kind != Value::Kind::number) == wanted_null);
        }
        for (const std::string_view sign : {"=", "!=", "<=", ">=", "<", ">"}) {
            if (take(sign)) {
                return both(left, sum(), [&](const Number& a, const Number& b) {
                    return truth(compares(sign, cmp(a, b)));
                });
            }
        }
        return left;
    }

    static bool compares(std::string_view sign, int order)
    {
        return (order == 0 && (sign == "=" || sign == "<=" || sign == ">=")) ||
               (order < 0 && (sign == "<" || sign == "<=" || sign == "!=")) ||
               (order > 0 && (sign == ">" || sign == ">=" || sign == "!="));
    }

    Value sum()
    {
        Value left = product();
        while (token_ == "+" || token_ == "-") {
            const bool plus = token_ == "+";
            step();
            left = both(left, product(), [&](const Number& a, const Number& b) {
                return Value{Value::Kind::number, plus ? Number{a + b} : Number{a - b}};
            });
        }
        return left;
    }

    Value product()
    {
        Value left = factor();
        while (token_ == "*" || token_ == "/") {
            const bool times = token_ == "*";
            step();
            left = both(left, factor(), [&](const Number& a, const Number& b) {
                if (times) {
                    return Value{Value::Kind::number, a * b};
                }
                return b == 0 ? Value{Value::Kind::nothing_arose, 0}
                              : Value{Value::Kind::number, a / b};
            });
        }
        return left;
    }

    Value factor()
    {
        if (take("(")) {
            Value value = disjunction();
            expect(")");
            return value;
        }
        if (take("-")) {
            Value value = factor();
            value.number = -value.number;
            return value;
        }
        const std::string token = token_;
        step();
        if (std::isdigit(static_cast<unsigned char>(token[0])) != 0) {
            return literal(token);
        }
        if (token == "points" || token == "share") {
            return of_part(token);
        }
        return token == "total" ? Value{Value::Kind::number, names_.total} : names_.measure(token);
    }

    Value of_part(const std::string& function)
    {
        expect("(");
        const std::string part = token_.substr(1, token_.size() - 2);
        step();
        expect(")");
        return function == "points" ? names_.points(part) : names_.share(part);
    }

    static Value literal(std::string token)
    {
        const bool percent = token.back() == '%';
        if (percent) {
            token.pop_back();
        }
        const Number number = number_of(*assess::Rational::parse(token));
        return {Value::Kind::number, percent ? Number{number / 100} : number};
    }

    const std::string& source_;
    const Names& names_;
    std::size_t at_ = 0;
    std::string token_;
};

} // namespace

Value evaluate(const std::string& source, const Names& names)
{
    return Reading{source, names}.whole();
}

} // namespace reference
