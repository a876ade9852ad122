#include "import/evidence_files.hpp"
#include "store/sample_store.hpp"

#include <assess/files/file.hpp>
#include <assess/text/digest.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace assess;

TEST_SUITE("import/evidence_files")
{
    TEST_CASE("what was copied is kept with the rows, and goes when they are refused")
    {
        const build::Folder folder;
        const Store store = build::small_round(folder / "assess.db");
        const auto kept = [&] {
            return std::distance(std::filesystem::directory_iterator{store.kept_files()}, {});
        };
        const auto before = kept();
        write_file(folder / "plan.txt", "a plan");
        Diagnostics found;
        {
            EvidenceFiles refused{(folder / "plan.txt").parent_path()};
            refused.look_up("plan.txt");
            refused.copy(store);
            CHECK(kept() == before + 1); // a hidden folder
        }
        CHECK(kept() == before);
        EvidenceFiles files{(folder / "plan.txt").parent_path()};
        files.look_up("plan.txt");
        files.copy(store);
        write_file(folder / "plan.txt", "another plan"); // too late to matter
        files.copy(store);
        files.keep(store, found);
        CHECK(kept() == before + 1);
        CHECK(read_file(store.kept_files() / sha256("a plan")) == "a plan");
        CHECK(found.all().empty());
    }

    TEST_CASE("a file that changes between being looked at and being kept stops the import")
    {
        const build::Folder folder;
        const Store store = build::small_round(folder / "assess.db");
        write_file(folder / "plan.txt", "as it was looked at");
        EvidenceFiles files{(folder / "plan.txt").parent_path()};
        Diagnostics found;
        CHECK(files.digest("plan.txt", {}, found));
        write_file(folder / "plan.txt", "and as it is now");
        std::string told;
        try {
            files.copy(store);
        } catch (const Error& error) {
            told = error.diagnostic().message->id;
        }
        CHECK(told == "evidence-file-changed");
    }
}
