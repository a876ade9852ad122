// A tool with commands, to show how the common ground of the tools deals with them.

#include "common/options.hpp"
#include "common/output.hpp"
#include "common/tool.hpp"

#include <fmt/core.h>

int main(int argc, char** argv)
{
    std::filesystem::path store;
    std::string id;
    std::string why;
    apps::Tool tool{"assess-probe-commands",
                    {"Do one of a few things.", "Làm một trong vài việc."}};
    apps::add_store(tool.options(), store);

    apps::Command& open =
        tool.add_command("open", {"Open a round.", "Mở kỳ đánh giá."}, [&](assess::Diagnostics&) {
            fmt::print("open {} in {}\n", id, store.string());
            return apps::Exit::done;
        });
    open.add({"ID", "", {"The round", "Kỳ đánh giá"}}, id).required();

    apps::Command& reopen =
        tool.add_command("reopen", {"Open it again.", "Mở lại."}, [&](assess::Diagnostics&) {
            fmt::print("reopen {} because {}\n", id, why);
            return apps::Exit::findings;
        });
    reopen.add({"ID", "", {"The round", "Kỳ đánh giá"}}, id).required();
    reopen.add({"--why", "TEXT", {"The reason", "Lý do"}}, why).required();
    return tool.run(argc, argv);
}
