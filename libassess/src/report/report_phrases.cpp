#include <assess/report/report_phrases.hpp>

#include "explain_phrases.hpp"
#include "phrases.hpp"
#include "reason_phrases.hpp"

namespace assess {

std::vector<const Phrase*> report_phrases()
{
    std::vector<const Phrase*> all{phrases::all.begin(), phrases::all.end()};
    all.insert(all.end(), phrases::all_reasons.begin(), phrases::all_reasons.end());
    all.insert(all.end(), phrases::all_explanations.begin(), phrases::all_explanations.end());
    return all;
}

} // namespace assess
