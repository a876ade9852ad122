#include <assess/import/import_records.hpp>

#include "record_messages.hpp"
#include "scan_register.hpp"

#include <assess/store/round_changes.hpp>

#include <algorithm>

namespace assess {

/// A register as it was, and as it was counted now.
class Recount {
public:
    Recount(RoundRegister register_of_round, RegisterCounts counted_now, const ScanSettings& how)
        : book{std::move(register_of_round)}, counts{std::move(counted_now)}, scan{how}
    {
        scan.progress = nullptr; // it belonged to the counting
    }

    RoundRegister book;
    RegisterCounts counts;
    ScanSettings scan;
};

namespace {

std::string grouping_option(Grouping grouping)
{
    switch (grouping) {
    case Grouping::none:
        break;
    case Grouping::dot:
        return " --grouping dot";
    case Grouping::comma:
        return " --grouping comma";
    case Grouping::space:
        return " --grouping space";
    }
    return {};
}

/// How the file is read, as an import of it would have to say.
std::string options_for(const std::string& id, const KeptRecordFile& kept)
{
    const RecordFormat& format = kept.file.format;
    std::string options = " --register " + id;
    options += format.decimal == DecimalMark::comma ? " --decimal comma" : "";
    options += grouping_option(format.grouping);
    options += format.dates == DateOrder::dmy ? " --dates dmy" : "";
    if (format.delimiter) {
        options += " --delimiter ";
        options += *format.delimiter == '\t' ? std::string{"tab"}
                                             : '"' + std::string(1, *format.delimiter) + '"';
    }
    return options + (kept.keeping == FileKeeping::in_place ? " --in-place" : "");
}

/// Rows that the import took and the round as it is now does not.
void warn_of_rejected(const KeptRegister& before, const RegisterCounts& counts, Diagnostics& found)
{
    for (std::size_t i = 0; i < before.files.size(); ++i) {
        const KeptRecordFile& kept = before.files[i];
        if (counts.files[i].rejected > kept.scanned.rejected) {
            const bool in_place = kept.keeping == FileKeeping::in_place;
            found.add(
                messages::record_more_rejected,
                {in_place ? kept.file.path.string() : kept.file.name, 0, 0},
                {kept.scanned.rejected, counts.files[i].rejected, options_for(before.id, kept)});
        }
    }
}

} // namespace

std::vector<std::string> stale_registers(const Store& store,
                                         const std::optional<std::string>& round)
{
    const Snapshot snapshot{store};
    const Round of_store = find_round(store, round);
    const std::vector<KeptRegister> kept = kept_registers(store, of_store);
    std::vector<std::string> stale;
    if (kept.empty()) {
        return stale;
    }
    const CriteriaSet set = read_set(store, of_store);
    const std::vector<std::string> units = unit_codes(store, of_store);
    for (std::size_t book = 0; book < set.registers.size(); ++book) {
        const auto there = std::ranges::find(kept, set.registers[book].id, &KeptRegister::id);
        if (there != kept.end() &&
            there->definition != register_definition({set, book, of_store, units, there->files})) {
            stale.push_back(there->id);
        }
    }
    return stale;
}

std::shared_ptr<const Recount> count_again(const Store& store,
                                           const std::optional<std::string>& round,
                                           const std::string& id, const ScanSettings& scan,
                                           Diagnostics& found)
{
    auto book = find_register(store, round, id, found);
    if (!book || store.is_damaged()) {
        return nullptr;
    }
    const auto counts = scan_register({*book, book->kept.files, scan, {}, Language::en, {}}, found);
    return counts ? std::make_shared<const Recount>(*std::move(book), *counts, scan) : nullptr;
}

bool keep_recount(Store& store, const Recount& recount, const Actor& actor, Diagnostics& found)
{
    const RoundRegister& book = recount.book;
    if (!is_unchanged(store, book, found)) {
        return false;
    }
    keep_register(store, counted(book, book.kept.files, recount.counts, recount.scan), actor);
    warn_of_rejected(book.kept, recount.counts, found);
    return true;
}

} // namespace assess
