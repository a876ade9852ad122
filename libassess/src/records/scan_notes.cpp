#include "scan_notes.hpp"

#include "messages.hpp"

#include <assess/text/nearest.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace assess {

ScanNotes::ScanNotes(const RegisterView& view, std::size_t max_faults, RejectWriter* rejects)
    : view_{view}, max_faults_{max_faults}, rejects_{rejects},
      unit_names_{{view.units.begin(), view.units.end()},
                  {view.unit_names.begin(), view.unit_names.end()}},
      files_(view.files.size()), hidden_(view.files.size()), full_{max_faults == 0}
{}

void ScanNotes::hand_in(const Block& block, BlockNotes notes)
{
    std::ranges::move(notes.of_rows, std::back_inserter(notes.of_cells));
    sort_by_place(notes.of_cells);
    std::ranges::stable_sort(notes.rejects, {}, &RejectedRow::line);
    const bool ends_file = block.last && !block.whole_file && block.columns;
    order_.hand_in(block.sequence, Item{block.file, block.line, ends_file, std::move(notes)},
                   [&](Item item) { take(std::move(item)); });
}

void ScanNotes::take(Item item)
{
    BlockNotes& notes = item.notes;
    const std::uint64_t line = item.line == 0 ? line_ : item.line;
    line_ = line + notes.lines;
    first_lines_.push_back(line);
    ScannedFile& file = files_[item.file];
    file.rows += notes.rows;
    file.rejected += notes.rejected;
    file.outside_period += notes.outside_period;
    file.superseded += notes.superseded;
    Hidden& hidden = hidden_[item.file];
    hidden.line = hidden.codes == 0 ? line + notes.first_hidden : hidden.line;
    hidden.codes += notes.hidden;
    faults_ += notes.faults;
    const bool needs_rows = view_.files[item.file].without_rows == WithoutRows::refuse;
    if (item.ends_file && file.rows == 0 && needs_rows) {
        refused_without_rows_.push_back(item.file);
    }
    for (Diagnostic& diagnostic : notes.of_file) {
        of_files_.add(std::move(diagnostic));
    }
    for (RowFault& fault : notes.of_cells) {
        if (shown_.size() < max_faults_) {
            shown_.push_back(worded(item.file, line, std::move(fault)));
        }
    }
    full_ = shown_.size() >= max_faults_;
    if (rejects_ != nullptr) {
        for (const RejectedRow& row : notes.rejects) {
            rejects_->add(view_.files[item.file].name, line + row.line, row);
        }
    }
}

/// With its place, and for a unit that is not known, the one that was probably meant.
Diagnostic ScanNotes::worded(std::uint32_t file, std::uint64_t line, RowFault fault)
{
    Diagnostic diagnostic{fault.fault.message,
                          {view_.files[file].name, line + fault.line, fault.column},
                          std::move(fault.fault.args),
                          {},
                          std::move(fault.fault.column)};
    if (diagnostic.message == &messages::record_unit_unknown && !view_.unit_names.empty()) {
        propose_unit(diagnostic);
    }
    return diagnostic;
}

void ScanNotes::propose_unit(Diagnostic& unknown)
{
    const std::string text = unknown.args[0].in(Language::en);
    if (const auto near = nearest_code(text, view_.units)) {
        const auto unit = std::ranges::find(view_.units, *near) - view_.units.begin();
        unknown.message = &messages::record_unit_misspelt;
        unknown.args.emplace_back(*near);
        unknown.args.emplace_back(view_.unit_names[static_cast<std::size_t>(unit)]);
    } else if (UnitNames::is_name(text)) {
        Diagnostic named = unit_names_.about(text);
        unknown.message = named.message;
        unknown.args = std::move(named.args);
    }
}

void ScanNotes::report(Diagnostics& found) const
{
    for (const Diagnostic& diagnostic : of_files_.all()) {
        found.add(diagnostic);
    }
    for (std::size_t file = 0; file < hidden_.size(); ++file) {
        if (hidden_[file].codes > 0) {
            found.add(messages::record_key_invisible,
                      {view_.files[file].name, hidden_[file].line, 0}, {hidden_[file].codes});
        }
    }
    Diagnostics of_rows{max_faults_};
    for (const Diagnostic& diagnostic : shown_) {
        of_rows.add(diagnostic);
    }
    of_rows.count_errors(faults_ - shown_.size());
    of_rows.say_left_out();
    found.add_all(std::move(of_rows));
}

} // namespace assess
