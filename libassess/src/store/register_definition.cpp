#include <assess/store/registers.hpp>

#include <assess/text/digest.hpp>

#include <algorithm>

namespace assess {

namespace {

/// Fields one after the other, each with its length, so that no two definitions read the same.
class Definition {
public:
    Definition& add(std::string_view field)
    {
        text_ += std::to_string(field.size()) + ':' + std::string{field} + ',';
        return *this;
    }
    Definition& add(std::size_t number) { return add(std::to_string(number)); }
    Definition& add(const std::optional<Rational>& number)
    {
        return add(number ? number->str() : std::string{});
    }
    void end_line() { text_ += '\n'; }

    const std::string& text() const { return text_; }

private:
    std::string text_;
};

template <typename Enumerator> std::size_t number_of(Enumerator enumerator)
{
    return static_cast<std::size_t>(enumerator);
}

void add_texts(Definition& definition, const std::vector<std::string>& texts)
{
    definition.add(texts.size());
    for (const std::string& text : texts) {
        definition.add(text);
    }
}

void add_columns(Definition& definition, const Register& book)
{
    definition.add(book.id).add(book.key).add(book.unit).add(book.date).end_line();
    for (const Column& column : book.columns) {
        definition.add(column.id).add(number_of(column.type)).add(column.min).add(column.max);
        definition.add(column.optional ? "optional" : "required");
        add_texts(definition, column.aliases);
        add_texts(definition, column.values);
        definition.end_line();
    }
}

void add_measures(Definition& definition, const CriteriaSet& set, std::size_t book)
{
    for (const Measure& measure : set.measures) {
        const Counted* counted = measure.counted();
        if (counted != nullptr && counted->from == book) {
            const std::string column =
                counted->column ? set.registers[book].columns[*counted->column].id : std::string{};
            definition.add(measure.id).add(number_of(counted->aggregate)).add(column);
            definition.add(counted->where.source).end_line();
        }
    }
}

void add_files(Definition& definition, std::span<const KeptRecordFile> files)
{
    for (const KeptRecordFile& kept : files) {
        const RecordFormat& format = kept.file.format;
        definition.add(kept.file.sha256);
        definition.add(format.delimiter ? std::string(1, *format.delimiter) : std::string{});
        definition.add(number_of(format.decimal)).add(number_of(format.dates));
        definition.add(number_of(kept.file.bad_rows));
        if (format.grouping != Grouping::none) {
            definition.add(number_of(format.grouping));
        }
        definition.end_line();
    }
}

} // namespace

bool asks_for_calendar(const CriteriaSet& set, std::size_t book)
{
    return std::ranges::any_of(set.measures, [&](const Measure& measure) {
        const Counted* counted = measure.counted();
        return counted != nullptr && counted->from == book && asks_for_calendar(counted->where);
    });
}

bool asks_for_calendar(const CriteriaSet& set)
{
    for (std::size_t book = 0; book < set.registers.size(); ++book) {
        if (asks_for_calendar(set, book)) {
            return true;
        }
    }
    return false;
}

std::string register_definition(const RegisterPremises& premises)
{
    Definition definition;
    definition.add("assess-register-1").end_line();
    add_columns(definition, premises.set.registers[premises.book]);
    add_measures(definition, premises.set, premises.book);
    const Round& round = premises.round;
    definition.add(to_string(round.period.first)).add(to_string(round.period.last));
    const bool by_calendar = round.calendar && asks_for_calendar(premises.set, premises.book);
    definition.add(by_calendar ? round.calendar->sha256 : std::string{}).end_line();
    for (const std::string& unit : premises.units) {
        definition.add(unit);
    }
    definition.end_line();
    add_files(definition, premises.files);
    return sha256(definition.text());
}

} // namespace assess
