#pragma once

/// \file
/// The records behind a figure: which rows of a unit count, or do not, and where they stand.
///
/// Source     the columns are a contract: libassess/doc/reports.md.

#include <assess/report/premises.hpp>
#include <assess/report/write_json.hpp>
#include <assess/text/decimal.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

struct ShownRecord {
    std::string file; ///< as the user named it
    std::size_t line = 0;
    std::string reason;            ///< why it does not count; empty: it does
    std::vector<ReportCell> cells; ///< by column of the register
};

/// Those that count and fulfil the condition, or all the others.
enum class RecordChoice : std::uint8_t { counted, not_counted };

/// Records of one unit, and the question that they answer.
struct RecordList {
    std::size_t unit = 0; ///< index into the input's units
    std::size_t book = 0; ///< index into CriteriaSet::registers
    RecordChoice choice = RecordChoice::counted;
    std::optional<std::size_t> measure; ///< whose records; none: those of the condition
    std::string condition;              ///< as written; empty: every record
    std::vector<ShownRecord> records;
};

/// What was handed in, as a cell of a report: numbers can be computed with, the rest is text.
ReportCell record_cell(const Column& column, DecimalMark mark, Grouping grouping,
                       std::string_view cell);

/// file,line, the columns of the register by id, and reason where records are shown that do not
/// count.
ReportTable records_table(const ScoredRound& round, const RecordList& list);
/// The same with headings and reasons in the language; columns of the register keep their ids.
ReportTable records_in_words(const ScoredRound& round, const RecordList& list, Language language);
/// unit, register, measure, condition.
std::vector<ReportField> records_fields(const ScoredRound& round, const RecordList& list);
Page records_page(const ScoredRound& round, const RecordList& list, Language language);

} // namespace assess
