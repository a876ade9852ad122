#include "import/evidence_files.hpp"
#include "store/sample_store.hpp"

#include <assess/files/file.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace assess;

TEST_SUITE("import/evidence_files")
{
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
