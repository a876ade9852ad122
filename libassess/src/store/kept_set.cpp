#include "kept_set.hpp"

#include <assess/criteria/read_criteria.hpp>

namespace assess {

namespace {

struct PartRow {
    std::string part;
    std::size_t position = 0;
    std::string id;
    std::string number;
    const LocalText* title = nullptr;
    std::string lesson;
    std::string max_points;
    std::string kind{};
};

std::string name_of(LeafKind kind)
{
    switch (kind) {
    case LeafKind::standard:
        return "standard";
    case LeafKind::bonus:
        return "bonus";
    case LeafKind::deduction:
        break;
    }
    return "deduction";
}

std::vector<PartRow> parts_of(const CriteriaSet& set)
{
    std::vector<PartRow> rows;
    for (std::size_t i = 0; i < set.lessons.size(); ++i) {
        const Lesson& lesson = set.lessons[i];
        rows.push_back({"lesson", i, lesson.id, lesson.number, &lesson.title, {}, {}});
    }
    for (std::size_t i = 0; i < set.leaves.size(); ++i) {
        const Leaf& leaf = set.leaves[i];
        rows.push_back({"leaf", i, leaf.id, leaf.number, &leaf.title, set.lessons[leaf.lesson].id,
                        leaf.max_points.str(), name_of(leaf.kind)});
    }
    for (std::size_t i = 0; i < set.measures.size(); ++i) {
        rows.push_back({"measure", i, set.measures[i].id, {}, &set.measures[i].title, {}, {}});
    }
    for (std::size_t i = 0; i < set.bands.size(); ++i) {
        rows.push_back({"band", i, set.bands[i].id, {}, &set.bands[i].title, {}, {}});
    }
    for (std::size_t i = 0; i < set.gates.size(); ++i) {
        rows.push_back({"gate", i, set.gates[i].id, {}, &set.gates[i].title, {}, {}});
    }
    return rows;
}

void insert_parts(SQLite::Database& database, std::int64_t key, const CriteriaSet& set)
{
    const std::string language = set.languages.empty() ? std::string{} : set.languages.front();
    SQLite::Statement insert{database, "INSERT INTO set_part VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    for (const PartRow& row : parts_of(set)) {
        const std::string title{row.title->in(language)};
        insert.bind(1, key);
        insert.bind(2, row.part);
        insert.bind(3, static_cast<std::int64_t>(row.position));
        insert.bind(4, row.id);
        insert.bind(5, row.number);
        insert.bind(6, title);
        bind_text_or_null(insert, 7, row.lesson);
        bind_text_or_null(insert, 8, row.max_points);
        bind_text_or_null(insert, 9, row.kind);
        insert.exec();
        insert.reset();
    }
}

} // namespace

std::int64_t keep_set(SQLite::Database& database, const SetFile& set)
{
    SQLite::Statement query{database, "SELECT key FROM criteria_set WHERE sha256 = ?"};
    query.bind(1, set.set.sha256);
    if (query.executeStep()) {
        return query.getColumn(0).getInt64();
    }
    SQLite::Statement insert{
        database, "INSERT INTO criteria_set (id, version, sha256, text) VALUES (?, ?, ?, ?)"};
    insert.bind(1, set.set.id);
    insert.bind(2, set.set.version);
    insert.bind(3, set.set.sha256);
    insert.bind(4, set.text);
    insert.exec();
    const std::int64_t key = database.getLastInsertRowid();
    insert_parts(database, key, set.set);
    return key;
}

void name_kinds_of_leaves(SQLite::Database& database)
{
    SQLite::Statement sets{database, "SELECT key, id, text FROM criteria_set"};
    SQLite::Statement update{database, "UPDATE set_part SET kind = ? WHERE criteria_set = ? AND "
                                       "part = 'leaf' AND id = ?"};
    while (sets.executeStep()) {
        Diagnostics ignored;
        const auto set = read_criteria(text_of(sets, 2), text_of(sets, 1), ignored);
        for (const Leaf& leaf : set ? set->leaves : std::vector<Leaf>{}) {
            const std::string kind = name_of(leaf.kind);
            bind_text(update, 1, kind);
            update.bind(2, sets.getColumn(0).getInt64());
            bind_text(update, 3, leaf.id);
            update.exec();
            update.reset();
        }
    }
}

} // namespace assess
