#include "report/records_report.hpp"

#include "common/scored_round_messages.hpp"
#include "common/text_table.hpp"
#include "report/report_messages.hpp"
#include "report/report_output.hpp"

#include <assess/criteria/condition.hpp>
#include <assess/import/round_register.hpp>
#include <assess/records/list_records.hpp>
#include <assess/report/records.hpp>
#include <assess/report/write_markdown.hpp>
#include <assess/text/nearest.hpp>

#include <algorithm>
#include <utility>

namespace apps {

namespace {

using assess::Diagnostics;
using assess::Language;
using assess::Measure;
using assess::RecordChoice;
using assess::RecordList;
using assess::RoundRegister;

std::vector<std::string> counted_measures(const assess::CriteriaSet& set)
{
    std::vector<std::string> ids;
    for (const Measure& measure : set.measures) {
        if (measure.counted() != nullptr) {
            ids.push_back(measure.id);
        }
    }
    return ids;
}

/// A measure that is counted from a register.
std::optional<std::size_t> find_measure(const assess::CriteriaSet& set, const std::string& id,
                                        Diagnostics& found)
{
    const auto measure = std::ranges::find(set.measures, id, &Measure::id);
    const std::vector<std::string> counted = counted_measures(set);
    if (measure != set.measures.end() && measure->counted() != nullptr) {
        return static_cast<std::size_t>(measure - set.measures.begin());
    }
    if (measure != set.measures.end()) {
        found.add(messages::measure_without_records, {}, {id, listed(counted)});
    } else if (const auto close = assess::nearest(id, counted)) {
        found.add(messages::measure_misspelt, {}, {id, *close});
    } else {
        found.add(messages::measure_unknown, {}, {id, listed(counted)});
    }
    return {};
}

/// From what the command line says to the records: each step says what is wrong with its part.
class Answer {
public:
    Answer(const RecordsQuestion& question, const LoadedRound& round, const RoundChoice& where)
        : question_{question}, round_{round}, where_{where}
    {}

    /// Everything that the command line names, found in the round.
    bool understand(Diagnostics& found)
    {
        const auto unit = find_unit(round_, question_.unit, found);
        if (!unit || !understand_measure(found)) {
            return false;
        }
        list_.unit = *unit;
        Diagnostics told_already; // of damage, when the round was read
        const auto store =
            assess::Store::open(where_.store, assess::StoreAccess::read, {.found = &told_already});
        book_ = find_register(store, where_.round, register_id(), found);
        if (!book_) {
            return false;
        }
        if (book_->set.sha256 != round_.set.sha256) { // amended since the round was read
            found.add(messages::scores_stale, {}, {book_->round.id});
            return false;
        }
        list_.book = book_->book;
        return understand_condition(found);
    }

    /// The records, once everything is understood; nothing if an error was added.
    std::optional<RecordList> records(const assess::ScanLimits& limits, Diagnostics& found)
    {
        if (book_->kept.damaged) {
            return {};
        }
        if (book_->kept.files.empty()) {
            found.add(messages::register_not_imported, {}, {book_->kept.id, book_->round.id});
            return {};
        }
        const std::vector<assess::RecordFile> files = files_of_register();
        const std::string& unit = round_.input.units[list_.unit].unit.code;
        assess::ListRequest request{book_->view(files), limits, nullptr, unit};
        request.where = condition_.empty() ? nullptr : &condition_;
        request.wanted = list_.choice == RecordChoice::counted ? assess::Wanted::counted
                                                               : assess::Wanted::not_counted;
        Diagnostics of_scan;
        const auto records = list_records(request, of_scan);
        add_errors(of_scan, found);
        if (!records) {
            return {};
        }
        for (const assess::ListedRecord& record : *records) {
            list_.records.push_back(shown(record));
        }
        return std::move(list_);
    }

private:
    bool understand_measure(Diagnostics& found)
    {
        const auto& id = question_.measure ? question_.measure : question_.not_counted;
        if (!id) {
            return true;
        }
        list_.measure = find_measure(round_.set, *id, found);
        if (!list_.measure) {
            return false;
        }
        list_.choice = question_.measure ? RecordChoice::counted : RecordChoice::not_counted;
        const std::string& book = *register_of_measure();
        if (question_.register_id && *question_.register_id != book) {
            found.add(messages::measure_of_other_register, {}, {*id, book, *question_.register_id});
            return false;
        }
        return true;
    }

    bool understand_condition(Diagnostics& found)
    {
        if (list_.measure) {
            condition_ = round_.set.measures[*list_.measure].counted()->where;
        } else if (question_.where) {
            const assess::Register& book = book_->set.registers[book_->book];
            auto condition = assess::read_condition(*question_.where, book, "--where", found);
            if (!condition) {
                return false;
            }
            condition_ = std::move(*condition);
        }
        list_.condition = condition_.source;
        return condition_.empty() || !asks_for_calendar(condition_) || take_calendar(found);
    }

