#include <assess/score/choice_words.hpp>

namespace assess {

namespace {

Phrase other_place(Scoring::RoundAt made)
{
    return made == Scoring::RoundAt::total
               ? Phrase{"rounding each criterion", "làm tròn điểm từng tiêu chí"}
               : Phrase{"rounding only the total", "chỉ làm tròn tổng điểm"};
}

Phrase other_total(Scoring::ClassifyOn made)
{
    return made == Scoring::ClassifyOn::exact
               ? Phrase{"classifying on the rounded total", "xếp loại theo tổng điểm đã làm tròn"}
               : Phrase{"classifying on the exact total", "xếp loại theo tổng điểm chưa làm tròn"};
}

} // namespace

Phrase choice_in_words(NearBound::Choice choice, const Scoring& scoring)
{
    switch (choice) {
    case NearBound::Choice::half_away_from_zero:
        return {"rounding half away from zero", "đúng một nửa thì làm tròn ra xa số 0"};
    case NearBound::Choice::half_even:
        return {"rounding half to even", "đúng một nửa thì làm tròn về số chẵn"};
    case NearBound::Choice::toward_zero:
        return {"cutting off", "cắt bỏ phần lẻ"};
    case NearBound::Choice::round_at_other:
        return other_place(scoring.round_at);
    case NearBound::Choice::classify_on_other:
        break;
    }
    return other_total(scoring.classify_on);
}

} // namespace assess
