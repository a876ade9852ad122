#include "import/records.hpp"

#include "common/messages.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/scan_progress.hpp"
#include "import/import_messages.hpp"
#include "import/records_said.hpp"

#include <assess/files/file.hpp>
#include <assess/files/new_file.hpp>
#include <assess/import/import_records.hpp>

#include <algorithm>
#include <list>
#include <unistd.h>

namespace apps {

namespace {

using assess::Diagnostics;
using Path = std::filesystem::path;

std::string written(const RecordsOptions& options)
{
    std::string text = written(options.reading);
    if (options.register_id) {
        text = "--register " + *options.register_id + ' ' + text;
    }
    text += options.rejects ? " --skip-bad-rows " + options.rejects->string() : "";
    text += options.in_place ? " --in-place" : "";
    text += options.allow_empty ? " --allow-empty" : "";
    return text + (options.replace ? " --replace" : "");
}

/// What the command line as a whole says that no option can see alone.
bool is_contradictory(const RecordsOptions& options, Diagnostics& found)
{
    static_cast<void>(is_contradictory(options.reading, found));
    if (options.if_exists.given()) {
        found.add(messages::options_exclude, {"assess-import", 0, 0}, {"--if-exists", "records"});
    }
    const bool stream = std::ranges::find(options.files, Path{"-"}) != options.files.end();
    if (stream && options.in_place) {
        found.add(messages::options_exclude, {"assess-import", 0, 0}, {"--in-place", "-"});
    }
    const auto is_input = [&](const Path& file) {
        std::error_code ignored;
        return std::filesystem::equivalent(file, *options.rejects, ignored);
    };
    if (options.rejects && std::ranges::any_of(options.files, is_input)) {
        found.add(messages::rejects_are_input, {options.rejects->string(), 0, 0});
    } else if (options.rejects &&
               (*options.rejects == "-" || is_standard_stream(*options.rejects))) {
        found.add(messages::rejects_are_output, {options.rejects->string(), 0, 0});
    } else if (options.rejects) {
        assess::takes_rejects(*options.rejects, found);
    }
    return found.any_error();
}

class Import {
public:
    Import(const RecordsOptions& options, const Tool& tool) : options_{options}, tool_{tool} {}

    Exit run(Diagnostics& found)
    {
        assess::Store store = assess::Store::open(options_.store,
                                                  options_.dry_run ? assess::StoreAccess::read
                                                                   : assess::StoreAccess::write,
                                                  {.found = &found});
        if (options_.rejects) {
            refuse_precious(*options_.rejects, assess::files_in_place(store));
        }
        assess::ScanProgress progress;
        const assess::RecordsRequest request = request_for(store, progress);
        std::optional<assess::RecordsOutcome> outcome;
        {
            const ScanProgressLine line{progress, tool_};
            outcome = assess::import_records(store, options_.round, request,
                                             {options_.actor, now()}, found);
        }
        if (!outcome) {
            return refused(found, {"import-register-unknown", "import-register-several"});
        }
        say_imported(records_said(*outcome, options_.dry_run, tool_.language()), options_.dry_run);
        return Exit::done;
    }

private:
    assess::RecordsRequest request_for(const assess::Store& store, assess::ScanProgress& progress)
    {
        assess::RecordsRequest request;
        request.register_id = options_.register_id;
        for (const Path& file : options_.files) {
            request.files.push_back(record_file(file, store));
        }
        request.keeping =
            options_.in_place ? assess::FileKeeping::in_place : assess::FileKeeping::copy;
        request.earlier =
            options_.replace ? assess::EarlierFiles::replace : assess::EarlierFiles::keep;
        request.rejects = options_.rejects.value_or(Path{});
        request.language = tool_.language();
        request.mode = options_.dry_run ? assess::ImportMode::dry_run : assess::ImportMode::keep;
        request.options = written(options_);
        request.scan.limits.jobs = static_cast<unsigned>(options_.jobs);
        request.scan.limits.max_faults = options_.max_errors;
        request.scan.progress = &progress;
        request.scan.tool_version = std::string{version()};
        return request;
    }

    assess::RecordFile record_file(const Path& file, const assess::Store& store)
    {
        assess::RecordFile made;
        made.name = file.string();
        made.path = file;
        made.format = {character_of(options_.reading.delimiter), mark_of(options_.reading),
                       options_.reading.dates, mark_is_said(options_.reading),
                       options_.reading.grouping};
        made.bad_rows = options_.rejects ? assess::BadRows::skip : assess::BadRows::refuse;
        made.without_rows =
            options_.allow_empty ? assess::WithoutRows::accept : assess::WithoutRows::refuse;
        if (file == "-") {
            // Standard input has no name to come back to: what it gives becomes a file first.
            assess::NewFile& stream =
                streams_.emplace_back(assess::NewFile::in(store.kept_files()));
            assess::read_stream(STDIN_FILENO, "-", [&](auto bytes) { stream.add(bytes); });
            made.path = stream.path();
        }
        return made;
    }

    const RecordsOptions& options_;
    const Tool& tool_;
    std::list<assess::NewFile> streams_; ///< must live until they are imported
};

void add_choices(Command& command, RecordsOptions& options)
{
    command.add({"--register",
                 "ID",
                 {"The register; default: the only one of the criteria set",
                  "Sổ theo dõi; mặc định: sổ duy nhất của bộ tiêu chí"}},
                options.register_id);
    command.add({"--skip-bad-rows",
                 "REJECTS.csv",
                 {"Leave out rows with a fault, and write them there with the reasons",
                  "Bỏ qua các dòng có lỗi, ghi các dòng đó kèm lý do vào tệp này"}},
                options.rejects);
    command.add({"--in-place",
                 "",
                 {"Remember where the files are and what they hold, and keep no copy",
                  "Chỉ ghi nhớ vị trí và mã băm của tệp, không lưu bản sao"}},
                options.in_place);
    command.add({"--replace",
                 "",
                 {"Put the files in the place of all earlier files of the register",
                  "Thay toàn bộ các tệp đã nhập của sổ bằng các tệp này"}},
                options.replace);
    command.add({"--allow-empty",
                 "",
                 {"Take a file that is only a header line: there was nothing to record",
                  "Nhận cả tệp chỉ có dòng tiêu đề: không phát sinh bản ghi nào"}},
                options.allow_empty);
    command.add({"--jobs",
                 "N",
                 {"Threads that read the files; default: as many as there are cores",
                  "Số luồng đọc tệp; mặc định: bằng số nhân của máy"}},
                options.jobs);
}

} // namespace

void declare_records(Tool& tool, RecordsOptions& options)
{
    Command& command =
        tool.add_command("records",
                         {"Import the records of a register and count them for every unit",
                          "Nhập bản ghi của sổ theo dõi và đếm cho từng đơn vị"},
                         [&tool, &options](Diagnostics& found) {
                             return is_contradictory(options, found)
                                        ? Exit::usage
                                        : Import{options, tool}.run(found);
                         });
    command
        .add({"FILE",
              "",
              {"CSV files, packed by gzip or zstd or as they are; - is standard input",
               "Tệp CSV, có thể nén bằng gzip hoặc zstd; - là đầu vào chuẩn"}},
             options.files)
        .required();
    add_choices(command, options);
}

} // namespace apps
