#include "sample_store.hpp"

#include <assess/files/file.hpp>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <doctest/doctest.h>

using namespace assess;

TEST_SUITE("store/store_document")
{
    TEST_CASE("the document names every table, view and column, and no other table or view")
    {
        const build::Folder folder;
        build::small_round(folder / "a.db");
        const std::string document = read_file("libassess/doc/store.md");
        SQLite::Database database{(folder / "a.db").string(), SQLite::OPEN_READONLY};
        SQLite::Statement columns{
            database,
            "SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) "
            "AS c WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'sqlite%'"};
        std::size_t seen = 0;
        while (columns.executeStep()) {
            const std::string table = columns.getColumn(0).getString();
            const std::string column = columns.getColumn(1).getString();
            CAPTURE(table);
            CAPTURE(column);
            const std::size_t at = document.find("\n### `" + table + "`");
            REQUIRE(at != std::string::npos);
            const std::string part = document.substr(at + 1, document.find("\n##", at + 1) - at);
            CHECK(part.find('`' + column + '`') != std::string::npos);
            ++seen;
        }
        CHECK(seen > 150);
        std::size_t documented = 0;
        for (std::size_t at = document.find("\n### `"); at != std::string::npos;
             at = document.find("\n### `", at + 1)) {
            ++documented;
        }
        CHECK(build::ask(folder / "a.db", "SELECT count(*) FROM sqlite_schema WHERE type IN "
                                          "('table', 'view')") == std::to_string(documented));
    }
}
