#include "expression_lexer.hpp"

#include "../text/utf8.hpp"
#include "expression_messages.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace assess {

namespace {

constexpr bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
constexpr bool is_word(char c)
{
    return is_letter(c) || is_digit(c);
}
constexpr bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr std::array<std::string_view, 13> signs{"!=", "<=", ">=", "=", "<", ">", ",",
                                                 "+",  "-",  "*",  "/", "(", ")"};

/// What people who know another language write, and what it is here.
constexpr std::array<std::pair<std::string_view, std::string_view>, 8> foreign_signs{{
    {"==", "="},
    {"<>", "!="},
    {"&&", "and"},
    {"||", "or"},
    {"!", "not"},
    {"≤", "<="},
    {"≥", ">="},
    {"≠", "!="},
}};

class Lexer {
public:
    explicit Lexer(std::string_view source) : source_{source} {}

    Result<std::vector<Token>> split()
    {
        std::vector<Token> tokens;
        do {
            while (at_ < source_.size() && is_space(source_[at_])) {
                skip(1);
            }
            tokens.push_back(next());
        } while (!fault_ && tokens.back().kind != Token::Kind::end);
        if (fault_) {
            return *fault_;
        }
        return tokens;
    }

private:
    std::string_view rest() const { return source_.substr(at_); }

    void skip(std::size_t bytes)
    {
        for (const std::size_t end = at_ + bytes; at_ < end; ++at_) {
            offset_ += continues_character(source_[at_]) ? 0U : 1U;
        }
    }

    Token token(Token::Kind kind, std::size_t bytes)
    {
        Token made;
        made.kind = kind;
        made.text = source_.substr(at_, bytes);
        made.offset = offset_;
        skip(bytes);
        return made;
    }

    Token refuse(const Message& message, std::vector<Arg> args)
    {
        fault_ = Fault{&message, std::move(args), offset_};
        return {};
    }

    template <typename Predicate> std::size_t length_of(std::size_t from, Predicate belongs) const
    {
        const auto begin = source_.begin() + static_cast<std::ptrdiff_t>(at_ + from);
        return static_cast<std::size_t>(std::find_if_not(begin, source_.end(), belongs) - begin);
    }

    Token next()
    {
        if (at_ == source_.size()) {
            return token(Token::Kind::end, 0);
        }
        const char first = source_[at_];
        if (is_letter(first)) {
            return token(Token::Kind::word, length_of(0, is_word));
        }
        if (is_digit(first)) {
            return starts_date() ? date() : number();
        }
        if (first == '\'' || first == '"') {
            return text(first);
        }
        return sign();
    }

    /// Four digits, a hyphen, two digits, a hyphen, two digits, without a space.
    bool starts_date() const
    {
        constexpr std::string_view shape = "0000-00-00";
        const std::string_view seen = rest().substr(0, shape.size());
        return std::equal(
            seen.begin(), seen.end(), shape.begin(), shape.end(),
            [](char c, char wanted) { return wanted == '-' ? c == '-' : is_digit(c); });
    }

    Token date()
    {
        const std::size_t length = length_of(0, [](char c) { return is_word(c) || c == '-'; });
        const auto day = parse_date(rest().substr(0, length));
        if (!day) {
            return refuse(messages::expression_date, {rest().substr(0, length)});
        }
        Token made = token(Token::Kind::date, length);
        made.moment = DateTime{*day};
        return made;
    }

    Token number()
    {
        const std::size_t length = length_of(0, [](char c) { return is_word(c) || c == '.'; });
        const bool percent = rest().substr(length).starts_with('%');
        const auto value = Decimal::parse(rest().substr(0, length));
        if (!value) {
            return refuse(messages::expression_number,
                          {rest().substr(0, length + (percent ? 1 : 0))});
        }
        Token made = token(Token::Kind::number, length + (percent ? 1 : 0));
        made.number = percent ? Rational{*value} / Rational::whole(100) : Rational{*value};
        return made;
    }

    Token text(char quote)
    {
        const std::size_t length = length_of(1, [quote](char c) { return c != quote; });
        if (at_ + 1 + length == source_.size()) {
            return refuse(messages::expression_text_open, {std::string(1, quote)});
        }
        Token made = token(Token::Kind::text, length + 2);
        made.text = made.text.substr(1, length);
        return made;
    }

    Token sign()
    {
        const auto foreign =
            std::find_if(foreign_signs.begin(), foreign_signs.end(), [this](const auto& pair) {
                return rest().starts_with(pair.first) && !rest().starts_with("!=");
            });
        if (foreign != foreign_signs.end()) {
            return refuse(messages::expression_sign_foreign, {foreign->first, foreign->second});
        }
        const auto known = std::find_if(signs.begin(), signs.end(), [this](std::string_view sign) {
            return rest().starts_with(sign);
        });
        if (known != signs.end()) {
            return token(Token::Kind::sign, known->size());
        }
        return refuse(messages::expression_character,
                      {rest().substr(0, 1 + length_of(1, continues_character))});
    }

    std::string_view source_;
    std::size_t at_ = 0;
    std::uint32_t offset_ = 0;
    std::optional<Fault> fault_;
};

} // namespace

Result<std::vector<Token>> split_expression(std::string_view source)
{
    return Lexer{source}.split();
}

} // namespace assess
