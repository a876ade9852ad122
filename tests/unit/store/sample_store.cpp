#include "sample_store.hpp"

#include <assess/criteria/read_criteria.hpp>
#include <assess/files/file.hpp>

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

#include <unistd.h>

namespace build {

Folder::Folder()
{
    static int count = 0;
    path_ = std::filesystem::temp_directory_path() /
            ("assess-unit-" + std::to_string(getpid()) + "-" + std::to_string(count++));
    std::filesystem::create_directories(path_);
}

Folder::~Folder()
{
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all);
    std::filesystem::remove_all(path_);
}

assess::Store small_round(const std::filesystem::path& file)
{
    const std::string text = assess::read_file("tests/cli/assess-import/small.toml");
    assess::Diagnostics found;
    const auto set = assess::read_criteria(text, "small.toml", found);
    REQUIRE(set);
    assess::Store store = assess::Store::open(file, assess::StoreAccess::create);
    REQUIRE(assess::open_round(store, "2026", 2026, {"small.toml", text, *set}, tester(), found));
    return store;
}

std::optional<assess::ImportOutcome> import(assess::Store& store, assess::RowKind kind,
                                            std::string csv, assess::Diagnostics& found,
                                            assess::IfExists if_exists)
{
    const assess::Round round = assess::find_round(store, "2026");
    const assess::CriteriaSet set = assess::read_set(store, round);
    assess::ImportRequest request;
    request.kind = kind;
    request.files.push_back({"file.csv", std::move(csv), {}, 0});
    request.if_exists = if_exists;
    return assess::import_files(store, round, set, std::move(request), tester(), found);
}

assess::ImportOutcome import(assess::Store& store, assess::RowKind kind, std::string csv)
{
    assess::Diagnostics found;
    const auto outcome = import(store, kind, std::move(csv), found);
    REQUIRE_FALSE(found.any_error());
    REQUIRE(outcome);
    return *outcome;
}

assess::RoundInput input_of(const assess::Store& store, std::optional<assess::Date> as_of)
{
    const assess::Round round = assess::find_round(store, "2026");
    return assess::load_input(store, round, assess::read_set(store, round), as_of);
}

std::string ask(const std::filesystem::path& store, const std::string& query)
{
    SQLite::Database database{store.string(), SQLite::OPEN_READWRITE};
    return database.execAndGet(query).getString();
}

} // namespace build
