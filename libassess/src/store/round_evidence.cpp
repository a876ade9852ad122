#include "round_tables.hpp"

#include <algorithm>

namespace assess {

namespace {

Evidence read_piece(const RoundReading& reading, SQLite::Statement& query, std::size_t leaf)
{
    Evidence piece;
    piece.leaf = leaf;
    piece.number = text_of(query, 2);
    piece.date = *parse_date(text_of(query, 3));
    piece.kind = text_of(query, 4);
    piece.title = text_of(query, 5);
    piece.issuer = text_of(query, 6);
    piece.page = text_of(query, 7);
    piece.location = text_of(query, 8);
    piece.sha256 = text_of(query, 9);
    piece.origin = reading.origin(query, 10);
    return piece;
}

/// Later reviews of a piece come after earlier ones, so the last word stands.
void judge_piece(SQLite::Statement& query, std::size_t leaf, Submission& unit)
{
    const std::string number = text_of(query, 2);
    const bool rejected = text_of(query, 6) == "rejected";
    for (Evidence& piece : unit.evidence) {
        if (piece.leaf == leaf && piece.number == number) {
            piece.rejected = rejected;
            piece.rejected_because = rejected ? text_of(query, 7) : std::string{};
        }
    }
}

Review read_review(const RoundReading& reading, SQLite::Statement& query, std::size_t leaf)
{
    Review review;
    review.leaf = leaf;
    if (!query.getColumn(3).getString().empty()) {
        review.date = *parse_date(text_of(query, 3));
    }
    if (!query.getColumn(4).isNull()) {
        review.points = *Rational::parse(text_of(query, 4));
    }
    if (!query.getColumn(5).isNull()) {
        review.excluded = query.getColumn(5).getInt() == 1;
    }
    review.decision = text_of(query, 6);
    review.reason = text_of(query, 7);
    review.reviewer = text_of(query, 8);
    review.origin = reading.origin(query, 9);
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
    SQLite::Statement query{reading.database,
                            "SELECT unit, criterion, number, date, kind, title, issuer, page, "
                            "location, sha256, import, line, column FROM evidence WHERE round = ? "
                            "ORDER BY unit, criterion, number, date"};
    query.bind(1, reading.round.key);
    while (query.executeStep()) {
        Submission* unit = reading.unit_of(input, query.getColumn(0).getInt64());
        if (unit == nullptr || !counts_as_of(input, text_of(query, 3))) {
            continue;
        }
        if (const auto leaf = reading.leaf_of(*unit, query.getColumn(1).getInt64())) {
            unit->evidence.push_back(read_piece(reading, query, *leaf));
        }
    }
    for (Submission& unit : input.units) {
        std::stable_sort(unit.evidence.begin(), unit.evidence.end(),
                         [](const Evidence& a, const Evidence& b) { return a.leaf < b.leaf; });
    }
}

void read_reviews(const RoundReading& reading, RoundInput& input)
{
    SQLite::Statement query{reading.database,
                            "SELECT unit, criterion, evidence, date, points, excluded, decision, "
                            "reason, reviewer, import, line, column FROM review WHERE round = ? "
                            "ORDER BY unit, criterion, evidence, date"};
    query.bind(1, reading.round.key);
    while (query.executeStep()) {
        Submission* unit = reading.unit_of(input, query.getColumn(0).getInt64());
        if (unit == nullptr || !counts_as_of(input, text_of(query, 3))) {
            continue;
        }
        const auto leaf = reading.leaf_of(*unit, query.getColumn(1).getInt64());
        if (leaf && text_of(query, 2).empty()) {
            put_review(*unit, read_review(reading, query, *leaf));
        } else if (leaf) {
            judge_piece(query, *leaf, *unit);
        }
    }
    for (Submission& unit : input.units) {
        std::sort(unit.reviews.begin(), unit.reviews.end(),
                  [](const Review& a, const Review& b) { return a.leaf < b.leaf; });
    }
}

} // namespace assess
