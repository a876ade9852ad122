#include "printers.hpp"

#include <assess/criteria/condition.hpp>

#include <doctest/doctest.h>

#include <utility>

using namespace assess;

namespace {

Column column(std::string id, Column::Type type)
{
    Column made;
    made.id = std::move(id);
    made.type = type;
    return made;
}

Register dossiers()
{
    Register book;
    book.id = "dossiers";
    book.columns = {column("dossier", Column::Type::text), column("fee", Column::Type::number),
                    column("returned", Column::Type::datetime),
                    column("channel", Column::Type::choice), column("paid", Column::Type::yes_no)};
    book.columns[3].values = {"counter", "post"};
    return book;
}

std::string said(std::string_view source)
{
    Diagnostics found;
    CHECK_FALSE(read_condition(source, dossiers(), "--where", found));
    std::string text;
    for (const Diagnostic& diagnostic : found.all()) {
        text += render_text(diagnostic, Language::en);
    }
    return text;
}

} // namespace

TEST_SUITE("criteria/condition")
{
    TEST_CASE("a condition speaks of the columns by their types")
    {
        Diagnostics found;
        const auto condition = read_condition(
            "fee > 1 and year(returned) = 2026 and channel in ('post', 'counter') and paid",
            dossiers(), "--where", found);
        REQUIRE(condition);
        CHECK(condition->type() == ValueType::truth);
        CHECK(found.all().empty());
    }

    TEST_CASE("a fault is shown where it stands")
    {
        CHECK(said("fee > 1 and payed") ==
              "--where:1:13: error: nothing is called \"payed\" here [expression-name-unknown]\n"
              "    fee > 1 and payed\n"
              "                ^\n"
              "  hint: names are ids of measures, or in \"where\" of the register's columns\n");
    }

    TEST_CASE("every word that a choice never holds is found")
    {
        CHECK(said("channel = 'fax' or 'mail' = channel") ==
              "--where:1:11: error: the column \"channel\" never holds 'fax' "
              "[column-value-unknown]\n"
              "    channel = 'fax' or 'mail' = channel\n"
              "              ^\n"
              "  hint: its values are \"counter\", \"post\"\n"
              "--where:1:20: error: the column \"channel\" never holds 'mail' "
              "[column-value-unknown]\n"
              "    channel = 'fax' or 'mail' = channel\n"
              "                       ^\n"
              "  hint: its values are \"counter\", \"post\"\n");
        CHECK(said("channel in ('post', 'fax')").find("never holds 'fax'") != std::string::npos);
    }

    TEST_CASE("a text may be any text")
    {
        Diagnostics found;
        CHECK(read_condition("dossier != 'fax'", dossiers(), "--where", found));
        CHECK(found.all().empty());
    }
}
