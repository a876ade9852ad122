#include "connection.hpp"

#include <assess/store/imports.hpp>

namespace assess {

std::vector<KnownUnit> known_units(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] {
        SQLite::Statement query{
            store.connection().database,
            "SELECT code, kind, parent FROM unit WHERE round = ? ORDER BY code"};
        query.bind(1, round.key);
        std::vector<KnownUnit> units;
        while (query.executeStep()) {
            units.push_back({text_of(query, 0), text_of(query, 1), text_of(query, 2)});
        }
        return units;
    });
}

namespace {

std::vector<KnownEvidence> pieces_in(const Store& store, const Round& round,
                                     const std::string& query_text)
{
    return with_database(store.connection(), [&] {
        SQLite::Statement query{store.connection().database, query_text};
        query.bind(1, round.key);
        std::vector<KnownEvidence> pieces;
        while (query.executeStep()) {
            pieces.push_back(
                {text_of(query, 0), text_of(query, 1), text_of(query, 2), text_of(query, 3)});
        }
        return pieces;
    });
}

} // namespace

std::vector<KnownEvidence> known_evidence(const Store& store, const Round& round)
{
    return pieces_in(store, round,
                     "SELECT unit.code, criterion.id, evidence.number, evidence.date "
                     "FROM evidence "
                     "JOIN unit ON unit.key = evidence.unit "
                     "JOIN criterion ON criterion.key = evidence.criterion "
                     "WHERE evidence.round = ?");
}

std::vector<KnownEvidence> reviewed_evidence(const Store& store, const Round& round)
{
    return pieces_in(store, round,
                     "SELECT unit.code, criterion.id, review.evidence, evidence_date "
                     "FROM review "
                     "JOIN unit ON unit.key = review.unit "
                     "JOIN criterion ON criterion.key = review.criterion "
                     "WHERE review.round = ? AND review.evidence <> ''");
}

} // namespace assess
