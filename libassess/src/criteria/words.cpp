#include <assess/criteria/rule_words.hpp>

#include "expression_lexer.hpp"
#include "expression_text.hpp"

#include <assess/text/encoding.hpp>

#include <fmt/format.h>

#include <string_view>
#include <utility>
#include <vector>

namespace assess {

namespace {

/// fmt knows the words only when the program runs: they depend on the reader's language.
template <typename... Args>
std::string say(Language language, const Phrase& phrase, const Args&... args)
{
    return fmt::format(fmt::runtime(phrase.in(language)), args...);
}

DecimalMark mark_of(Language language)
{
    return language == Language::vi ? DecimalMark::comma : DecimalMark::point;
}

bool measure_is_share(const CriteriaSet& set, const Measure& measure, int depth)
{
    if (measure.declared() != nullptr) {
        return measure.declared()->type == Declared::Type::percent;
    }
    constexpr int deep_enough = 20;
    if (measure.formula() == nullptr || measure.formula()->expression.empty() ||
        depth == deep_enough) {
        return false;
    }
    const ExpressionNode& root = measure.formula()->expression.nodes.back();
    return root.op == Operator::divide ||
           (root.op == Operator::name &&
            measure_is_share(set, set.measures[root.index], depth + 1));
}

Phrase words_of(Bound::Kind kind)
{
    switch (kind) {
    case Bound::Kind::at_least:
        return {"at least {}", "từ {} trở lên"};
    case Bound::Kind::above:
        return {"above {}", "trên {}"};
    case Bound::Kind::at_most:
        return {"at most {}", "không quá {}"};
    case Bound::Kind::below:
        break;
    }
    return {"below {}", "dưới {}"};
}

Phrase words_of(Counted::Aggregate aggregate)
{
    switch (aggregate) {
    case Counted::Aggregate::count:
        return {"number of records", "số bản ghi"};
    case Counted::Aggregate::sum:
        return {"sum of {}", "tổng cột {}"};
    case Counted::Aggregate::mean:
        return {"mean of {}", "trung bình cột {}"};
    case Counted::Aggregate::min:
        return {"least {}", "giá trị nhỏ nhất của cột {}"};
    case Counted::Aggregate::max:
        return {"greatest {}", "giá trị lớn nhất của cột {}"};
    case Counted::Aggregate::distinct:
        break;
    }
    return {"number of different values of {}", "số giá trị khác nhau của cột {}"};
}

std::string titles_of_units(const CriteriaSet& set, Language language)
{
    std::string list;
    for (std::size_t kind = 0; kind < set.unit_kinds.size(); ++kind) {
        list += kind == 0 ? "" : ", ";
        list += set.kind_title(kind, language);
    }
    return list;
}

} // namespace

bool is_share(const CriteriaSet& set, const Expression& expression)
{
    if (expression.empty()) {
        return false;
    }
    const ExpressionNode& root = expression.nodes.back();
    return root.op == Operator::divide ||
           (root.op == Operator::name && measure_is_share(set, set.measures[root.index], 0));
}

std::string cut_short(std::string text, std::size_t most, Language language)
{
    const std::size_t length = character_count(text);
    if (length <= most) {
        return text;
    }
    text.resize(bytes_before(text, most));
    return text + say(language, {"… (cut: {} characters)", "… (đã cắt bớt: {} ký tự)"}, length);
}

std::string expression_in_words(const CriteriaSet& set, const Expression& expression,
                                Language language)
{
    constexpr std::size_t most_nodes = 300;
    constexpr std::size_t most_of_title = 200;
    constexpr std::size_t most_of_source = 500;
    constexpr std::size_t most_of_text = 4000;
    if (expression.nodes.size() > most_nodes) {
        return cut_short(expression.source, most_of_source, language);
    }
    ExpressionStyle style = style_of_file(expression);
    style.for_people = true;
    style.language = language;
    style.name = [&, as_in_file = style.name](const ExpressionNode& node) {
        if (node.op != Operator::name) {
            return as_in_file(node);
        }
        const std::string title{set.measures[node.index].title.in(language)};
        return fmt::format("«{}»", cut_short(title, most_of_title, language));
    };
    return expression.empty() ? std::string{}
                              : cut_short(text_of(expression, expression.nodes.size() - 1, style),
                                          most_of_text, language);
}

std::string value_in_words(const Rational& value, bool share, Language language)
{
    return share ? (value * Rational::whole(100)).str(mark_of(language)) + "%"
                 : value.str(mark_of(language));
}

std::string bound_in_words(const Bound& bound, bool share, Language language)
{
    return say(language, words_of(bound.kind), value_in_words(bound.value, share, language));
}

std::string points_in_words(const Rational& points, Language language)
{
    const bool single = points == Rational::whole(1);
    return say(language, single ? Phrase{"{} point", "{} điểm"} : Phrase{"{} points", "{} điểm"},
               points.str(mark_of(language)));
}

std::string aggregate_in_words(const CriteriaSet& set, const Counted& counted, Language language)
{
    const Register& book = set.registers[counted.from];
    const std::string column = counted.column ? book.columns[*counted.column].id : std::string{};
    return say(language, words_of(counted.aggregate), column);
}

Arg unit_kinds_in_words(const CriteriaSet& set)
{
    return {titles_of_units(set, Language::en), titles_of_units(set, Language::vi)};
}

std::string evidence_kinds_in_words(const CriteriaSet& set, const std::vector<std::string>& kinds,
                                    Language language)
{
    std::string list;
    for (const std::string& kind : kinds) {
        list += list.empty() ? "" : ", ";
        list += set.evidence_kind_title(kind, language);
    }
    return list;
}

std::string evidence_in_words(const CriteriaSet& set, const Leaf& leaf, Language language)
{
    if (!leaf.evidence) {
        return {};
    }
    const EvidenceDemand& demand = *leaf.evidence;
    std::string words =
        demand.kinds.empty()
            ? say(language, {"at least {} of any kind", "ít nhất {} tài liệu bất kỳ"},
                  demand.at_least)
            : say(language, {"at least {} of: {}", "ít nhất {} tài liệu thuộc loại: {}"},
                  demand.at_least, evidence_kinds_in_words(set, demand.kinds, language));
    if (demand.within_period) {
        words += say(language, {"; dated within the period", "; ban hành trong kỳ"});
    }
    if (demand.without.is_zero()) {
        return words + say(language, {"; without it: 0 points", "; thiếu thì 0 điểm"});
    }
    if (demand.without == Rational::whole(1)) {
        return words +
               say(language, {"; without it: no points are lost", "; thiếu thì không trừ điểm"});
    }
    return words + say(language,
                       {"; without it: {} of the points", "; thiếu thì chỉ được hưởng {} số điểm"},
                       value_in_words(demand.without, true, language));
}

std::string nothing_arose_in_words(const Leaf& leaf, Language language)
{
    if (!leaf.nothing_arose) {
        return {};
    }
    switch (*leaf.nothing_arose) {
    case NothingArose::full:
        return say(language, {"full points", "được điểm tối đa"});
    case NothingArose::zero:
        return say(language, {"0 points", "0 điểm"});
    case NothingArose::exclude:
        break;
    }
    return say(language, {"left out of the scale", "không tính vào thang điểm"});
}

} // namespace assess
