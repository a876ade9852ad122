#include "common/output.hpp"

#include "common/messages.hpp"

#include <assess/text/diagnostic.hpp>
#include <assess/text/file.hpp>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <string>
#include <system_error>

namespace apps {

namespace {

constexpr assess::Phrase a_store{"a store", "kho dữ liệu"};
constexpr assess::Phrase a_set{"a criteria set", "bộ tiêu chí"};
constexpr assess::Phrase a_kept_file{"a file kept beside a store", "tệp lưu cùng kho dữ liệu"};

bool is_database(const std::filesystem::path& file)
{
    std::string start(15, '\0');
    std::ifstream stream{file, std::ios::binary};
    stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    return start == "SQLite format 3";
}

bool is_digest(const std::string& name)
{
    return name.size() == 64 && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// What others depend on and no report may replace.
const assess::Phrase* precious(const std::filesystem::path& file)
{
    std::error_code ignored;
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

} // namespace

void refuse_precious(const std::filesystem::path& file)
{
    if (const assess::Phrase* const what = precious(file)) {
        throw assess::Error{messages::output_precious, {file.string()}, {*what}};
    }
}

void write_output(const std::optional<std::filesystem::path>& file, std::string_view text)
{
    if (file) {
        refuse_precious(*file);
        assess::write_file(*file, text);
    } else if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size()) {
        throw std::system_error{errno, std::generic_category()};
    }
}

bool output_refused()
{
    return std::ferror(stdout) != 0;
}

void judge_output(int reason)
{
    if (reason != EPIPE) {
        throw assess::Error{
            messages::output_not_written, {}, {std::generic_category().message(reason)}};
    }
}

void flush_output()
{
    errno = 0;
    if (std::fflush(stdout) != 0 || output_refused()) {
        judge_output(errno == 0 ? EIO : errno);
    }
}

} // namespace apps
