#include "evidence_messages.hpp"
#include "file_messages.hpp"
#include "key_columns.hpp"
#include "read_cell.hpp"
#include "read_rows.hpp"

#include <assess/text/encoding.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>
#include <tuple>

namespace assess {

namespace {

enum Column : std::size_t {
    unit,
    criterion,
    points,
    excluded,
    evidence,
    evidence_date,
    decision,
    reason,
    reviewer,
    date
};

constexpr std::array review_columns{
    unit_words,
    criterion_words,
    ColumnWords{"points", "điểm", "điểm thẩm định", Need::optional},
    ColumnWords{"excluded", "loại khỏi thang điểm", "không tính", Need::optional},
    judged_piece_words,
    judged_date_words,
    ColumnWords{"decision", "quyết định", "kết luận", Need::optional},
    ColumnWords{"reason", "lý do", "nhận xét", Need::required},
    ColumnWords{"reviewer", "người thẩm định", "đơn vị thẩm định", Need::required},
    review_date_words};

using Dates = std::set<std::string>;
/// Dates of the pieces that were handed in, by unit, criterion and number.
using Pieces = std::map<std::tuple<std::string, std::string, std::string>, Dates>;

/// What is read against besides the round: the pieces, and the days a review may be of.
struct ReviewReading {
    const FileReading& file;
    RoundContents& round;
    const Pieces& pieces;
    const Period& days;
};

/// From the first day of the period to one year after its last.
Period review_days(const Period& period)
{
    std::chrono::year_month_day last{period.last};
    last += std::chrono::years{1};
    return {period.first,
            last.ok() ? Date{last} : Date{last.year() / last.month() / std::chrono::last}};
}

Arg day_in_words(Date day)
{
    return {display(day, Language::en), display(day, Language::vi)};
}

Arg dates_in_words(const Dates& dates)
{
    const auto in = [&](Language language) {
        std::string list;
        for (const std::string& date : dates) {
            list += (list.empty() ? "" : ", ") + display(*parse_date(date), language);
        }
        return list;
    };
    return {in(Language::en), in(Language::vi)};
}

/// The day of the review. No clock is asked: a review of a far day would outrank all later ones.
std::string read_review_day(const ImportRow& row, const ReviewReading& reading)
{
    Diagnostics& found = reading.file.found;
    std::string read = read_day(row, date, reading.round.options().dates, found);
    const auto day = parse_date(read);
    if (day && !reading.days.contains(*day)) {
        found.add(messages::import_review_date_outside, row.place(date),
                  {day_in_words(*day), day_in_words(reading.days.first),
                   day_in_words(reading.days.last)});
    }
    return read;
}

/// Verified points: 0 … max of the leaf, if one is known. Empty: none given.
std::string read_mark(const ImportRow& row, const Leaf* leaf, NumberForm form, Diagnostics& found)
{
    const Rational most = leaf == nullptr ? Rational{} : leaf->max_points;
    const auto given = read_points(row, points, form, most, found);
    if (leaf != nullptr && given && Rational{*given} > most) {
        found.add(messages::import_review_points_above_max, row.place(points),
                  {row.word(points), leaf->id, most.str(form.mark)});
    }
    return given ? given->str() : std::string{};
}

/// "1", "0", or empty: not said.
std::string read_excluded(const ImportRow& row, Diagnostics& found)
{
    const std::string text = row.word(excluded);
    const auto says = text.empty() ? std::nullopt : read_yes_no(text, {row, excluded}, found);
    return says ? (*says ? "1" : "0") : std::string{};
}

/// "accepted" or "rejected", from either language. Nothing is missing where the file has no such
/// column and the round has a decision.
std::string read_decision_on_piece(const ImportRow& row, const HandedInRow& review,
                                   const FileReading& reading)
{
    Diagnostics& found = reading.found;
    const std::string word = folded(row.word(decision));
    if (word == "accepted" || word == folded("chấp nhận") || word == folded("đạt")) {
        return "accepted";
    }
    if (word == "rejected" || word == folded("không chấp nhận") || word == folded("không đạt")) {
        return "rejected";
    }
    if (word.empty()) {
        const bool is_known = !review.key[1].empty() || row.column_of(decision) != 0;
        if (is_known && values_after(review, reading)[2].empty()) {
            found.add(messages::import_decision_missing,
                      row.place(row.column_of(decision) == 0 ? evidence : decision),
                      {row.word(evidence)});
        }
    } else {
        found.add(messages::import_decision_unknown, row.place(decision), {row.word(decision)});
    }
    return {};
}

/// Says so where no piece, or more than one, can be meant.
void find_piece(const ImportRow& row, const ReviewReading& reading, const std::string& code,
                const Leaf& leaf, const std::string& piece_date)
{
    Diagnostics& found = reading.file.found;
    const std::string number = row.key(evidence);
    const auto known = reading.pieces.find({code, leaf.id, number});
    if (known == reading.pieces.end()) {
        found.add(messages::import_review_evidence_unknown, row.place(evidence),
                  {number, code, leaf.id});
    } else if (row.word(evidence_date).empty() && known->second.size() > 1) {
        found.add(messages::import_evidence_ambiguous, row.place(evidence),
                  {number, code, leaf.id, dates_in_words(known->second)});
    } else if (!piece_date.empty() && !known->second.contains(piece_date)) {
        found.add(messages::import_review_evidence_date, row.place(evidence_date),
                  {number, code, leaf.id, dates_in_words(known->second)});
    }
}

/// The columns points, excluded and decision of a row about a piece of evidence.
void judge_piece(const ImportRow& row, const ReviewReading& reading, HandedInRow& review)
{
    Diagnostics& found = reading.file.found;
    if (!row.word(points).empty() || !row.word(excluded).empty()) {
        found.add(messages::import_review_two_things, row.place(evidence), {row.word(evidence)});
    }
    review.values[2] = read_decision_on_piece(row, review, reading.file);
}

/// Says so if the round will have a review of the leaf that says nothing, or that gives points
/// which do not count.
void weigh(const ImportRow& row, const ReviewReading& reading, const Leaf& leaf,
           const HandedInRow& review)
{
    const std::vector<std::string> values = values_after(review, reading.file);
    Diagnostics& found = reading.file.found;
    if (values[0].empty() && values[1].empty()) {
        found.add(messages::import_review_empty, row.place(criterion), {leaf.id});
    } else if (!values[0].empty() && values[1] == "1") {
        found.add(messages::import_review_points_excluded,
                  row.place(row.column_of(points) == 0 ? excluded : points),
                  {leaf.id, Rational::parse(values[0])->str(reading.round.options().decimal)});
    }
}

/// The same of a row about the leaf itself, which may be unknown.
void judge_leaf(const ImportRow& row, const ReviewReading& reading, const Leaf* leaf,
                HandedInRow& review)
{
    Diagnostics& found = reading.file.found;
    const std::size_t errors = found.errors();
    if (!row.word(evidence_date).empty()) {
        found.add(messages::import_evidence_date_alone, row.place(evidence_date),
                  {row.word(evidence_date)});
    }
    review.values[0] = read_mark(row, leaf, reading.round.options(), found);
    review.values[1] = read_excluded(row, found);
    review.values[2] = row.text(decision);
    if (leaf != nullptr && found.errors() == errors) {
        weigh(row, reading, *leaf, review);
    }
}

void read_review(const ImportRow& row, const ReviewReading& reading)
{
    Diagnostics& found = reading.file.found;
    RoundContents& round = reading.round;
    const std::string code = row.key(unit);
    const AssessedUnit* known = round.unit(row, unit, found);
    const auto index = round.leaf(row, criterion, known, code, found);
    const std::string piece = read_key(row, evidence, found);
    const bool is_whole = !is_damaged(piece, KeyKind::free, row.place(evidence), found);
    const std::string why = read_needed(row, reason, found);
    const std::string who = read_needed(row, reviewer, found);
    const std::size_t errors = found.errors();
    const std::string day = read_review_day(row, reading);
    const std::string piece_date = read_day(row, evidence_date, round.options().dates, found);
    const Leaf* const leaf = index ? &round.set().leaves[*index] : nullptr;
    const bool is_keyed = found.errors() == errors && known != nullptr && leaf != nullptr;
    if (!piece.empty() && is_whole && known != nullptr && leaf != nullptr) {
        find_piece(row, reading, code, *leaf, piece_date);
    }
    HandedInRow read{{code, leaf == nullptr ? "" : leaf->id, piece, day, piece_date},
                     {{}, {}, {}, why, who},
                     reading.file.file,
                     row.line(),
                     row.column_of(piece.empty() ? points : evidence)};
    if (piece.empty()) {
        judge_leaf(row, reading, leaf, read);
    } else {
        judge_piece(row, reading, read);
    }
    if (is_keyed) {
        reading.file.rows.add(read);
    }
}

} // namespace

CsvHeading review_heading()
{
    return {{needed_columns(review_columns)}};
}

void read_review_rows(const FileReading& reading, RoundContents& round,
                      const std::vector<KnownEvidence>& evidence, const Period& period)
{
    const Columns columns{review_columns, reading.csv, reading.found};
    if (!columns.complete()) {
        return;
    }
    reading.lacks() = columns.lacking({points, excluded, decision, reason, reviewer});
    Pieces pieces;
    for (const KnownEvidence& piece : evidence) {
        pieces[{piece.unit, piece.criterion, piece.number}].insert(piece.date);
    }
    const Period days = review_days(period);
    const ReviewReading reviews{reading, round, pieces, days};
    for (auto cells = reading.csv.next(); !cells.empty(); cells = reading.csv.next()) {
        read_review({reading.csv.file(), cells, columns}, reviews);
    }
}

} // namespace assess
