#include "packed.hpp"
#include "printers.hpp"
#include "test_folder.hpp"

#include "records/byte_source.hpp"

#include <assess/files/file.hpp>
#include <assess/records/scan.hpp>

#include <doctest/doctest.h>

#include <stdexcept>
#include <sys/stat.h>

using namespace assess;
namespace fs = std::filesystem;

namespace {

using namespace std::string_literals;
using trial::gzip;
using trial::zstd;

/// Lines that do not pack too well, so that a packed file has several buffers too.
std::string lines(std::size_t bytes)
{
    std::string text;
    for (std::uint64_t state = 1; text.size() < bytes;) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        text += std::to_string(state) + ",Ba Tơ\n";
    }
    text.resize(bytes);
    return text;
}

std::string all_of(ByteSource& source, std::size_t at_a_time = 100'000)
{
    std::string bytes;
    std::string piece(at_a_time, '\0');
    for (std::size_t size = 1; size > 0;) {
        size = source.read(piece.data(), piece.size());
        bytes.append(piece, 0, size);
    }
    return bytes;
}

/// A register's file in a folder of the test.
class File {
public:
    explicit File(std::string_view bytes) { write_file(path(), bytes); }

    fs::path path() const { return folder_ / "file"; }
    const Folder& folder() const { return folder_; }
    RecordFile record(const std::string& sha256 = "") const
    {
        return {"as-written.csv", path(), {}, BadRows::refuse, sha256};
    }

private:
    Folder folder_;
};

std::string unpacked(const std::string& bytes)
{
    const File file{bytes};
    ByteSource source{file.record(), nullptr, nullptr};
    return all_of(source);
}

std::string fault_of_reading(const std::string& bytes)
{
    return fault_of([&] { unpacked(bytes); });
}

} // namespace

