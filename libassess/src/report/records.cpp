#include <assess/report/records.hpp>

#include "record_phrases.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace assess {

namespace {

constexpr std::array<std::pair<std::string_view, const Phrase*>, 3> reasons{
    {{"condition", &report_words::reason_condition},
     {"outside-period", &report_words::reason_outside},
     {"superseded", &report_words::reason_superseded}}};

std::string reason_in_words(const std::string& reason, Language language)
{
    const auto known = std::ranges::find(reasons, std::string_view{reason},
                                         [](const auto& entry) { return entry.first; });
    return known == reasons.end() ? reason : say(*known->second, language);
}

bool shows_reasons(const RecordList& list)
{
    return list.choice == RecordChoice::not_counted;
}

/// A register may have a column of the same name, but a row cannot have two values under one.
std::string unique_id(std::string id, const std::vector<ReportColumn>& columns)
{
    while (id == "reason" || std::ranges::find(columns, id, &ReportColumn::id) != columns.end()) {
        id += '_';
    }
    return id;
}

std::vector<ReportColumn> columns_of(const Register& book, const RecordList& list)
{
    std::vector<ReportColumn> columns{{"file", "file", Align::left},
                                      {"line", "line", Align::right}};
    for (std::size_t at = 0; at < book.columns.size(); ++at) {
        const Column& column = book.columns[at];
        const Align align = column.is_number() ? Align::right : Align::left;
        const bool codes = at == book.key || at == book.unit;
        columns.push_back({unique_id(column.id, columns), column.id, align, codes});
    }
    if (shows_reasons(list)) {
        columns.push_back({"reason", "reason", Align::left});
    }
    return columns;
}

/// The same table for people.
ReportTable put_into_words(ReportTable table, const RecordList& list, Language language)
{
    table.columns[0].title = say(report_words::column_file, language);
    table.columns[1].title = say(report_words::column_line, language);
    if (!shows_reasons(list)) {
        return table;
    }
    table.columns.back().title = say(report_words::column_reason, language);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        table.rows[row].cells.back() = reason_in_words(list.records[row].reason, language);
    }
    return table;
}

PageList question_in_words(const ScoredRound& round, const RecordList& list, Language language)
{
    const Register& book = round.set.registers[list.book];
    PageList question;
    question.items.push_back(say(report_words::records_register, language,
                                 {std::string{book.title.in(language)}, book.id}));
    if (list.measure) {
        const Measure& measure = round.set.measures[*list.measure];
        const Phrase& phrase =
            shows_reasons(list) ? report_words::records_not_counted : report_words::records_counted;
        question.items.push_back(
            say(phrase, language, {std::string{measure.title.in(language)}, measure.id}));
    }
    if (!list.condition.empty()) {
        question.items.push_back(say(report_words::records_condition, language, {list.condition}));
    }
    question.items.push_back(
        say(report_words::records_number, language, {std::to_string(list.records.size())}));
    return question;
}

} // namespace

ReportCell record_cell(const Column& column, DecimalMark mark, Grouping grouping,
                       std::string_view cell)
{
    if (cell.empty()) {
        return {};
    }
    if (column.is_number()) {
        if (const auto number = parse_grouped(cell, mark, grouping)) {
            return ExactNumber{number->str()};
        }
    }
    return std::string{cell};
}

ReportTable records_table(const ScoredRound& round, const RecordList& list)
{
    ReportTable table{columns_of(round.set.registers[list.book], list), {}};
    for (const ShownRecord& record : list.records) {
        ReportRow row{{record.file, record.line}};
        row.cells.insert(row.cells.end(), record.cells.begin(), record.cells.end());
        if (shows_reasons(list)) {
            row.cells.emplace_back(record.reason);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable records_in_words(const ScoredRound& round, const RecordList& list, Language language)
{
    return put_into_words(records_table(round, list), list, language);
}

std::vector<ReportField> records_fields(const ScoredRound& round, const RecordList& list)
{
    const auto text = [](const std::string& value) {
        return value.empty() ? ReportCell{} : ReportCell{value};
    };
    const std::string measure = list.measure ? round.set.measures[*list.measure].id : std::string{};
    return {{"unit", round.input.units[list.unit].unit.code},
            {"register", round.set.registers[list.book].id},
            {shows_reasons(list) ? "not_counted" : "measure", text(measure)},
            {"condition", text(list.condition)}};
}

Page records_page(const ScoredRound& round, const RecordList& list, Language language)
{
    const Scorecard& card = round.scorecards.units[list.unit];
    Page page{PageHeading{1, say(report_words::title_records, language, {card.name, card.unit})},
              question_in_words(round, list, language), records_in_words(round, list, language)};
    add_premises(page, round, language);
    return page;
}

} // namespace assess
