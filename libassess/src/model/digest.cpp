#include <assess/model/round_input.hpp>

#include <assess/text/digest.hpp>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace assess {

namespace {

/// Values one after the other, each with its length before it, so that no two different inputs
/// write the same bytes.
class Writer {
public:
    Writer& text(std::string_view value)
    {
        make_room(longest_count + 1 + value.size());
        put_digits(value.size());
        put(':');
        std::copy(value.begin(), value.end(), bytes_.data() + used_);
        used_ += value.size();
        return *this;
    }
    Writer& number(const Rational& value)
    {
        number_.clear();
        value.append_to(number_);
        return text(number_);
    }
    Writer& day(Date value) { return text(to_string(value)); }
    Writer& count(std::size_t value)
    {
        make_room(longest_count + 1);
        put_digits(value);
        put('#');
        return *this;
    }
    Writer& truth(bool value)
    {
        make_room(1);
        put(value ? '+' : '-');
        return *this;
    }

    std::string_view bytes() const { return {bytes_.data(), used_}; }
    void clear() { used_ = 0; }

private:
    static constexpr std::size_t longest_count = 20;

    void make_room(std::size_t size)
    {
        if (bytes_.size() - used_ < size) {
            bytes_.resize(2 * bytes_.size() + size);
        }
    }
    void put(char byte) { bytes_[used_++] = byte; }
    void put_digits(std::size_t value)
    {
        if (value < 10) { // most lengths
            put(static_cast<char>('0' + value));
            return;
        }
        char* const first = bytes_.data() + used_;
        used_ += static_cast<std::size_t>(std::to_chars(first, first + longest_count, value).ptr -
                                          first);
    }

    std::string bytes_; ///< with room at its end, so that each byte is put without asking for more
    std::size_t used_ = 0;
    std::string number_; ///< of one number; kept for its memory
};

/// The place of each thing when they stand by id, so that their order in the set does not count.
template <typename Thing> std::vector<std::size_t> places_by_id(const std::vector<Thing>& things)
{
    std::vector<std::size_t> order(things.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {},
                      [&](std::size_t index) { return std::string_view{things[index].id}; });
    std::vector<std::size_t> places(things.size());
    for (std::size_t place = 0; place < order.size(); ++place) {
        places[order[place]] = place;
    }
    return places;
}

/// The rows by their places, which are small numbers: each is put where it belongs, those of the
/// same place in the order they have.
template <typename Row, typename Place>
std::vector<const Row*> ordered(const std::vector<Row>& rows, Place place)
{
    std::vector<std::size_t> ends;
    for (const Row& row : rows) {
        ends.resize(std::max(ends.size(), place(row) + 1));
        ++ends[place(row)];
    }
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<const Row*> order(rows.size());
    for (std::size_t left = rows.size(); left > 0; --left) {
        const Row& row = rows[left - 1];
        order[--ends[place(row)]] = &row;
    }
    return order;
}

std::vector<const Submission*> by_code(const std::vector<Submission>& units)
{
    std::vector<const Submission*> order;
    for (const Submission& unit : units) {
        order.push_back(&unit);
    }
    std::ranges::stable_sort(
        order, {}, [](const Submission* unit) { return std::string_view{unit->unit.code}; });
    return order;
}

class InputWriter {
public:
    explicit InputWriter(const CriteriaSet& set)
        : set_{set}, measure_places_{places_by_id(set.measures)}, leaf_places_{
                                                                      places_by_id(set.leaves)}
    {}

    void write(const Submission& submission)
    {
        write_unit(submission.unit);
        out_.truth(submission.has_records());
        write_facts(submission.facts);
        write_rows(submission.answers);
        write_rows(submission.evidence);
        write_rows(submission.reviews);
        write_rows(submission.results);
        write_counts(submission.counts);
    }

