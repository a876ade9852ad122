// Runs SQL in DuckDB through its shared library, without the start-up of another language.
//
//   duckdb_run LIBDUCKDB.so DATABASE|:memory: SQL

#include <array>
#include <cstdint>
#include <cstdio>
#include <dlfcn.h>

namespace {

using Handle = void*;

/// What the C interface calls duckdb_result: of no interest here, and never larger than this.
struct Result {
    std::array<std::uint64_t, 32> bytes;
};

template <typename Function> Function found(void* library, const char* name)
{
    return reinterpret_cast<Function>(dlsym(library, name)); // NOLINT
}

} // namespace

int main(int argc, char** argv)
{
    void* const library = argc == 4 ? dlopen(argv[1], RTLD_NOW) : nullptr;
    if (library == nullptr) {
        std::fprintf(stderr, "duckdb_run: %s\n", argc == 4 ? dlerror() : "three arguments");
        return 2;
    }
    const auto open = found<int (*)(const char*, Handle*)>(library, "duckdb_open");
    const auto connect = found<int (*)(Handle, Handle*)>(library, "duckdb_connect");
    const auto query = found<int (*)(Handle, const char*, Result*)>(library, "duckdb_query");
    const auto error = found<const char* (*)(Result*)>(library, "duckdb_result_error");
    const auto disconnect = found<void (*)(Handle*)>(library, "duckdb_disconnect");
    const auto close = found<void (*)(Handle*)>(library, "duckdb_close");
    Handle database = nullptr;
    Handle connection = nullptr;
    Result result{};
    if (open(argv[2], &database) != 0 || connect(database, &connection) != 0) {
        std::fprintf(stderr, "duckdb_run: %s cannot be opened\n", argv[2]);
        return 3;
    }
    if (query(connection, argv[3], &result) != 0) {
        std::fprintf(stderr, "duckdb_run: %s\n", error(&result));
        return 1;
    }
    disconnect(&connection);
    close(&database);
}
