#include "../store/sample_store.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace assess;

namespace {

std::size_t count_of(const Diagnostics& found, std::string_view id)
{
    std::size_t count = 0;
    for (const Diagnostic& one : found.all()) {
        count += one.message->id == id ? 1U : 0U;
    }
    return count;
}

} // namespace

TEST_SUITE("import/import_files")
{
    TEST_CASE("a list that goes on without end is no list of units, and nothing of it is kept")
    {
        std::string csv = "code,name,kind\n";
        for (int i = 1; i <= 500'002; ++i) {
            csv += std::to_string(i) + ",a,commune\n";
        }
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        Diagnostics found;
        CHECK_FALSE(build::import(store, RowKind::units, std::move(csv), found));
        REQUIRE(found.errors() == 1);
        CHECK(found.all().front().message->id == "units-too-many");
        CHECK(found.all().front().place.line == 500'002);
    }

    TEST_CASE("a chain of parents as long as the list is followed once")
    {
        std::string csv = "code,name,kind,parent\n";
        for (int i = 1; i < 200'000; ++i) {
            csv += std::to_string(i) + ",a,commune," + std::to_string(i + 1) + '\n';
        }
        csv += "200000,a,commune,\n";
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        CHECK(build::import(store, RowKind::units, std::move(csv)).added == 200'000);
    }

    TEST_CASE("a cycle is said at the first of its units in the files, and a way into it is none")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, "code,name,kind,parent\nC,c,commune,\n");
        Diagnostics found;
        CHECK_FALSE(build::import(store, RowKind::units,
                                  "code,name,kind,parent\nZ,z,commune,B\nB,b,commune,A\n"
                                  "A,a,commune,C\nC,c,commune,B\nS,s,commune,S\n",
                                  found));
        REQUIRE(count_of(found, "parent-cycle") == 2);
        CHECK(sentence(found.all()[0], Language::en) ==
              "unit \"B\" is above itself: B > A > C > B");
        CHECK(sentence(found.all()[1], Language::en) == "unit \"S\" is above itself: S > S");
    }

    TEST_CASE("codes that are alike but for zeros are said with those that came before them")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        build::import(store, RowKind::units, "code,name,kind\n07,a,commune\n");
        Diagnostics found;
        CHECK(build::import(store, RowKind::units,
                            "code,name,kind\n7,a,commune\n8,b,commune\n07,a,commune\n"
                            "007,c,commune\n",
                            found));
        REQUIRE(count_of(found, "unit-code-alike") == 3);
        CHECK(found.all()[0].args[1].in(Language::en) == "07");
        CHECK(found.all()[1].args[1].in(Language::en) == "7");
        CHECK(found.all()[2].args[1].in(Language::en) == "7");
    }
}