    Writer& out() { return out_; }

private:
    void write_unit(const Unit& unit)
    {
        out_.text(unit.code).text(unit.name).text(unit.kind).text(unit.parent);
        write(unit.valid_from);
        write(unit.valid_until);
    }

    void write_facts(const std::vector<Fact>& facts)
    {
        out_.count(facts.size());
        const auto place = [&](const Fact& fact) { return measure_places_[fact.measure]; };
        for (const Fact* fact : ordered(facts, place)) {
            out_.text(set_.measures[fact->measure].id).number(fact->value);
        }
    }

    /// Nothing where no register was imported: a count cannot be taken for what comes next, a text.
    void write_counts(const std::vector<CountedValue>& counts)
    {
        if (counts.empty()) {
            return;
        }
        out_.count(counts.size());
        const auto place = [&](const CountedValue& count) {
            return measure_places_[count.measure];
        };
        for (const CountedValue* count : ordered(counts, place)) {
            out_.text(set_.measures[count->measure].id).truth(count->outcome.has_value());
            if (count->outcome.has_value()) {
                out_.number(count->outcome.number);
            }
        }
    }

    template <typename Row> void write_rows(const std::vector<Row>& rows)
    {
        out_.count(rows.size());
        const auto place = [&](const Row& row) { return leaf_places_[row.leaf]; };
        for (const Row* row : ordered(rows, place)) {
            out_.text(set_.leaves[row->leaf].id);
            write(*row);
        }
    }

    void write(const Answer& answer)
    {
        const Rule& rule = set_.leaves[answer.leaf].rule;
        out_.truth(answer.choice.has_value());
        if (answer.choice) {
            out_.text(std::get<ChoiceRule>(rule).choices[*answer.choice].id);
        }
        out_.truth(answer.items.has_value());
        if (answer.items) {
            write_items(std::get<ChecklistRule>(rule), *answer.items);
        }
        write(answer.points);
        out_.truth(answer.not_applicable).text(answer.explanation);
    }

    void write_items(const ChecklistRule& rule, const std::vector<std::size_t>& items)
    {
        std::vector<std::string_view> ids;
        for (const std::size_t item : items) {
            ids.push_back(rule.items[item].id);
        }
        std::ranges::sort(ids);
        out_.count(ids.size());
        for (const std::string_view id : ids) {
            out_.text(id);
        }
    }

    void write(const Evidence& piece)
    {
        out_.text(piece.kind).text(piece.number).day(piece.date).text(piece.issuer);
        out_.text(piece.title).text(piece.page).text(piece.location).text(piece.sha256);
        out_.truth(piece.rejected).text(piece.rejected_because);
    }

    void write(const Review& review)
    {
        write(review.points);
        out_.truth(review.excluded.has_value()).truth(review.excluded.value_or(false));
        out_.text(review.reason).text(review.reviewer).text(review.decision);
        write(review.date);
    }

    void write(const OtherResult& result) { out_.number(result.share).text(result.round); }

    void write(const std::optional<Rational>& value)
    {
        out_.truth(value.has_value());
        if (value) {
            out_.number(*value);
        }
    }

    void write(const std::optional<Date>& value)
    {
        out_.truth(value.has_value());
        if (value) {
            out_.day(*value);
        }
    }

    const CriteriaSet& set_;
    std::vector<std::size_t> measure_places_;
    std::vector<std::size_t> leaf_places_;
    Writer out_;
};

} // namespace

std::string digest_of(const RoundInput& input, const CriteriaSet& set)
{
    InputWriter writer{set};
    writer.out().text(input.round).day(input.period.first).day(input.period.last);
    writer.out().text(input.as_of ? to_string(*input.as_of) : std::string{});
    writer.out().count(input.units.size());
    Sha256 sum;
    for (const Submission* unit : by_code(input.units)) {
        writer.write(*unit);
        sum.add(writer.out().bytes());
        writer.out().clear();
    }
    sum.add(writer.out().bytes());
    return sum.hex();
}

} // namespace assess
