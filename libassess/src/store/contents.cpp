#include "connection.hpp"

#include <assess/store/contents.hpp>

namespace assess {

RoundContentsCount count_contents(const Store& store, const Round& round)
{
    return with_database(store.connection(), [&] {
        const auto count = [&](const std::string& table) {
            SQLite::Statement query{store.connection().database,
                                    "SELECT count(*) FROM " + table + " WHERE round = ?"};
            query.bind(1, round.key);
            query.executeStep();
            return query.getColumn(0).getInt64();
        };
        return RoundContentsCount{count("unit"),     count("fact"),   count("answer"),
                                  count("evidence"), count("review"), count("import"),
                                  count("run")};
    });
}

} // namespace assess
