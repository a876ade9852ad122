#include "common/output.hpp"

#include "common/messages.hpp"

#include <assess/files/file.hpp>
#include <assess/files/new_file.hpp>
#include <assess/text/diagnostic.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <string>
#include <system_error>

namespace apps {

namespace {

constexpr assess::Phrase a_store{"a store", "kho dữ liệu"};
constexpr assess::Phrase a_set{"a criteria set", "bộ tiêu chí"};
constexpr assess::Phrase a_file_in_place{"a file that a register is read from",
                                         "tệp nguồn của sổ theo dõi để nguyên tại chỗ"};
constexpr assess::Phrase a_kept_file{"a file kept beside a store", "tệp lưu cùng kho dữ liệu"};

bool is_database(const std::filesystem::path& file)
{
    std::error_code ignored;
    std::string start(15, '\0');
    if (std::filesystem::is_regular_file(file, ignored)) { // a pipe would wait for a writer
        std::ifstream stream{file, std::ios::binary};
        stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    }
    return start == "SQLite format 3";
}

bool is_digest(const std::string& name)
{
    return name.size() == 64 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// Whether SQLite would take the file for a part of the store that it stands beside.
bool is_beside_store(const std::filesystem::path& file)
{
    const std::string name = file.string();
    for (const std::string_view end : {"-journal", "-wal", "-shm"}) {
        if (name.ends_with(end) && is_database(name.substr(0, name.size() - end.size()))) {
            return true;
        }
    }
    return false;
}

/// Whether it is the file `kept`, or would be, once it is there.
bool is_same(const std::filesystem::path& file, const std::filesystem::path& kept)
{
    std::error_code ignored;
    return std::filesystem::equivalent(file, kept, ignored) ||
           std::filesystem::absolute(file, ignored).lexically_normal() == kept.lexically_normal();
}

/// What others depend on and no report may replace.
const assess::Phrase* precious(const std::filesystem::path& name, FilesInPlace in_place)
{
    const std::filesystem::path file = assess::file_behind(name).value_or(name);
    std::error_code ignored;
    if (is_beside_store(file)) {
        return &a_store;
    }
    if (std::ranges::any_of(in_place, [&](const auto& kept) { return is_same(file, kept); })) {
        return &a_file_in_place;
    }
    if (!std::filesystem::is_regular_file(file, ignored)) {
        return nullptr;
    }
    if (is_database(file)) {
        return &a_store;
    }
    return file.extension() == ".toml"           ? &a_set
           : is_digest(file.filename().string()) ? &a_kept_file
                                                 : nullptr;
}

/// Does the file hold these bytes already? Then its time of change may stay, too.
bool has_bytes(const std::filesystem::path& file, std::string_view text)
{
    std::error_code unknown;
    return std::filesystem::is_regular_file(file, unknown) &&
           std::filesystem::file_size(file, unknown) == text.size() && !unknown &&
           assess::read_file(file, text.size()) == text;
}

} // namespace

bool is_precious(const std::filesystem::path& file, FilesInPlace in_place)
{
    return precious(file, in_place) != nullptr;
}

void refuse_precious(const std::filesystem::path& file, FilesInPlace in_place)
{
    if (const assess::Phrase* const what = precious(file, in_place)) {
        throw assess::Error{messages::output_precious, {file.string()}, {*what}};
    }
}

void write_derived(const std::filesystem::path& file, std::string_view text, FilesInPlace in_place)
{
    refuse_precious(file, in_place);
    std::error_code ignored;
    if (std::filesystem::is_symlink(file, ignored) || !has_bytes(file, text)) {
        assess::write_derived_file(file, text);
    }
}

void write_output(const std::optional<std::filesystem::path>& file, std::string_view text,
                  FilesInPlace in_place)
{
    if (file && *file != standard_output) {
        assess::remove_leftovers(assess::file_behind(*file).value_or(*file).parent_path());
        refuse_precious(*file, in_place);
        if (!has_bytes(*file, text)) {
            assess::write_file(*file, text);
        }
    } else if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
        throw std::system_error{errno, std::generic_category()};
    }
}

bool is_standard_stream(const std::filesystem::path& file)
{
    struct stat named {};
    if (::stat(file.c_str(), &named) != 0) {
        return false;
    }
    return std::ranges::any_of(std::array{STDOUT_FILENO, STDERR_FILENO}, [&](int number) {
        struct stat stream {};
        return ::fstat(number, &stream) == 0 && stream.st_dev == named.st_dev &&
               stream.st_ino == named.st_ino;
    });
}

bool output_refused()
{
    return std::ferror(stdout) != 0;
}

void judge_output(int reason)
{
    if (reason != EPIPE) {
        throw assess::Error{messages::output_not_written, {}, {assess::system_text(reason)}};
    }
}

int say_output(std::string_view text)
{
    errno = 0;
    const bool said = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
                      std::fflush(stdout) == 0 && !output_refused();
    const int reason = errno == 0 ? EIO : errno;
    if (!said && reason == EPIPE) {
        std::clearerr(stdout); // or it would be said of what comes next
    }
    return said || reason == EPIPE ? 0 : reason;
}

void flush_output()
{
    errno = 0;
    if (std::fflush(stdout) != 0 || output_refused()) {
        judge_output(errno == 0 ? EIO : errno);
    }
}

} // namespace apps
