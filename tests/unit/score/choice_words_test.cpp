#include "printers.hpp"

#include <assess/score/choice_words.hpp>

#include <doctest/doctest.h>

using namespace assess;
using Choice = NearBound::Choice;

TEST_SUITE("score/choice_words")
{
    TEST_CASE("of two places to round at, the one that the set did not choose is named")
    {
        Scoring scoring;
        scoring.round_at = Scoring::RoundAt::criterion;
        CHECK(choice_in_words(Choice::round_at_other, scoring).en == "rounding only the total");
        CHECK(choice_in_words(Choice::round_at_other, scoring).vi == "chỉ làm tròn tổng điểm");
        scoring.round_at = Scoring::RoundAt::total;
        CHECK(choice_in_words(Choice::round_at_other, scoring).en == "rounding each criterion");
        CHECK(choice_in_words(Choice::round_at_other, scoring).vi == "làm tròn điểm từng tiêu chí");
    }

    TEST_CASE("of two totals to classify on, the one that the set did not choose is named")
    {
        Scoring scoring;
        scoring.classify_on = Scoring::ClassifyOn::exact;
        CHECK(choice_in_words(Choice::classify_on_other, scoring).en ==
              "classifying on the rounded total");
        scoring.classify_on = Scoring::ClassifyOn::rounded;
        CHECK(choice_in_words(Choice::classify_on_other, scoring).en ==
              "classifying on the exact total");
        CHECK(choice_in_words(Choice::classify_on_other, scoring).vi ==
              "xếp loại theo tổng điểm chưa làm tròn");
    }

    TEST_CASE("a way to round is named whatever the set says")
    {
        CHECK(choice_in_words(Choice::half_away_from_zero, {}).vi ==
              "đúng một nửa thì làm tròn ra xa số 0");
        CHECK(choice_in_words(Choice::half_even, {}).en == "rounding half to even");
        CHECK(choice_in_words(Choice::toward_zero, {}).en == "cutting off");
    }
}