TEST_SUITE("records/byte_source")
{
    TEST_CASE("plain and packed files give the same bytes, however many are asked for at a time")
    {
        const std::string text = lines(1'500'000);
        for (const std::string& bytes : {text, gzip(text), zstd(text)}) {
            const File file{bytes};
            for (const std::size_t at_a_time : {977U, 262'144U, 2'000'000U}) {
                CAPTURE(at_a_time);
                ScanProgress progress;
                ByteSource source{file.record(), nullptr, &progress};
                CHECK(all_of(source, at_a_time) == text);
                const auto ended = source.end();
                CHECK(ended.sha256 == sha256(bytes));
                CHECK(ended.bytes == bytes.size());
                CHECK(progress.bytes == bytes.size());
            }
        }
    }

    TEST_CASE("who needs no digest gets the bytes and how many they are on disk")
    {
        const std::string text = lines(600'000);
        for (const std::string& bytes : {text, gzip(text), zstd(text)}) {
            const File file{bytes};
            ByteSource source{file.record("not looked at"), nullptr, nullptr, Digest::none};
            CHECK(all_of(source) == text);
            const auto ended = source.end();
            CHECK(ended.sha256.empty());
            CHECK(ended.bytes == bytes.size());
        }
    }

    TEST_CASE("gzip members and zstd frames one after the other are one file")
    {
        CHECK(unpacked(gzip("a\n") + gzip("") + gzip("b\n")) == "a\nb\n");
        CHECK(unpacked(zstd("a\n") + zstd("") + zstd("b\n")) == "a\nb\n");
        const std::string to_skip = "\x53\x2A\x4D\x18\x02\0\0\0xx"s;
        CHECK(unpacked(to_skip + zstd("a\n") + to_skip) == "a\n");
        CHECK(unpacked(gzip("") + gzip("")).empty());
    }

    TEST_CASE("an empty file and one too short to be packed are plain")
    {
        CHECK(unpacked("").empty());
        CHECK(unpacked("\x1F") == "\x1F");
        CHECK(unpacked("\x28\xB5\x2F") == "\x28\xB5\x2F");
        CHECK(unpacked("P*M") == "P*M");
    }

    TEST_CASE("packed data that end early are told so, wherever they end")
    {
        const std::string text = lines(3'000);
        for (const std::string& packed : {gzip(text), zstd(text), zstd("a") + zstd(text)}) {
            for (std::size_t size = 4; size < packed.size(); size += 17) {
                CAPTURE(size);
                const std::string told = fault_of_reading(packed.substr(0, size));
                const bool whole = packed.starts_with(zstd("a")) && size == zstd("a").size();
                CHECK(told == (whole ? "none" : "packed-cut-off"));
            }
        }
    }

    TEST_CASE("packed data that are damaged, or followed by something else, are told so")
    {
        const std::string text = lines(3'000);
        std::string damaged = gzip(text);
        damaged[damaged.size() - 6] ^= 1; // in the checksum
        CHECK(fault_of_reading(damaged) == "packed-broken");
        CHECK(fault_of_reading("\x1F\x8B, and so on") == "packed-broken");
        CHECK(fault_of_reading(gzip(text) + "something else") == "packed-broken");
        CHECK(fault_of_reading(zstd(text) + "something else") == "packed-broken");
        CHECK(fault_of_reading("\x28\xB5\x2F\xFD, and so on") == "packed-broken");
    }

    TEST_CASE("a zstd file may not ask for more than 128 MiB of memory")
    {
        const std::string empty_block = "\x01\0\0"s;
        CHECK(fault_of_reading("\x28\xB5\x2F\xFD\0\x88"s + empty_block) == "none");
        CHECK(fault_of_reading("\x28\xB5\x2F\xFD\0\x90"s + empty_block) == "packed-window");
    }

    TEST_CASE("a file that somebody writes to meanwhile is refused")
    {
        const File file{lines(1'000'000)};
        const auto reading_after = [&](auto change) {
            ByteSource source{file.record(), nullptr, nullptr};
            change();
            return fault_of([&] { all_of(source); });
        };
        CHECK(reading_after([&] { fs::resize_file(file.path(), 1'000'001); }) == "file-changing");
        CHECK(reading_after([&] { fs::last_write_time(file.path(), {}); }) == "file-changing");
        CHECK(reading_after([&] {
                  fs::copy_file(file.path(), file.folder() / "other");
                  fs::rename(file.folder() / "other", file.path());
              }) == "file-changing");
        CHECK(reading_after([&] { fs::resize_file(file.path(), 300'000); }) == "file-shorter");
    }

    TEST_CASE("what is not a readable file is refused under the name the user wrote")
    {
        const File file{""};
        const auto opening = [&](const fs::path& path) {
            RecordFile record = file.record();
            record.path = path;
            return fault_of([&] { ByteSource(record, nullptr, nullptr); });
        };
        CHECK(opening(file.folder() / "") == "file-is-folder");
        REQUIRE(::mkfifo((file.folder() / "pipe").c_str(), 0600) == 0);
        CHECK(opening(file.folder() / "pipe") == "file-not-regular");
        RecordFile missing = file.record();
        missing.path = file.folder() / "missing";
        try {
            ByteSource(missing, nullptr, nullptr);
            FAIL("a missing file was opened");
        } catch (const Error& error) {
            CHECK(error.diagnostic().message->id == "file-missing");
            CHECK(error.diagnostic().place.file == "as-written.csv");
        }
    }

    TEST_CASE("the copy has the bytes as they are on disk")
    {
        const std::string packed = gzip(lines(900'000));
        const File file{packed};
        for (const Digest digest : {Digest::sha256, Digest::none}) {
            NewFile copy = NewFile::in(file.folder() / "");
            ByteSource source{file.record(), &copy, nullptr, digest};
            CHECK_THROWS_AS(source.end(), std::logic_error);
            all_of(source);
            CHECK(source.end().bytes == packed.size());
            CHECK(read_file(copy.path()) == packed);
        }
    }

    TEST_CASE("a file that is not the one its digest was taken of is refused")
    {
        const File file{"a,b\n"};
        ByteSource right{file.record(sha256("a,b\n")), nullptr, nullptr};
        all_of(right);
        CHECK(right.end().sha256 == sha256("a,b\n"));
        const auto reading_another = [&] {
            ByteSource source{file.record(sha256("a;b\n")), nullptr, nullptr};
            all_of(source);
            source.end();
        };
        CHECK(fault_of(reading_another) == "record-file-differs");
    }

    TEST_CASE("a copy that cannot be made stops the reading")
    {
        const File file{lines(8'000'000)};
        NewFile copy = NewFile::in(file.folder() / "");
        const SizeLimit full{300'000};
        CHECK(fault_of([&] {
                  ByteSource source{file.record(), &copy, nullptr};
                  all_of(source);
                  source.end();
              }) == "file-write-stopped");
    }
}
