#include "trail_entry.hpp"

#include <assess/text/digest.hpp>

#include <algorithm>

namespace assess {

namespace {

constexpr const char* all_entries =
    "SELECT seq, time, actor, action, subject, why, old_digest, new_digest, previous, hash "
    "FROM trail ORDER BY seq";

TrailEntry last_entry(SQLite::Database& database)
{
    SQLite::Statement query{database, "SELECT seq, hash FROM trail ORDER BY seq DESC LIMIT 1"};
    TrailEntry last;
    if (query.executeStep()) {
        last.seq = query.getColumn(0).getInt64();
        last.hash = text_of(query, 1);
        refuse_as_next(last.seq);
    }
    return last;
}

void insert(SQLite::Database& database, const TrailEntry& entry)
{
    SQLite::Statement statement{database,
                                "INSERT INTO trail VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    statement.bind(1, entry.seq);
    int index = 2;
    for (const std::string* text :
         {&entry.time, &entry.actor, &entry.action, &entry.subject, &entry.why, &entry.old_digest,
          &entry.new_digest, &entry.previous, &entry.hash}) {
        bind_text(statement, index++, *text);
    }
    statement.exec();
}

} // namespace

std::string canonical_text(const TrailEntry& entry)
{
    std::string text = "assess-trail-1\n";
    const std::string seq = std::to_string(entry.seq);
    for (const std::string* field :
         {&seq, &entry.time, &entry.actor, &entry.action, &entry.subject, &entry.why,
          &entry.old_digest, &entry.new_digest, &entry.previous}) {
        text += std::to_string(field->size()) + ':' + *field + '\n';
    }
    return text;
}

void add_to_trail(SQLite::Database& database, const TrailNote& note, const Actor& actor)
{
    const TrailEntry last = last_entry(database);
    TrailEntry entry{last.seq + 1, stamp(actor.now), actor.name,      note.action, note.subject,
                     note.why,     note.old_digest,  note.new_digest, last.hash,   {}};
    entry.hash = sha256(canonical_text(entry));
    insert(database, entry);
}

std::vector<TrailEntry> trail(const Store& store)
{
    return with_database(store.connection(), [&] {
        SQLite::Statement query{store.connection().database, all_entries};
        std::vector<TrailEntry> entries;
        while (query.executeStep()) {
            entries.push_back({query.getColumn(0).getInt64(), text_of(query, 1), text_of(query, 2),
                               text_of(query, 3), text_of(query, 4), text_of(query, 5),
                               text_of(query, 6), text_of(query, 7), text_of(query, 8),
                               text_of(query, 9)});
        }
        return entries;
    });
}

bool is_changed_since(const Store& store, const Round& round, const CriteriaSet& set,
                      const LatestRun& run)
{
    const bool asks_for_others = std::ranges::any_of(
        set.leaves, [](const Leaf& leaf) { return std::holds_alternative<ResultRule>(leaf.rule); });
    const std::string subject = "round " + round.id;
    const std::string of_run = subject + ", run " + std::to_string(run.key);
    const std::vector<TrailEntry> entries = trail(store);
    const auto kept = std::find_if(entries.rbegin(), entries.rend(), [&](const TrailEntry& entry) {
        return entry.action == "score-round" && entry.subject == of_run;
    });
    return kept == entries.rend() ||
           std::any_of(entries.rbegin(), kept, [&](const TrailEntry& entry) {
               const bool is_own =
                   entry.subject == subject || entry.subject.starts_with(subject + ", ");
               return is_own ? entry.action != "close-round" && entry.action != "reopen-round"
                             : asks_for_others &&
                                   (entry.action == "score-round" || entry.action == "amend-round");
           });
}

} // namespace assess
