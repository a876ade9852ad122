#include "toml_place.hpp"

#include "../text/utf8.hpp"

#include <algorithm>

namespace assess {

namespace {

Spot spot_of(const toml::source_position& position)
{
    return {position.line, position.column};
}

/// A walk through the source, character by character.
class Walk {
public:
    Walk(std::string_view source, Spot to) : source_{source}
    {
        while (at_ < source_.size() && spot_.line < to.line) {
            step();
        }
        while (at_ < source_.size() && spot_.line == to.line && spot_.column < to.column) {
            step();
        }
    }

    std::string_view rest() const { return source_.substr(at_); }
    Spot spot() const { return spot_; }

    void step(std::size_t characters = 1)
    {
        for (; characters > 0 && at_ < source_.size(); --characters) {
            const bool line_ends = source_[at_] == '\n';
            do {
                ++at_;
            } while (at_ < source_.size() && continues_character(source_[at_]));
            spot_ = line_ends ? Spot{spot_.line + 1, 1} : Spot{spot_.line, spot_.column + 1};
        }
    }

    /// One character of the value: an escape is one, a backslash before a line break is none.
    void step_escaped()
    {
        while (rest().size() > 1 && rest()[0] == '\\' && is_space(rest()[1])) {
            step();
            while (!rest().empty() && is_space(rest()[0])) {
                step();
            }
        }
        if (rest().starts_with("\\u")) {
            step(6);
        } else if (rest().starts_with("\\U")) {
            step(10);
        } else if (rest().starts_with("\\x")) {
            step(4);
        } else {
            step(rest().starts_with('\\') ? 2 : 1);
        }
    }

private:
    static bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

    std::string_view source_;
    std::size_t at_ = 0;
    Spot spot_{1, 1};
};

} // namespace

Spot spot_of(const toml::node& node)
{
    return spot_of(node.source().begin);
}
Spot spot_of(const toml::key& key)
{
    return spot_of(key.source().begin);
}

Spot spot_within(std::string_view source, Spot written, std::size_t offset)
{
    if (source.starts_with("\xEF\xBB\xBF")) {
        source.remove_prefix(3);
    }
    Walk walk{source, written};
    const bool literal = walk.rest().starts_with('\'');
    if (!literal && !walk.rest().starts_with('"')) {
        return written;
    }
    const bool long_form = walk.rest().starts_with(literal ? "'''" : "\"\"\"");
    walk.step(long_form ? 3 : 1);
    if (long_form && (walk.rest().starts_with('\n') || walk.rest().starts_with("\r\n"))) {
        walk.step(walk.rest().starts_with('\n') ? 1 : 2);
    }
    for (; offset > 0; --offset) {
        if (literal) {
            walk.step();
        } else {
            walk.step_escaped();
        }
    }
    return walk.spot();
}

} // namespace assess
