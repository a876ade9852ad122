#include "messages.hpp"
#include "round_tables.hpp"

#include <array>

namespace assess {

namespace {

constexpr std::array<std::string_view, 2> decisions{"accepted", "rejected"};

/// False for a row that is damaged, or dated after the input's day.
bool read_piece(const RoundReading& reading, const RoundInput& input, RowReader& row,
                Evidence& piece)
{
    piece.number = row.text(2);
    piece.date = row.day(3);
    piece.kind = row.text(4);
    piece.title = row.text(5);
    piece.issuer = row.text(6);
    piece.page = row.text(7);
    piece.location = row.text(8);
    if (!row.is_null(9)) {
        piece.sha256 = row.digest(9);
    }
    if (!row.intact() || !counts_as_of(input, piece.date)) {
        return false;
    }
    piece.origin = reading.origin(row, 10);
    return true;
}

/// The columns of a review, in the order in which they are read.
namespace of_review {
enum Column : int {
    piece = 2,
    reviewed_on,
    piece_date,
    points,
    excluded,
    decision,
    reason,
    reviewer,
    origin
};
} // namespace of_review

/// The rows of a piece come by date, those that name its date after those that do not: the last one
/// decides.
void judge_piece(const RoundReading& reading, RowReader& row, std::size_t leaf, Submission& unit)
{
    const std::string number = row.string(of_review::piece);
    const std::optional<Date> date = row.day_or_none(of_review::piece_date);
    const bool rejected = row.one_of(of_review::decision, decisions) == 1;
    const std::string because = row.string(of_review::reason);
    if (!row.intact()) {
        return;
    }
    static_cast<void>(reading.origin(row, of_review::origin));
    for (Evidence& piece : unit.evidence) {
        if (piece.leaf == leaf && piece.number == number && (!date || date == piece.date)) {
            piece.rejected = rejected;
            piece.rejected_because = rejected ? because : std::string{};
        }
    }
}

Review read_review(RowReader& row, std::size_t leaf)
{
    Review review;
    review.leaf = leaf;
    review.date = row.day_or_none(of_review::reviewed_on);
    review.points = row.exact_or_none(of_review::points);
    review.excluded = row.truth_or_none(of_review::excluded);
    review.decision = row.string(of_review::decision);
    review.reason = row.string(of_review::reason);
    review.reviewer = row.string(of_review::reviewer);
    return review;
}

/// The rows come by date within a leaf, undated first: the last one stands.
void put_review(Submission& unit, Review review)
{
    if (!unit.reviews.empty() && unit.reviews.back().leaf == review.leaf) {
        unit.reviews.back() = std::move(review);
    } else {
        unit.reviews.push_back(std::move(review));
    }
}

void take_review(const RoundReading& reading, UnitRows& rows)
{
    RowReader& row = rows.row();
    if (!row.text(of_review::piece).empty()) {
        judge_piece(reading, row, rows.index(), rows.unit());
        return;
    }
    Review review = read_review(row, rows.index());
    if (row.intact()) {
        review.origin = reading.origin(row, of_review::origin);
        put_review(rows.unit(), std::move(review));
    }
}

} // namespace

void read_evidence(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading,
                  input,
                  {"evidence", 4},
                  "number, date, kind, title, issuer, page, location, sha256"};
    std::size_t usual = 0;
    while (rows.next()) {
        if (!rows.applies()) {
            continue;
        }
        Evidence& piece = next_of(rows.unit().evidence, usual);
        piece.leaf = rows.index();
        if (!read_piece(reading, input, rows.row(), piece)) {
            rows.unit().evidence.pop_back();
        }
    }
}

void read_reviews(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading,
                  input,
                  {"review", 5},
                  "evidence, date, evidence_date, points, excluded, decision, reason, reviewer"};
    while (rows.next()) {
        const auto date = rows.row().day_or_none(of_review::reviewed_on);
        if (rows.applies() && rows.row().intact() && counts_as_of(input, date)) {
            take_review(reading, rows);
        }
    }
}

} // namespace assess
