#include "round_tables.hpp"

namespace assess {

namespace {

Evidence read_piece(const RoundReading& reading, const RowScan& row, std::size_t leaf)
{
    Evidence piece;
    piece.leaf = leaf;
    piece.number = row.string(2);
    piece.date = *parse_date(row.text(3));
    piece.kind = row.string(4);
    piece.title = row.string(5);
    piece.issuer = row.string(6);
    piece.page = row.string(7);
    piece.location = row.string(8);
    piece.sha256 = row.string(9);
    piece.origin = reading.origin(row, 10);
    return piece;
}

/// The rows of a piece come by date, those that name its date after those that do not: the last one
/// decides.
void judge_piece(const RowScan& row, std::size_t leaf, Submission& unit)
{
    const std::string_view number = row.text(2);
    const std::string_view date = row.text(4);
    const bool rejected = row.text(7) == "rejected";
    for (Evidence& piece : unit.evidence) {
        if (piece.leaf == leaf && piece.number == number &&
            (date.empty() || date == to_string(piece.date))) {
            piece.rejected = rejected;
            piece.rejected_because = rejected ? row.string(8) : std::string{};
        }
    }
}

Review read_review(const RoundReading& reading, const RowScan& row, std::size_t leaf)
{
    Review review;
    review.leaf = leaf;
    if (!row.text(3).empty()) {
        review.date = *parse_date(row.text(3));
    }
    if (!row.is_null(5)) {
        review.points = *Rational::parse(row.text(5));
    }
    if (!row.is_null(6)) {
        review.excluded = row.number(6) == 1;
    }
    review.decision = row.string(7);
    review.reason = row.string(8);
    review.reviewer = row.string(9);
    review.origin = reading.origin(row, 10);
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

} // namespace

void read_evidence(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading, input, reading.indices.leaves,
                  reading.select("unit, criterion, number, date, kind, title, issuer, page, "
                                 "location, sha256") +
                      " FROM evidence WHERE round = ? AND unit BETWEEN ? AND ? "
                      "ORDER BY unit, criterion, number, date"};
    while (rows.next()) {
        if (rows.applies() && counts_as_of(input, rows.row().text(3))) {
            rows.unit().evidence.push_back(read_piece(reading, rows.row(), rows.index()));
        }
    }
}

void read_reviews(const RoundReading& reading, RoundInput& input)
{
    UnitRows rows{reading, input, reading.indices.leaves,
                  reading.select("unit, criterion, evidence, date, evidence_date, points, "
                                 "excluded, decision, reason, reviewer") +
                      " FROM review WHERE round = ? AND unit BETWEEN ? AND ? "
                      "ORDER BY unit, criterion, evidence, date, evidence_date"};
    while (rows.next()) {
        const RowScan& row = rows.row();
        if (!rows.applies() || !counts_as_of(input, row.text(3))) {
            continue;
        }
        if (row.text(2).empty()) {
            put_review(rows.unit(), read_review(reading, row, rows.index()));
        } else {
            judge_piece(row, rows.index(), rows.unit());
        }
    }
}

} // namespace assess
