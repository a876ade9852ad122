#include "common/options.hpp"
#include "common/output.hpp"
#include "common/tool.hpp"
#include "import/import_messages.hpp"
#include "import/reading.hpp"
#include "import/records.hpp"
#include "import/records_said.hpp"

#include <assess/files/file.hpp>
#include <assess/import/import_files.hpp>
#include <assess/store/round_changes.hpp>

#include <fmt/core.h>

#include <array>
#include <unistd.h>

namespace {

using apps::Exit;
using assess::Diagnostics;
using assess::RowKind;
namespace messages = apps::messages;

constexpr std::array ways{apps::Choice<assess::IfExists>{"update", assess::IfExists::update},
                          apps::Choice<assess::IfExists>{"skip", assess::IfExists::skip},
                          apps::Choice<assess::IfExists>{"stop", assess::IfExists::stop}};

struct Options {
    std::filesystem::path store;
    std::optional<std::string> round;
    std::string actor;
    std::vector<std::filesystem::path> files;
    apps::Reading reading;
    std::optional<std::filesystem::path> evidence_folder;
    assess::IfExists if_exists = assess::IfExists::update;
    bool drop_files = false;
    bool withdraw = false;
    bool dry_run = false;
    std::size_t max_errors = 1'000;
};

/// How the files are read, as the options would be written again.
std::string written(const Options& options)
{
    std::string text = apps::written(options.reading);
    if (options.evidence_folder) {
        text += " --files " + options.evidence_folder->string();
    }
    text += options.drop_files ? " --drop-files" : "";
    text += options.withdraw ? " --withdraw" : "";
    return text;
}

/// The bytes of a file, or of standard input for "-".
assess::ImportedFile read_input(const std::filesystem::path& file)
{
    if (file == "-") {
        return {"-", assess::read_stream(STDIN_FILENO, "-"), {}, 0};
    }
    return {file.string(), assess::read_file(file), {}, 0};
}

assess::ImportRequest request_of(RowKind kind, const Options& options)
{
    assess::ImportRequest request;
    request.kind = kind;
    for (const std::filesystem::path& file : options.files) {
        request.files.push_back(read_input(file));
    }
    request.reading = {character_of(options.reading.delimiter),
                       mark_of(options.reading),
                       options.reading.dates,
                       options.evidence_folder,
                       mark_is_said(options.reading),
                       options.reading.grouping,
                       options.drop_files,
                       options.withdraw ? assess::RowUse::withdraw : assess::RowUse::keep};
    request.if_exists = options.if_exists;
    request.mode = options.dry_run ? assess::ImportMode::dry_run : assess::ImportMode::keep;
    request.options = written(options);
    request.max_errors = options.max_errors;
    return request;
}

/// Does the whole import within one change, or one look at the store for --dry-run.
std::optional<assess::ImportOutcome> import_into(assess::Store& store, const Options& options,
                                                 assess::ImportRequest request, Diagnostics& found)
{
    const assess::Round round = assess::find_round(store, options.round);
    const assess::CriteriaSet set = assess::read_set(store, round);
    return assess::import_files(store, round, set, std::move(request), {options.actor, apps::now()},
                                found);
}

const assess::Phrase& word_for(RowKind kind)
{
    switch (kind) {
    case RowKind::units:
        return messages::units;
    case RowKind::facts:
        return messages::facts;
    case RowKind::answers:
        return messages::answers;
    case RowKind::evidence:
        return messages::evidence;
    case RowKind::reviews:
        break;
    }
    return messages::reviews;
}

void print_withdrawn(std::size_t rows, RowKind kind, bool dry_run, assess::Language language)
{
    const assess::Phrase& said = dry_run ? messages::would_withdraw : messages::withdrawn;
    apps::say_imported(
        fmt::format(fmt::runtime(said.in(language)), word_for(kind).in(language), rows), dry_run);
}

/// " (2 values emptied, 1 file dropped)"; empty where nothing was lost.
std::string lost(const assess::ImportOutcome& outcome, assess::Language language)
{
    std::string said;
    const auto say = [&](std::size_t count, const assess::Phrase& one, const assess::Phrase& many) {
        if (count > 0) {
            said += said.empty() ? " (" : ", ";
            said += fmt::format(fmt::runtime((count == 1 ? one : many).in(language)), count);
        }
    };
    say(outcome.emptied, messages::value_emptied, messages::values_emptied);
    say(outcome.dropped_files, messages::file_dropped, messages::files_dropped);
    return said.empty() ? said : said + ')';
}

void print(const assess::ImportOutcome& outcome, RowKind kind, const Options& options,
           assess::Language language)
{
    if (options.withdraw) {
        return print_withdrawn(outcome.withdrawn, kind, options.dry_run, language);
    }
    const bool skips = outcome.skipped > 0;
    const assess::Phrase& done = skips ? messages::imported_skipping : messages::imported;
    const assess::Phrase& would = skips ? messages::would_import_skipping : messages::would_import;
    apps::say_imported(fmt::format(fmt::runtime((options.dry_run ? would : done).in(language)),
                                   word_for(kind).in(language), outcome.added, outcome.changed,
                                   outcome.same, outcome.skipped, lost(outcome, language)),
                       options.dry_run);
}

/// Hashing may take minutes, in which nobody else must wait, and is in vain for a closed round.
void look_up_evidence(const assess::Store& store, const Options& options,
                      assess::ImportRequest& request)
{
    if (assess::find_round(store, options.round).open) {
        assess::look_up_evidence(store, request);
    }
}

Exit import(RowKind kind, const Options& options, const apps::Tool& tool, Diagnostics& found)
{
    if (is_contradictory(options.reading, found)) {
        return Exit::usage;
    }
    assess::ImportRequest request = request_of(kind, options);
    std::optional<assess::ImportOutcome> outcome;
    if (options.dry_run) {
        assess::Store store =
            assess::Store::open(options.store, assess::StoreAccess::read, {.found = &found});
        look_up_evidence(store, options, request);
        const assess::Snapshot snapshot{store};
        outcome = import_into(store, options, std::move(request), found);
    } else {
        assess::Store store =
            assess::Store::open(options.store, assess::StoreAccess::write, {.found = &found});
        look_up_evidence(store, options, request);
        assess::Change change{store};
        outcome = import_into(store, options, std::move(request), found);
        if (outcome) {
            change.commit();
        }
    }
    if (!outcome) {
        return Exit::findings;
    }
    print(*outcome, kind, options, tool.language());
    return Exit::done;
}

/// Returns --if-exists, which means nothing to records.
const apps::Option& declare_shared(apps::Tool& tool, Options& options)
{
    apps::Command& shared = tool.options();
    apps::add_store(shared, options.store);
    apps::add_round(shared, options.round);
    apps::add_actor(shared, options.actor);
    apps::add_reading(shared, options.reading);
    const apps::Option& if_exists = shared.add_choice(
        {"--if-exists",
         "update|skip|stop",
         {"What to do with rows that the round has already, with other values; default: update",
          "Cách xử lý dòng mà kỳ đánh giá đã có với giá trị khác; mặc định: update (thay)"}},
        options.if_exists, ways);
    shared.add({"--dry-run",
                "",
                {"Say what would change, and change nothing",
                 "Chỉ cho biết sẽ thay đổi gì, không ghi gì"}},
               options.dry_run);
    shared.add({"--max-errors",
                "N",
                {"How many errors are shown, and as many warnings; all are counted; default: 1000",
                 "Số lỗi và số cảnh báo tối đa được in ra (vẫn đếm đủ); mặc định: 1000"}},
               options.max_errors);
    return if_exists;
}

apps::Command& declare(apps::Tool& tool, RowKind kind, const assess::Phrase& purpose,
                       Options& options)
{
    apps::Command& command = tool.add_command(
        std::string{name_of(kind)}, purpose,
        [&tool, &options, kind](Diagnostics& found) { return import(kind, options, tool, found); });
    command
        .add({"FILE", "", {"CSV files; - is standard input", "Tệp CSV; - là đầu vào chuẩn"}},
             options.files)
        .required();
    return command;
}

/// A command whose rows may be taken back.
apps::Command& declare_with_withdrawal(apps::Tool& tool, RowKind kind,
                                       const assess::Phrase& purpose, Options& options,
                                       const apps::Option& if_exists)
{
    apps::Command& command = declare(tool, kind, purpose, options);
    command
        .add({"--withdraw",
              "",
              {"Take the rows of FILE out of the round again; only the columns that say which "
               "rows are needed",
               "Rút lại các dòng trong FILE khỏi kỳ đánh giá; chỉ cần các cột cho biết là dòng "
               "nào"}},
             options.withdraw)
        .excludes(if_exists);
    return command;
}

void declare_commands(apps::Tool& tool, Options& options, const apps::Option& if_exists)
{
    declare(tool, RowKind::units, {"Import the units of the round", "Nhập danh sách đơn vị"},
            options);
    declare_with_withdrawal(tool, RowKind::facts,
                            {"Import declared figures, a row or a column each",
                             "Nhập số liệu khai, mỗi số liệu một dòng hoặc một cột"},
                            options, if_exists);
    declare_with_withdrawal(tool, RowKind::answers,
                            {"Import what units say about each criterion", "Nhập kết quả tự chấm"},
                            options, if_exists);
    apps::Command& evidence = declare_with_withdrawal(
        tool, RowKind::evidence,
        {"Import the list of evidence, and its files", "Nhập danh mục và tệp tài liệu kiểm chứng"},
        options, if_exists);
    evidence.add({"--files",
                  "DIR",
                  {"Folder that the locations are looked up in; the files are kept",
                   "Thư mục chứa các tệp nêu ở cột vị trí; các tệp được lưu lại"}},
                 options.evidence_folder);
    evidence.add({"--drop-files",
                  "",
                  {"Let documents whose location changes without a new file give up the file that "
                   "the round has; the import says how many",
                   "Cho phép bỏ tệp đang lưu của tài liệu có vị trí thay đổi mà không nộp tệp mới; "
                   "kết quả nhập cho biết số tệp bị bỏ"}},
                 options.drop_files);
    declare_with_withdrawal(tool, RowKind::reviews,
                            {"Import what the appraisers decided", "Nhập kết quả thẩm định"},
                            options, if_exists);
}

} // namespace

int main(int argc, char** argv)
{
    Options options;
    apps::Tool tool{"assess-import",
                    {"Import what units hand in: all of the files, or nothing.",
                     "Nhập dữ liệu các đơn vị nộp: nhập trọn các tệp, hoặc không nhập gì."}};
    const apps::Option& if_exists = declare_shared(tool, options);
    declare_commands(tool, options, if_exists);
    apps::RecordsOptions records{options.store,   options.round,   options.actor,
                                 options.reading, options.dry_run, options.max_errors,
                                 if_exists};
    apps::declare_records(tool, records);
    return tool.run(argc, argv);
}
