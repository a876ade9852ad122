#include "import/records_said.hpp"

#include "common/output.hpp"
#include "import/import_messages.hpp"

#include <assess/files/file.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/encoding.hpp>

#include <fmt/core.h>

#include <algorithm>

namespace apps {

namespace {

using assess::FileFate;
using assess::Language;
using File = assess::RecordsOutcome::File;

template <typename... Values>
std::string say(const assess::Phrase& phrase, Language language, const Values&... values)
{
    return fmt::format(fmt::runtime(phrase.in(language)), values...);
}

std::size_t count(const assess::RecordsOutcome& outcome, FileFate fate)
{
    return static_cast<std::size_t>(std::ranges::count(outcome.files, fate, &File::fate));
}

struct Rows {
    std::uint64_t all = 0;
    std::uint64_t superseded = 0;
    std::uint64_t outside = 0;
    std::uint64_t rejected = 0;

    void add(const assess::ScannedFile& file)
    {
        all += file.rows;
        superseded += file.superseded;
        outside += file.outside_period;
        rejected += file.rejected;
    }
};

std::string said(const Rows& rows, Language language)
{
    return say(messages::record_rows, language, rows.all,
               rows.all - rows.superseded - rows.outside - rows.rejected, rows.superseded,
               rows.outside, rows.rejected);
}

std::string said(const File& file, bool dry_run, Language language)
{
    Rows rows;
    rows.add(file.kept.scanned);
    std::string text = assess::visible(file.kept.file.name) + ": " + said(rows, language);
    if (file.fate == FileFate::restored) {
        const assess::Phrase& restored =
            dry_run ? messages::would_restore_record_file : messages::record_file_restored;
        text += "; " + say(restored, language, file.kept.file.sha256);
    } else if (!dry_run) {
        const bool copy = file.kept.keeping == assess::FileKeeping::copy;
        const assess::Phrase& kept =
            copy ? messages::record_file_kept : messages::record_file_in_place;
        text += "; " + say(kept, language, file.kept.file.sha256);
    }
    return text + '\n';
}

} // namespace

std::string records_said(const assess::RecordsOutcome& outcome, bool dry_run, Language language)
{
    const assess::Phrase& head =
        dry_run ? messages::would_import_records : messages::imported_records;
    std::string text = say(head, language, outcome.register_id, count(outcome, FileFate::added),
                           count(outcome, FileFate::reread), outcome.same, outcome.left_out.size());
    Rows all;
    for (const File& file : outcome.files) {
        all.add(file.kept.scanned);
        if (file.fate == FileFate::added || file.fate == FileFate::reread ||
            file.fate == FileFate::restored) {
            text += said(file, dry_run, language);
        }
    }
    return text + say(messages::record_files, language, outcome.register_id, outcome.files.size(),
                      said(all, language));
}

void say_imported(const std::string& text, bool dry_run)
{
    const int reason = say_output(text);
    if (reason != 0 && dry_run) {
        judge_output(reason);
    }
    if (reason != 0) {
        throw assess::Error{messages::import_unsaid, {}, {assess::system_text(reason)}};
    }
}

} // namespace apps
