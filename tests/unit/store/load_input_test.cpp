#include "../printers.hpp"
#include "sample_store.hpp"

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>

using namespace assess;

namespace {

Store round_with_units(const std::filesystem::path& file)
{
    Store store = build::small_round(file);
    build::import(store, RowKind::units,
                  "code,name,kind,parent,valid_from,valid_until\n51,Tỉnh,province,,,\n"
                  "00006,Phường A,ward,51,,\n00007,Phường cũ,ward,51,,2025-12-31\n"
                  "00008,Phường mới,ward,51,2027-01-01,\n21034,Xã B,commune,51,,2026-01-01\n");
    return store;
}

} // namespace

TEST_SUITE("store/load_input")
{
    TEST_CASE("the units of the round are those of its kinds, valid on a day of its period")
    {
        const build::Folder folder;
        const Store store = round_with_units(folder / "a.db");
        std::vector<std::string> codes;
        for (const Submission& unit : build::input_of(store).units) {
            codes.push_back(unit.unit.code);
        }
        CHECK(codes == std::vector<std::string>{"00006", "21034"});
    }

    TEST_CASE("without origins the input is the same but for the cells it was read from")
    {
        const build::Folder folder;
        Store store = round_with_units(folder / "a.db");
        build::import(store, RowKind::facts, "unit,measure,value\n00006,meetings,8\n");
        const Round round = find_round(store, "2026");
        const CriteriaSet set = read_set(store, round);
        const RoundInput input = load_input(store, round, set, {}, Origins::leave_out);
        CHECK(digest_of(input, set) == digest_of(build::input_of(store), set));
        CHECK(input.units[0].facts.at(0).origin == Origin{});
    }

    TEST_CASE("facts come with their value, exact, and the cell they stood in")
    {
        const build::Folder folder;
        Store store = round_with_units(folder / "a.db");
        build::import(store, RowKind::facts,
                      "unit,measure,value\n00006,satisfied,33.3333%\n00006,meetings,8\n");
        const RoundInput input = build::input_of(store);
        REQUIRE(input.units[0].facts.size() == 2);
        CHECK(input.units[0].facts[0].measure == 0);
        CHECK(input.units[0].facts[1].value == *Rational::parse("0.333333"));
        CHECK(input.units[0].facts[1].origin == Origin{1, 2, 17});
        CHECK(input.sources[1].file == "file.csv");
    }

    TEST_CASE("of several reviews the latest by date stands, undated before dated")
    {
        const build::Folder folder;
        Store store = round_with_units(folder / "a.db");
        build::import(store, RowKind::reviews,
                      "unit,criterion,points,reason,reviewer,date\n"
                      "00006,resolution,2,r,t,2026-12-02\n00006,resolution,1,r,t,2026-12-01\n"
                      "00006,resolution,0,r,t,\n");
        CHECK(build::input_of(store).units[0].reviews.at(0).points == *Rational::parse("2"));
        const RoundInput earlier = build::input_of(store, *parse_date("2026-12-01"));
        CHECK(earlier.units[0].reviews.at(0).points == *Rational::parse("1"));
        const RoundInput undated = build::input_of(store, *parse_date("2026-01-01"));
        CHECK(undated.units[0].reviews.at(0).points == *Rational::parse("0"));
    }

    TEST_CASE("a piece of evidence is rejected by the latest review of its number")
    {
        const build::Folder folder;
        Store store = round_with_units(folder / "a.db");
        build::import(store, RowKind::evidence,
                      "unit,criterion,kind,number,date,title\n"
                      "00006,resolution,decision,1,2026-03-01,T\n"
                      "00006,resolution,decision,2,2026-03-01,T\n");
        build::import(store, RowKind::reviews,
                      "unit,criterion,evidence,decision,reason,reviewer,date\n"
                      "00006,resolution,1,rejected,sai,t,2026-12-01\n"
                      "00006,resolution,2,rejected,sai,t,2026-12-01\n"
                      "00006,resolution,2,accepted,lại,t,2026-12-02\n");
        const RoundInput input = build::input_of(store);
        CHECK(input.units[0].evidence.at(0).rejected);
        CHECK(input.units[0].evidence.at(0).rejected_because == "sai");
        CHECK_FALSE(input.units[0].evidence.at(1).rejected);
        CHECK(build::input_of(store, *parse_date("2026-02-28")).units[0].evidence.empty());
    }

    TEST_CASE("a review that names the date of a document judges that document alone")
    {
        const build::Folder folder;
        Store store = round_with_units(folder / "a.db");
        build::import(store, RowKind::evidence,
                      "unit,criterion,kind,number,date,title\n"
                      "00006,resolution,decision,1,2026-03-01,T\n");
        build::import(store, RowKind::reviews,
                      "unit,criterion,evidence,decision,reason,reviewer,date\n"
                      "00006,resolution,1,rejected,sai,t,2026-12-01\n");
        build::import(store, RowKind::evidence,
                      "unit,criterion,kind,number,date,title\n"
                      "00006,resolution,decision,1,2026-03-02,T\n");
        const auto rejected = [&] {
            const RoundInput input = build::input_of(store);
            const std::vector<Evidence>& pieces = input.units[0].evidence;
            return std::pair{pieces.at(0).rejected, pieces.at(1).rejected};
        };
        CHECK(rejected() == std::pair{true, true});
        SQLite::Database database{(folder / "a.db").string(), SQLite::OPEN_READWRITE};
        database.exec("INSERT INTO review SELECT round, unit, criterion, evidence, date, "
                      "'2026-03-02', points, excluded, 'accepted', reason, reviewer, import, line, "
                      "column FROM review");
        CHECK(rejected() == std::pair{true, false});
        database.exec("UPDATE review SET date = '2026-12-02' WHERE evidence_date = ''");
        CHECK(rejected() == std::pair{true, true});
    }

    TEST_CASE("every unit of a large round has its own rows, and within a change the changed ones")
    {
        const build::Folder folder;
        Store store = build::small_round(folder / "a.db");
        std::string units = "code,name,kind,parent\n51,Tỉnh,province,\n";
        std::string facts = "unit,measure,value\n";
        for (int number = 0; number < 400; ++number) {
            const std::string code = std::to_string(10'000 + number);
            units += code + ",Phường,ward,51\n";
            facts += code + ",meetings," + std::to_string(number) + "\n";
        }
        build::import(store, RowKind::units, units);
        build::import(store, RowKind::facts, facts);
        const RoundInput input = build::input_of(store);
        REQUIRE(input.units.size() == 400);
        for (std::size_t unit = 0; unit < input.units.size(); ++unit) {
            CAPTURE(unit);
            REQUIRE(input.units[unit].facts.size() == 1);
            CHECK(input.units[unit].facts[0].value ==
                  Rational::whole(static_cast<std::int64_t>(unit)));
        }
        const Change change{store};
        build::import(store, RowKind::facts, "unit,measure,value\n10399,meetings,7\n");
        CHECK(build::input_of(store).units.back().facts.at(0).value == Rational::whole(7));
    }

    TEST_CASE("shuffled rows give the same digest of the input")
    {
        const build::Folder folder;
        Store one = round_with_units(folder / "one.db");
        Store two = round_with_units(folder / "two.db");
        const std::string head = "unit,criterion,choice,points\n";
        build::import(one, RowKind::answers,
                      head + "00006,resolution,late,\n21034,1.1,in-time,\n21034,1.2.2,,3\n");
        build::import(two, RowKind::answers,
                      head + "21034,1.2.2,,3\n00006,resolution,late,\n21034,1.1,in-time,\n");
        const CriteriaSet set = read_set(one, find_round(one, "2026"));
        CHECK(digest_of(build::input_of(one), set) == digest_of(build::input_of(two), set));
    }
}
