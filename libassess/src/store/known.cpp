#include "row_reader.hpp"

#include <assess/store/imports.hpp>

namespace assess {

std::vector<KnownUnit> known_units(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] {
        Damage damage;
        RowReader rows{
            store.connection().database,
            damage,
            {"unit"},
            "SELECT key, code, kind, parent, name FROM unit WHERE round = ? ORDER BY code",
            {round.key}};
        std::vector<KnownUnit> units;
        while (rows.next()) {
            units.push_back({rows.string(1), rows.string(2), rows.string(3), rows.string(4)});
        }
        damage.tell(store.connection());
        return units;
    });
}

namespace {

/// The query gives unit, criterion, number and date, then the code and the id behind the first two.
std::vector<KnownEvidence> pieces_in(const Store& store, const Round& round, RowsOf of,
                                     std::string_view query)
{
    return with_database(store.connection(), [&] {
        Damage damage;
        RowReader rows{store.connection().database, damage, of, query, {round.key}};
        std::vector<KnownEvidence> pieces;
        while (rows.next()) {
            const int first = of.key_columns;
            KnownEvidence piece{rows.string(first), rows.string(first + 1), rows.string(2), {}};
            const auto date = rows.day_or_none(3);
            piece.date = date ? to_string(*date) : std::string{};
            if (rows.intact()) {
                pieces.push_back(std::move(piece));
            }
        }
        damage.tell(store.connection());
        return pieces;
    });
}

} // namespace

std::vector<KnownEvidence> known_evidence(const Store& store, const Round& round)
{
    return pieces_in(store, round, {"evidence", 4},
                     "SELECT unit, criterion, number, date, unit.code, criterion.id FROM evidence "
                     "JOIN unit ON unit.key = evidence.unit "
                     "JOIN criterion ON criterion.key = evidence.criterion "
                     "WHERE evidence.round = ?");
}

std::vector<KnownEvidence> reviewed_evidence(const Store& store, const Round& round)
{
    return pieces_in(store, round, {"review", 4},
                     "SELECT unit, criterion, evidence, evidence_date, unit.code, criterion.id "
                     "FROM review JOIN unit ON unit.key = review.unit "
                     "JOIN criterion ON criterion.key = review.criterion "
                     "WHERE review.round = ? AND review.evidence <> ''");
}

} // namespace assess
