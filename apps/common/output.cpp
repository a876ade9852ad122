#include "common/output.hpp"

#include "common/messages.hpp"

#include <assess/text/diagnostic.hpp>
#include <assess/text/file.hpp>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace apps {

void write_output(const std::optional<std::filesystem::path>& file, std::string_view text)
{
    if (file) {
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
