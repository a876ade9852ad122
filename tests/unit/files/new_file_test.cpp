#include "test_folder.hpp"

#include <assess/files/file.hpp>
#include <assess/files/new_file.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <set>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace assess;
namespace fs = std::filesystem;

namespace {

mode_t rights_of(const fs::path& file)
{
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

/// The umask of this process, as long as it lives.
class Umask {
public:
    explicit Umask(mode_t mask) : before_{::umask(mask)} {}
    ~Umask() { ::umask(before_); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

private:
    mode_t before_;
};

/// A process that makes a file in the folder and is killed before the file is whole.
void leave_behind(const fs::path& folder)
{
    const pid_t child = ::fork();
    if (child == 0) {
        NewFile file = NewFile::in(folder);
        file.add("half");
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
}

} // namespace

TEST_SUITE("files/new_file")
{
    TEST_CASE("a file has its name once it is whole, and is gone if it never is")
    {
        const Folder folder;
        {
            NewFile file = NewFile::in(folder / "made");
            file.add("ha");
            file.clear();
            file.add("who");
            file.add("le");
            CHECK_FALSE(fs::exists(folder / "made/x"));
            file.finish();
            file.put_at(folder / "made/x");
            const NewFile another = NewFile::beside(folder / "made/y");
        }
        CHECK(read_file(folder / "made/x") == "whole");
        CHECK(std::distance(fs::directory_iterator{folder / "made"}, {}) == 1);
    }

    TEST_CASE("names cannot be guessed: 128 random bits")
    {
        const Folder folder;
        std::set<std::string> names;
        for (int made = 0; made < 100; ++made) {
            const std::string name = NewFile::in(folder / "").path().filename().string();
            CHECK(name.size() == std::string_view{".assess-.part"}.size() + 32);
            CHECK(names.insert(name).second);
        }
    }

    TEST_CASE("only its owner may read a file that is written, then whoever might read the old one")
    {
        const Folder folder;
        NewFile file = NewFile::beside(folder / "x");
        CHECK(rights_of(file.path()) == 0600);
        file.put_at(folder / "x");
        const Umask as_it_was{::umask(0)};
        fs::permissions(folder / "x", fs::perms{0640});
        NewFile again = NewFile::beside(folder / "x");
        CHECK(rights_of(again.path()) == 0600);
        again.put_at(folder / "x");
        CHECK(rights_of(folder / "x") == 0640);
        NewFile like = NewFile::beside(folder / "y");
        like.put_at(folder / "y", folder / "x");
        CHECK(rights_of(folder / "y") == 0640);
    }

    TEST_CASE("what another program puts in its place is neither renamed nor removed")
    {
        const Folder folder;
        write_file(folder / "x", "old");
        {
            NewFile file = NewFile::beside(folder / "x");
            fs::remove(file.path());
            fs::create_symlink("victim", file.path());
            CHECK(fault_of([&] { file.put_at(folder / "x"); }) == "file-write-stopped");
            CHECK(file.try_put_at(folder / "x", folder / "x") == ESTALE);
        }
        CHECK(read_file(folder / "x") == "old");
        CHECK(folder.files() == 2);
    }

    TEST_CASE("leftovers of killed processes are removed, what somebody still writes is not")
    {
        const Folder folder;
        leave_behind(folder / "");
        leave_behind(folder / "");
        CHECK(folder.files() == 2);
        const NewFile living = NewFile::in(folder / "");
        // Names of earlier versions, of any machine and process, and names that are none.
        for (const char* name : {".assess-12-1.part", ".records-a-b-12-3.part"}) {
            write_file(folder / name, "half");
        }
        for (const char* name :
             {".assess-notes.part", ".records-1.part", ".assess-a-1.part", "x"}) {
            write_file(folder / name, "mine");
        }
        remove_leftovers(folder / "");
        CHECK(folder.files() == 5);
        CHECK(fs::exists(living.path()));
        CHECK(read_file(folder / ".assess-notes.part") == "mine");
        remove_leftovers(folder / "missing");
    }

    TEST_CASE("a hidden folder is locked like a file, and goes with what is in it")
    {
        const Folder folder;
        const pid_t child = ::fork();
        if (child == 0) {
            const NewFolder left{folder / ""};
            write_file(left.path() / "x", "half");
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        CHECK(folder.files() == 1);
        {
            const NewFolder living{folder / ""};
            write_file(living.path() / "x", "whole");
            CHECK(rights_of(living.path()) == 0700);
            remove_leftovers(folder / "");
            CHECK(folder.files() == 1);
            CHECK(read_file(living.path() / "x") == "whole");
        }
        CHECK(folder.files() == 0);
    }

    TEST_CASE("a link that has the name of a leftover leads nowhere")
    {
        const Folder folder;
        write_file(folder / "victim", "mine");
        fs::create_symlink("victim", folder / ".assess-12-1.part");
        remove_leftovers(folder / "");
        CHECK(read_file(folder / "victim") == "mine");
        CHECK(folder.files() == 2);
    }

    TEST_CASE("a file that moves is locked on, and removed once")
    {
        const Folder folder;
        std::optional<NewFile> kept;
        kept.emplace(NewFile::in(folder / ""));
        remove_leftovers(folder / "");
        CHECK(folder.files() == 1);
        kept.reset();
        CHECK(folder.files() == 0);
    }

    TEST_CASE("what the system refuses is said with the name the user knows")
    {
        const Folder folder;
        const auto making = [&](const fs::path& target) {
            return fault_of([&] { NewFile::beside(target).put_at(target); });
        };
        CHECK(making(folder / "missing/x") == "file-write-stopped");
        fs::create_directory(folder / "x");
        CHECK(making(folder / "x") == "name-taken");
        CHECK(folder.files() == 1);
        const SizeLimit full{10};
        NewFile file = NewFile::in(folder / "");
        CHECK(fault_of([&] { file.add(std::string(100, 'x')); }) == "file-write-stopped");
    }
}
