#pragma once

/// \file
/// The passes over a register's files that a scan and a list of records are made of.

#include "block_queue.hpp"
#include "key_ledger.hpp"
#include "read_blocks.hpp"
#include "repeated_keys.hpp"
#include "row_checker.hpp"
#include "scan_notes.hpp"
#include "tallies.hpp"

#include <assess/records/scan.hpp>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace assess {

class RegisterReader {
public:
    /// REQUIRES that both outlive it.
    RegisterReader(const RegisterView& view, const ScanLimits& limits, ScanProgress* progress);

    const Register& book() const { return book_; }
    unsigned threads() const { return threads_; }
    std::span<const TallyPlan> plans() const { return plans_; }

    /// One more condition, for a list; to be added before the first pass.
    std::uint32_t add_condition(const Expression& where) { return conditions_.add(where); }

    std::unique_ptr<ScanNotes> empty_notes(RejectWriter* rejects) const;

    struct Pass {
        std::vector<ByteSource::Ended> files; ///< by file
        bool again = false; ///< a file turned out to be irregular: the pass has to be made again
    };

    /// Reads all files once; calls take(worker, CheckedRows&, BlockNotes&) with their rows.
    template <typename Take>
    Pass read(const BlockReading& reading, ScanNotes& notes, bool word_rejects, const Take& take)
    {
        BlockQueue queue{book_, files_, irregular_, reading};
        const RowRules rules{
            view_, book_, unit_index_, conditions_, limits_.max_faults, notes.full(), word_rejects};
        std::vector<RowChecker> checkers;
        for (unsigned worker = 0; worker < threads_; ++worker) {
            checkers.emplace_back(rules);
        }
        std::atomic<bool> again{false};
        read_blocks(queue, threads_, [&](unsigned worker, Block& block) {
            BlockNotes found;
            const bool regular = checkers[worker].read(
                block, found, [&](CheckedRows& rows) { take(worker, rows, found); });
            if (!regular) {
                irregular_[block.file] = true;
                again = true;
            }
            notes.hand_in(block, std::move(found));
        });
        for (const std::uint32_t file : notes.refused_without_rows()) {
            irregular_[file] = true; // what is said of an empty file is said there
            again = true;
        }
        return {{queue.ended().begin(), queue.ended().end()}, again || queue.any_irregular()};
    }

    /// A pass that knows which keys may be repeated.
    struct KeysPass {
        std::vector<ByteSource::Ended> files; ///< by file
        RepeatedHashes repeated;              ///< empty after a fault
        std::unique_ptr<ScanNotes> notes;
    };

    /// Where rows left out are written; null: nowhere.
    struct Rejects {
        NewFile* file;
        Language language = Language::en;
    };

    /// Reads all files once, or from the start again when one turns out to be irregular: each time
    /// begin() is called first, then take(worker, CheckedRows&, BlockNotes&).
    template <typename Begin, typename Take>
    KeysPass read_with_keys(const BlockReading& reading, const Rejects& rejects, const Begin& begin,
                            const Take& take)
    {
        while (true) {
            begin();
            std::optional<RejectWriter> writer;
            if (rejects.file != nullptr) {
                writer.emplace(*rejects.file, book_, rejects.language);
            }
            KeysPass keys{{}, {}, empty_notes(writer ? &*writer : nullptr)};
            KeyLedger ledger{threads_, limits_.key_bytes, limits_.scratch};
            std::vector<std::vector<std::uint64_t>> hashes(threads_);
            Pass pass = read(reading, *keys.notes, writer.has_value(),
                             [&](unsigned worker, CheckedRows& rows, BlockNotes& notes) {
                                 append_key_hashes(rows, book_.key, hashes[worker]);
                                 ledger.add(worker, hashes[worker]);
                                 take(worker, rows, notes);
                             });
            if (pass.again) {
                continue;
            }
            if (writer) {
                writer->finish();
            }
            keys.files = std::move(pass.files);
            if (!keys.notes->any_fault()) {
                keys.repeated = ledger.repeated();
            }
            return keys;
        }
    }

    /// From now on the copies are read, which nobody changes; where there are none, files must
    /// still have the digests of the first pass.
    void read_again_from(std::span<std::optional<NewFile>> copies,
                         std::span<const ByteSource::Ended> first);

    /// How the first pass and later ones read.
    BlockReading first(Digest digest, std::span<std::optional<NewFile>> copies) const;
    BlockReading later() const;

    /// The superseded among the records whose keys have one of the repeated hashes. Reads the files
    /// once, or several times if memory asks for it.
    Superseded find_superseded(const RepeatedHashes& repeated);

private:
    void add_passes(std::uint64_t passes);
    std::vector<KeyedRecord> keyed_records(std::span<const std::uint64_t> hashes);

    const RegisterView& view_;
    const ScanLimits& limits_;
    ScanProgress* progress_;
    const Register& book_;
    unsigned threads_;
    UnitIndex unit_index_;
    Conditions conditions_;
    std::vector<TallyPlan> plans_;
    IrregularFiles irregular_;
    std::vector<RecordFile> files_;
    Digest later_digest_ = Digest::sha256;
};

} // namespace assess
