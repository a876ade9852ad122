#include "common/options.hpp"

#include "common/command_line.hpp"
#include "common/messages.hpp"

#include <charconv>
#include <chrono>
#include <system_error>

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

Option& add_output(Command& command, std::optional<std::filesystem::path>& output)
{
    return command.add({"-o,--output",
                        "FILE",
                        {"Write the result to this file; default: standard output",
                         "Ghi kết quả vào tệp này; mặc định: đầu ra chuẩn (màn hình)"}},
                       output);
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
    return environment("USER").value_or("unknown");
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
