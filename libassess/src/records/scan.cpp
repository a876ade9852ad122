#include <assess/records/scan.hpp>

#include "messages.hpp"
#include "register_reader.hpp"

#include <algorithm>
#include <memory>

namespace assess {

namespace {

using Files = std::vector<ByteSource::Ended>;

/// Where a record stands, for a message.
std::string place_text(const RegisterView& view, std::uint64_t position, std::uint64_t line)
{
    return view.files[file_of(position)].name + ':' + std::to_string(line);
}

/// The rows of a batch that are superseded, taken out of those that are dated in the period.
class WithoutSuperseded {
public:
    explicit WithoutSuperseded(std::span<const std::uint64_t> positions) : positions_{positions} {}

    std::uint64_t mark(CheckedRows& rows) const
    {
        if (rows.batch.rows == 0) {
            return 0;
        }
        std::uint64_t count = 0;
        auto next = std::ranges::lower_bound(positions_, rows.position(0));
        for (std::size_t row = 0; row < rows.batch.rows && next != positions_.end(); ++row) {
            if (*next == rows.position(row)) {
                rows.superseded[row] = 1;
                rows.dated[row] = 0;
                ++count;
                ++next;
            }
        }
        return count;
    }

private:
    std::span<const std::uint64_t> positions_;
};

/// One scan: its passes, and what they come to.
class Scan {
public:
    explicit Scan(const ScanRequest& request)
        : request_{request}, reader_{request.view, request.limits, request.progress}
    {}

    std::optional<RegisterCounts> run(Diagnostics& found);

private:
    /// What a pass counts, and says.
    struct Counted {
        std::vector<Tallies> tallies; ///< by thread
        std::unique_ptr<ScanNotes> notes;
        Files files;
    };

    std::vector<Tallies> empty_tallies() const;
    Counted first_pass(RepeatedHashes& repeated);
    Counted last_pass(const Superseded& superseded);
    void count(Counted& into, unsigned worker, CheckedRows& rows, BlockNotes& notes) const;
    void clear_copies() const;
    RegisterCounts counts_of(Counted counted, const Files& files,
                             const Superseded& superseded) const;
    void warn(const RegisterCounts& counts, const Superseded& superseded, Diagnostics& found) const;

    const ScanRequest& request_;
    RegisterReader reader_;
};

std::vector<Tallies> Scan::empty_tallies() const
{
    return {reader_.threads(),
            Tallies{reader_.plans(), reader_.book(), request_.view.units.size()}};
}

void Scan::count(Counted& into, unsigned worker, CheckedRows& rows, BlockNotes& notes) const
{
    for (std::size_t row = 0; row < rows.batch.rows; ++row) {
        const bool outside = rows.good[row] != 0 && rows.dated[row] == 0;
        notes.outside_period += outside && rows.superseded[row] == 0 ? 1U : 0U;
    }
    into.tallies[worker].add({rows.units, rows.dated}, rows.conditions, rows.columns);
}

/// What a pass that has to be made again began to write.
void Scan::clear_copies() const
{
    for (std::optional<NewFile>& copy : request_.copies) {
        if (copy) {
            copy->clear();
        }
    }
}

Scan::Counted Scan::first_pass(RepeatedHashes& repeated)
{
    const Digest digest = request_.digests == Digests::compute ? Digest::sha256 : Digest::none;
    Counted counted;
    auto keys = reader_.read_with_keys(
        reader_.first(digest, request_.copies), {request_.rejects, request_.language},
        [&] {
            counted.tallies = empty_tallies();
            clear_copies();
        },
        [&](unsigned worker, CheckedRows& rows, BlockNotes& notes) {
            count(counted, worker, rows, notes);
            if (request_.progress != nullptr) {
                request_.progress->rows += rows.batch.rows;
            }
        });
    counted.notes = std::move(keys.notes);
    counted.files = std::move(keys.files);
    repeated = std::move(keys.repeated);
    return counted;
}

Scan::Counted Scan::last_pass(const Superseded& superseded)
{
    Counted counted{empty_tallies(), reader_.empty_notes(nullptr), {}};
    const WithoutSuperseded without{superseded.positions};
    reader_.read(reader_.later(), *counted.notes, false,
                 [&](unsigned worker, CheckedRows& rows, BlockNotes& notes) {
                     notes.superseded += without.mark(rows);
                     count(counted, worker, rows, notes);
                 });
    return counted;
}

RegisterCounts Scan::counts_of(Counted counted, const Files& files,
                               const Superseded& superseded) const
{
    Tallies& all = counted.tallies.front();
    for (std::size_t worker = 1; worker < counted.tallies.size(); ++worker) {
        all.add_all(counted.tallies[worker]);
    }
    all.count_distinct();
    RegisterCounts counts;
    counts.files.assign(counted.notes->files().begin(), counted.notes->files().end());
    for (std::size_t file = 0; file < files.size(); ++file) {
        counts.files[file].sha256 = files[file].sha256;
        counts.files[file].bytes = files[file].bytes;
    }
    for (const TallyPlan& plan : reader_.plans()) {
        counts.measures.push_back(plan.measure);
    }
    for (std::size_t unit = 0; unit < request_.view.units.size(); ++unit) {
        counts.units.push_back({all.records(unit), all.outcomes(unit)});
    }
    counts.repeated_keys = superseded.repeated_keys;
    counts.changed_keys = superseded.changed_keys;
    return counts;
}

void Scan::warn(const RegisterCounts& counts, const Superseded& superseded,
                Diagnostics& found) const
{
    const RegisterView& view = request_.view;
    for (const ChangedRecord& record : superseded.changed) {
        found.add(messages::record_changed,
                  {view.files[file_of(record.position)].name, record.line, 0},
                  {record.key, place_text(view, record.earlier_position, record.earlier_line),
                   reader_.book().columns[reader_.book().key].id});
    }
    if (superseded.changed_keys > superseded.changed.size()) {
        found.add(messages::record_changed_more, {},
                  {superseded.changed_keys, superseded.changed.size()});
    }
    for (std::size_t file = 0; file < counts.files.size(); ++file) {
        if (counts.files[file].outside_period > 0) {
            found.add(messages::record_outside_period, {view.files[file].name},
                      {counts.files[file].outside_period, to_string(view.period.first),
                       to_string(view.period.last)});
        }
    }
}

std::optional<RegisterCounts> Scan::run(Diagnostics& found)
{
    RepeatedHashes repeated;
    Counted counted = first_pass(repeated);
    counted.notes->report(found);
    if (counted.notes->any_fault()) {
        return std::nullopt;
    }
    const Files files = std::move(counted.files);
    Superseded superseded;
    if (!repeated.hashes.empty()) {
        reader_.read_again_from(request_.copies, files);
        superseded = reader_.find_superseded(repeated);
        if (!superseded.positions.empty()) {
            counted = last_pass(superseded);
        }
    }
    RegisterCounts counts = counts_of(std::move(counted), files, superseded);
    warn(counts, superseded, found);
    return counts;
}

} // namespace

std::vector<Outcome> counts_of_no_records(const CriteriaSet& set, std::size_t book)
{
    Conditions conditions{set.registers[book], {}, nullptr}; // asked of nothing
    Tallies none{plan_tallies(set, book, conditions), set.registers[book], 1};
    none.count_distinct();
    return none.outcomes(0);
}

std::optional<RegisterCounts> scan_records(const ScanRequest& request, Diagnostics& found)
{
    return Scan{request}.run(found);
}

} // namespace assess
