#include "printers.hpp"
#include "sample_round.hpp"

#include <assess/report/matrix.hpp>
#include <assess/report/ranking.hpp>
#include <assess/report/scores.hpp>
#include <assess/report/write_csv.hpp>
#include <assess/report/write_json.hpp>

#include <doctest/doctest.h>

using namespace assess;

namespace {

sample::Round thirds(Scoring::RoundAt round_at)
{
    CriteriaSet set = sample::set_of(R"(
schema = 1

[set]
id = "thirds"
version = "1"
title = "Thirds"
languages = ["en"]
unit_kinds = ["ward"]
total = 4

[[measure]]
id = "done"
title = "Done"
type = "count"

[[lesson]]
id = "only"
title = "Only"

[[lesson.criterion]]
id = "ratio"
title = "Ratio"
max = 4
rule = "ratio"
numerator = "done"
denominator = "3"
nothing_arose = "zero"

[[band]]
id = "all"
title = "All"
)");
    set.scoring.round_at = round_at;
    std::vector<Submission> units;
    units.push_back(sample::UnitBuilder{set, "=1", "A,\"B\""}.fact("done", "1").build());
    units.push_back(sample::UnitBuilder{set, "2", ""}.build());
    return sample::scored(std::move(set), std::move(units));
}

} // namespace

TEST_SUITE("report/tables")
{
    TEST_CASE("points have the digits of the set where leaves are rounded")
    {
        const auto round = thirds(Scoring::RoundAt::criterion);
        CHECK(write_csv(scores_table(round.view()), {}) ==
              "unit,lesson,criterion,state,max,self,computed,verified,final\n"
              "'=1,only,ratio,scored,4.00,,1.33,,1.33\n"
              "2,only,ratio,missing,4.00,,0.00,,0.00\n");
        CHECK(write_csv(ranking_table(round.view()), {}) ==
              "kind,rank,unit,name,total,exact,band,state,gates,notes\n"
              "ward,1,'=1,\"A,\"\"B\"\"\",1.33,1.33,all,classified,,\n"
              "ward,,2,,,,,not-submitted,,\n");
    }

    TEST_CASE("points are exact where only totals are rounded")
    {
        const auto round = thirds(Scoring::RoundAt::total);
        CHECK(write_csv(scores_table(round.view()), {}) ==
              "unit,lesson,criterion,state,max,self,computed,verified,final\n"
              "'=1,only,ratio,scored,4,,4/3,,4/3\n"
              "2,only,ratio,missing,4,,0,,0\n");
        CHECK(write_csv(matrix_table(round.view()), {}) == "unit,only,bonus,deduction,total\n"
                                                           "'=1,4/3,0,0,1.33\n"
                                                           "2,0,0,0,\n");
        CHECK(write_csv(ranking_table(round.view()), {}) ==
              "kind,rank,unit,name,total,exact,band,state,gates,notes\n"
              "ward,1,'=1,\"A,\"\"B\"\"\",1.33,4/3,all,classified,,\n"
              "ward,,2,,,,,not-submitted,,\n");
    }

    TEST_CASE("JSON keeps text exact and shows hidden characters as escapes")
    {
        const ReportTable table{{{"a", "A"}, {"b", "B"}},
                                {{{std::string{"x\u202Ey\u00A0ă\x7F"}, std::size_t{2}}},
                                 {{ReportCell{}, ExactNumber{"1.50"}}}}};
        CHECK(write_json_rows(table) == "[\n  {\"a\":\"x\\u202ey\u00A0ă\\u007f\",\"b\":2},\n"
                                        "  {\"a\":null,\"b\":\"1.50\"}\n]\n");
        CHECK(write_json_rows({}) == "[]\n");
    }
}
