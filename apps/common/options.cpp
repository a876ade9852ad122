#include "common/options.hpp"

#include "common/command_line.hpp"
#include "common/messages.hpp"
#include "common/text_table.hpp"

#include <pwd.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <system_error>
#include <utility>

namespace apps {

Option& add_store(Command& command, std::filesystem::path& store)
{
    store = "assess.db";
    return command
        .add({"--store",
              "FILE",
              {"The store; default: assess.db", "Kho dữ liệu; mặc định: assess.db"}},
             store)
        .from_environment("ASSESS_STORE");
}

Option& add_round(Command& command, std::optional<std::string>& round)
{
    return command.add({"--round",
                        "ID",
                        {"The round; default: the only open round of the store",
                         "Kỳ đánh giá; mặc định: kỳ duy nhất đang mở trong kho"}},
                       round);
}

Option& add_as_of(Command& command, std::optional<assess::Date>& as_of)
{
    return command.add(
        {"--as-of",
         "DATE",
         {"Count evidence and reviews up to this day only, such as 2026-12-01",
          "Chỉ tính tài liệu kiểm chứng và kết quả thẩm định đến ngày này, ví dụ 2026-12-01"}},
        as_of);
}

assess::Arg day_in_words(assess::Date day)
{
    return {display(day, assess::Language::en), display(day, assess::Language::vi)};
}

Option& add_output(Command& command, std::optional<std::filesystem::path>& output,
                   std::initializer_list<std::string_view> formats)
{
    std::vector<std::string> written{formats.begin(), formats.end()};
    return command.add(
        {"-o,--output",
         "FILE",
         {"Write the result to this file; default, and -: standard output",
          "Ghi kết quả vào tệp này; mặc định, và khi ghi -: đầu ra chuẩn (màn hình)"}},
        Takes::one,
        [&output,
         written = std::move(written)](const Texts& given) -> std::optional<assess::Fault> {
            if (given.front().empty()) {
                return assess::Fault{&messages::value_empty, {}, 0};
            }
            const std::string_view ending = format_of_ending(given.front());
            if (!ending.empty() && std::ranges::find(written, ending) == written.end()) {
                return written.empty()
                           ? assess::Fault{&messages::ending_of_format, {given.front(), ending}, 0}
                           : assess::Fault{&messages::ending_not_offered,
                                           {given.front(), ending, listed(written)},
                                           0};
            }
            output = given.front();
            return std::nullopt;
        });
}

std::string_view format_of_ending(const std::filesystem::path& file)
{
    std::string ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return ending == ".csv"    ? std::string_view{"csv"}
           : ending == ".md"   ? std::string_view{"markdown"}
           : ending == ".json" ? std::string_view{"json"}
                               : std::string_view{};
}

Option& add_actor(Command& command, std::string& actor)
{
    actor = default_actor();
    return command
        .add({"--actor",
              "NAME",
              {"Who does this, kept in the trail; default: the user of this machine",
               "Người thực hiện, lưu trong nhật ký; mặc định: người dùng của máy"}},
             actor)
        .from_environment("ASSESS_ACTOR");
}

Option& add_units(Command& command, std::vector<std::string>& units)
{
    return command.add(
        {"--unit", "CODE", {"Only the units with these codes", "Chỉ các đơn vị có mã này"}}, units);
}

std::string default_actor()
{
    const uid_t user = geteuid();
    const passwd* const entry = getpwuid(user); // NOLINT(concurrency-mt-unsafe): before any thread
    const bool has_name = entry != nullptr && entry->pw_name != nullptr && *entry->pw_name != '\0';
    return has_name ? entry->pw_name : "uid " + std::to_string(user);
}

assess::DateTime now()
{
    const auto epoch = environment("SOURCE_DATE_EPOCH");
    if (!epoch) {
        return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    }
    std::int64_t seconds = 0;
    const char* const end = epoch->data() + epoch->size();
    const auto [stop, error] = std::from_chars(epoch->data(), end, seconds);
    if (error != std::errc{} || stop != end) {
        throw assess::Error{messages::epoch_unreadable, {}, {*epoch}};
    }
    return assess::DateTime{std::chrono::seconds{seconds}};
}

} // namespace apps
