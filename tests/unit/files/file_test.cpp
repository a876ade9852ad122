#include "printers.hpp"
#include "test_folder.hpp"

#include <assess/files/file.hpp>
#include <assess/text/diagnostic.hpp>
#include <assess/text/digest.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace assess;
namespace fs = std::filesystem;

TEST_SUITE("files/file")
{
    TEST_CASE("what was written is read back, any bytes")
    {
        const Folder folder;
        const std::string bytes{"a\0\xFF\r\n", 5};
        write_file(folder / "x", bytes);
        CHECK(read_file(folder / "x") == bytes);
        write_file(folder / "x", "");
        CHECK(read_file(folder / "x").empty());
        CHECK(folder.files() == 1);
    }

    TEST_CASE("under a name that nobody gave a link is replaced, and no file is refused")
    {
        const Folder folder;
        write_file(folder / "victim", "precious");
        fs::permissions(folder / "victim", fs::perms::owner_read | fs::perms::owner_write);
        fs::create_symlink(folder / "victim", folder / "list");
        write_derived_file(folder / "list", "new");
        CHECK(read_file(folder / "victim") == "precious");
        CHECK(read_file(folder / "list") == "new");
        CHECK_FALSE(fs::is_symlink(folder / "list"));
        write_derived_file(folder / "list", "newer");
        CHECK(read_file(folder / "list") == "newer");
        REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        fs::create_directory(folder / "folder");
        for (const char* const name : {"pipe", "folder"}) {
            CAPTURE(name);
            CHECK(fault_of([&] { write_derived_file(folder / name, "x"); }) == "name-taken");
        }
        CHECK(folder.files() == 4);
    }

    TEST_CASE("a stream that is empty for the moment is waited for")
    {
        std::array<int, 2> ends{};
        REQUIRE(::pipe2(ends.data(), O_NONBLOCK) == 0);
        const pid_t writer = ::fork();
        REQUIRE(writer >= 0);
        if (writer == 0) {
            ::usleep(50'000);
            ::_exit(::write(ends[1], "late", 4) == 4 ? 0 : 1);
        }
        ::close(ends[1]);
        CHECK(read_stream(ends[0], "-") == "late");
        ::close(ends[0]);
        CHECK(::waitpid(writer, nullptr, 0) == writer);
    }

    TEST_CASE("what users meet is said in both languages, the rest as the system says it")
    {
        CHECK(system_text(ENOSPC).in(Language::en) == "No space left on device");
        CHECK(system_text(ENOSPC).in(Language::vi) == "đĩa đã hết dung lượng");
        CHECK(system_text(ENOENT).in(Language::vi) == "không có tệp hoặc thư mục này");
        CHECK(system_text(ELOOP).in(Language::vi) == system_text(ELOOP).in(Language::en));
    }

    TEST_CASE("what is not a readable file is refused by what it is")
    {
        const Folder folder;
        const auto reading = [](const fs::path& path, std::size_t limit = 100) {
            return fault_of([&] { read_file(path, limit); });
        };
        CHECK(reading(folder / "missing") == "file-missing");
        CHECK(reading("") == "file-missing");
        CHECK(reading(folder / "") == "file-is-folder");
        write_file(folder / "x", "12345");
        CHECK(reading(folder / "x/y") == "file-missing");
        CHECK(reading(folder / "x", 4) == "file-too-large");
        CHECK(reading(folder / "x", 5) == "none");
        REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        CHECK(reading(folder / "pipe") == "file-not-regular");
        CHECK(reading("/dev/null") == "file-not-regular");
        CHECK(reading(folder / std::string(5000, 'x')) == "file-read-stopped");
        fs::permissions(folder / "x", fs::perms::none);
        if (::geteuid() != 0) { // root may read everything
            CHECK(reading(folder / "x") == "file-no-permission");
        }
    }

    TEST_CASE("a file that grows, shrinks or is replaced while it is read is refused")
    {
        const Folder folder;
        const std::string many(3U << 20U, 'x');
        const auto reading_while = [&](auto change) {
            write_file(folder / "x", many);
            bool changed = false;
            return fault_of([&] {
                read_pieces(folder / "x", "as written", [&](std::string_view) {
                    if (!std::exchange(changed, true)) {
                        change(folder / "x");
                    }
                });
            });
        };
        CHECK(reading_while([](const fs::path&) {}) == "none");
        CHECK(reading_while([](const fs::path& x) { fs::resize_file(x, 4U << 20U); }) ==
              "file-changing");
        CHECK(reading_while([](const fs::path& x) { fs::resize_file(x, 2U << 20U); }) ==
              "file-shorter");
        CHECK(reading_while([](const fs::path& x) { fs::last_write_time(x, {}); }) ==
              "file-changing");
        CHECK(reading_while([&](const fs::path& x) { write_file(x, many); }) == "file-changing");
        CHECK(reading_while([](const fs::path& x) { fs::remove(x); }) == "file-changing");
    }

    TEST_CASE("a stream is read to its end, and what stops before it is no end")
    {
        const Folder folder;
        write_file(folder / "x", std::string(3U << 20U, 'x'));
        const auto reading = [](int stream, std::size_t limit = SIZE_MAX) {
            std::size_t size = 0;
            const std::string told =
                fault_of([&] { size = read_stream(stream, "-", limit).size(); });
            CHECK(size == (told == "none" ? 3U << 20U : 0U));
            return told;
        };
        const int file = ::open((folder / "x").c_str(), O_RDONLY);
        CHECK(reading(file) == "none");
        ::lseek(file, 0, SEEK_SET);
        CHECK(reading(file, 1'000) == "stream-too-large");
        ::close(file);
        CHECK(reading(file) == "file-read-stopped");
        const int as_folder = ::open((folder / "").c_str(), O_RDONLY);
        CHECK(reading(as_folder) == "file-read-stopped");
        ::close(as_folder);
    }

    TEST_CASE("of a pipe that never ends no more is taken than the limit")
    {
        std::array<int, 2> pipe{};
        REQUIRE(::pipe(pipe.data()) == 0);
        std::thread writer{[&] {
            const std::string piece(65'536, 'x');
            while (::write(pipe[1], piece.data(), piece.size()) > 0) {
            }
        }};
        std::size_t taken = 0;
        const std::string told = fault_of([&] {
            read_stream(
                pipe[0], "-", [&](std::string_view piece) { taken += piece.size(); }, 5U << 20U);
        });
        const auto before = std::signal(SIGPIPE, SIG_IGN);
        ::close(pipe[0]);
        writer.join();
        std::signal(SIGPIPE, before);
        ::close(pipe[1]);
        CHECK(told == "stream-too-large");
        CHECK(taken <= 5U << 20U);
    }

    TEST_CASE("a digest is taken of a whole file, and tells whether it is still there")
    {
        const Folder folder;
        write_file(folder / "x", "abc");
        const std::string digest = sha256("abc");
        CHECK(sha256_of_file(folder / "x", "x") == digest);
        CHECK(holds(folder / "x", 3, digest));
        CHECK_FALSE(holds(folder / "y", 3, digest));
        write_file(folder / "x", "abd");
        CHECK_FALSE(holds(folder / "x", 3, digest));
    }

    TEST_CASE("a file that cannot be written leaves the old one and no rest")
    {
        const Folder folder;
        const auto writing = [](const fs::path& path) {
            return fault_of([&] { write_file(path, "new"); });
        };
        CHECK(writing(folder / "missing/x") == "file-write-stopped");
        CHECK(writing(folder / "") == "file-is-folder");
        CHECK(writing("/dev/full") == "file-write-stopped");
        CHECK(writing("/dev/null") == "none");
        CHECK(folder.files() == 0);
    }

    TEST_CASE("a replaced file keeps its rights, and a link keeps its target")
    {
        const Folder folder;
        write_file(folder / "x", "old");
        fs::permissions(folder / "x", fs::perms::owner_read | fs::perms::owner_write);
        fs::create_symlink("x", folder / "link");
        write_file(folder / "link", "new");
        CHECK(fs::is_symlink(folder / "link"));
        CHECK(read_file(folder / "x") == "new");
        CHECK(fs::status(folder / "x").permissions() ==
              (fs::perms::owner_read | fs::perms::owner_write));
    }

    TEST_CASE("behind links stands the file that is written, there already or not")
    {
        const Folder folder;
        write_file(folder / "x", "old");
        fs::create_symlink("x", folder / "link");
        fs::create_symlink("new", folder / "to-new");
        fs::create_symlink("to-new", folder / "to-link");
        fs::create_symlink("round", folder / "round");
        REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
        CHECK(file_behind(folder / "x") == folder / "x");
        CHECK(file_behind(folder / "link") == folder / "x");
        CHECK(file_behind(folder / "to-link") == folder / "new");
        CHECK_FALSE(file_behind(folder / "round"));
        CHECK_FALSE(file_behind(folder / "pipe"));
        CHECK_FALSE(file_behind(folder / ""));
        CHECK_FALSE(file_behind("/dev/null"));
        write_file(folder / "to-link", "through a link to nothing");
        CHECK(fs::is_symlink(folder / "to-link"));
        CHECK(read_file(folder / "new") == "through a link to nothing");
    }

    TEST_CASE("a file in the working folder needs no folder in its name")
    {
        const Folder folder;
        const fs::path before = fs::current_path();
        fs::current_path(folder / "");
        write_file("x", "here");
        const std::string bytes = read_file("x");
        fs::current_path(before);
        CHECK(bytes == "here");
    }
}