    /// The measures of the register may ask for no calendar where the condition does.
    bool take_calendar(Diagnostics& found)
    {
        const auto& file = book_->round.calendar;
        if (!book_->calendar && !file) {
            found.add(messages::condition_without_calendar, {"--where", 0, 0});
        } else if (!book_->calendar) {
            book_->calendar = assess::read_calendar(file->text, file->file, found);
        }
        return book_->calendar.has_value();
    }

    const std::string* register_of_measure() const
    {
        return list_.measure
                   ? &round_.set.registers[round_.set.measures[*list_.measure].counted()->from].id
                   : nullptr;
    }

    std::optional<std::string> register_id() const
    {
        const std::string* const of_measure = register_of_measure();
        return of_measure != nullptr ? std::optional{*of_measure} : question_.register_id;
    }

    std::vector<assess::RecordFile> files_of_register() const
    {
        std::vector<assess::RecordFile> files;
        for (const assess::KeptRecordFile& kept : book_->kept.files) {
            files.push_back(kept.file);
        }
        return files;
    }

    assess::ShownRecord shown(const assess::ListedRecord& record) const
    {
        const assess::RecordFile& file = book_->kept.files[record.file].file;
        const auto& columns = book_->set.registers[book_->book].columns;
        assess::ShownRecord row{file.name, record.line, std::string{name_of(record.reason)}, {}};
        for (std::size_t column = 0; column < columns.size(); ++column) {
            row.cells.push_back(record_cell(columns[column], file.format.decimal,
                                            file.format.grouping, record.cells[column]));
        }
        return row;
    }

    /// What a scan only warns of was said when the files were imported.
    static void add_errors(const Diagnostics& of_scan, Diagnostics& found)
    {
        for (const assess::Diagnostic& diagnostic : of_scan.all()) {
            if (diagnostic.message->severity == assess::Severity::error) {
                found.add(diagnostic);
            }
        }
    }

    const RecordsQuestion& question_;
    const LoadedRound& round_;
    const RoundChoice& where_;
    RecordList list_;
    std::optional<RoundRegister> book_;
    assess::Expression condition_;
};

std::string written(const RecordList& list, const ReportOptions& options,
                    const assess::ScoredRound& round, Language language)
{
    switch (options.format) {
    case ReportFormat::markdown:
        return write_markdown(records_page(round, list, language), language);
    case ReportFormat::csv:
        return write_csv(options.csv.for_people() ? records_in_words(round, list, language)
                                                  : records_table(round, list),
                         options.csv.style());
    case ReportFormat::json:
        break;
    }
    return write_json("records", round, records_table(round, list), records_fields(round, list));
}

} // namespace

void add_records_options(Command& command, RecordsQuestion& question)
{
    command
        .add(
            {"--unit", "CODE", {"The unit whose records are listed", "Đơn vị cần liệt kê bản ghi"}},
            question.unit)
        .required();
    command.add({"--register",
                 "ID",
                 {"The register; default: that of the measure, or the only one of the set",
                  "Sổ theo dõi; mặc định: sổ của số liệu, hoặc sổ duy nhất của bộ tiêu chí"}},
                question.register_id);
    Option& where = command.add(
        {"--where",
         "EXPR",
         {"Records that count and fulfil this condition, as a set writes it",
          "Các bản ghi được tính và thỏa mãn điều kiện này, viết như trong bộ tiêu chí"}},
        question.where);
    Option& measure =
        command.add({"--measure",
                     "ID",
                     {"Records that this measure counts", "Các bản ghi được tính vào số liệu này"}},
                    question.measure);
    Option& not_counted = command.add({"--not-counted",
                                       "ID",
                                       {"Records that this measure does not count, and why",
                                        "Các bản ghi không được tính vào số liệu này, kèm lý do"}},
                                      question.not_counted);
    where.excludes(measure).excludes(not_counted);
    measure.excludes(not_counted);
    command.add({"--jobs",
                 "N",
                 {"Threads that read the files; default: as many as there are cores",
                  "Số luồng đọc tệp; mặc định: bằng số nhân của máy"}},
                question.jobs);
}

Exit report_records(const ReportOptions& options, const RecordsQuestion& question,
                    const LoadedRound& round, Language language, Diagnostics& found)
{
    Answer answer{question, round, options.where};
    if (!answer.understand(found)) {
        return Exit::usage;
    }
    assess::ScanLimits limits;
    limits.jobs = static_cast<unsigned>(question.jobs);
    const auto list = answer.records(limits, found);
    if (!list) {
        return Exit::findings;
    }
    write_report(options, "records", round, written(*list, options, round.view(), language));
    return Exit::done;
}

} // namespace apps
