#include <assess/report/report_phrases.hpp>

#include "explain_phrases.hpp"
#include "phrases.hpp"
#include "reason_phrases.hpp"
#include "record_phrases.hpp"
#include "spreadsheet_phrases.hpp"
#include "total_phrases.hpp"

namespace assess {

std::vector<const Phrase*> report_phrases()
{
    std::vector<const Phrase*> all{report_words::all.begin(), report_words::all.end()};
    all.insert(all.end(), report_words::all_reasons.begin(), report_words::all_reasons.end());
    all.insert(all.end(), report_words::all_explanations.begin(),
               report_words::all_explanations.end());
    all.insert(all.end(), report_words::all_records.begin(), report_words::all_records.end());
    all.insert(all.end(), report_words::all_of_spreadsheets.begin(),
               report_words::all_of_spreadsheets.end());
    all.insert(all.end(), report_words::all_of_totals.begin(), report_words::all_of_totals.end());
    return all;
}

} // namespace assess
