#pragma once

/// \file
/// The conditions of a register's measures, evaluated for many rows at a time.
///
/// Source     three-valued logic as in SQL: libassess/doc/registers.md, "Conditions".
/// Threads    each has a copy of its own.

#include "column_reader.hpp"

#include <assess/criteria/calendar.hpp>
#include <assess/criteria/expression.hpp>
#include <assess/criteria/measure.hpp>

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// Ordered so that `and` is the least of two, `or` the greatest, and `not` the distance from true.
enum Truth : std::uint8_t { is_false = 0, is_unknown = 1, is_true = 2 };

class Conditions {
public:
    Conditions(const Register& book, const Period& period, const Calendar* calendar);

    /// Adds one; an empty expression is always true. Parts that were added before are shared. The
    /// number it returns is for truth().
    std::uint32_t add(const Expression& where);

    /// Lets the texts of a column be read, for others than conditions.
    void need_texts(std::size_t column) { uses_[column] = TextUse::text; }
    /// Whether the texts of a column are compared.
    TextUse use_of(std::size_t column) const { return uses_[column]; }

    /// Evaluates all of them. `columns` must hold until the results were looked at.
    void evaluate(std::span<const ColumnValues> columns, std::size_t rows);

    /// By row.
    std::span<const std::uint8_t> truth(std::uint32_t condition) const;

    /// A function that needs days which the calendar does not know.
    struct OutsideCalendar {
        std::uint32_t row = 0;
        /// The first one in the operand that asks for such a day, or else in the function; else
        /// the key.
        std::uint32_t column = 0;

        auto operator<=>(const OutsideCalendar&) const = default;
    };
    /// Asked by the conditions added before judge_by_these(), or after it. In the order of rows and
    /// columns, each once.
    std::vector<OutsideCalendar> outside_calendar() const { return outside_of(0, judged_); }
    std::vector<OutsideCalendar> outside_for_others() const
    {
        return outside_of(judged_, steps_.size());
    }

    /// What was added so far are the register's own conditions: a day that one of them asks for and
    /// the calendar does not know is a fault of the row.
    void judge_by_these() { judged_ = steps_.size(); }

private:
    /// One operation; its operands are steps before it.
    struct Step {
        Operator op = Operator::constant;
        ValueType type = ValueType::number;
        std::vector<std::uint32_t> operands;
        std::uint32_t column = 0;               ///< of a name
        std::int64_t constant = 0;              ///< number, moment or truth
        std::string text;                       ///< constant
        std::optional<Rational> exact_constant; ///< one that is no whole number of millionths
        bool exact = false;                     ///< arithmetic: by row, in fractions
    };

    /// What a step gives, by row. A constant has one element, and a stride of 0.
    struct Lane {
        std::vector<std::int64_t> numbers;
        std::vector<std::uint8_t> known;
        std::vector<std::uint8_t> truths;
        /// Of workdays and due: which operand asks for a day outside the calendar's range, from 1.
        std::vector<std::uint8_t> outside;
    };
    struct Numbers {
        const std::int64_t* numbers = nullptr;
        const std::uint8_t* known = nullptr;
        std::size_t stride = 1;
    };
    struct Texts {
        const std::string_view* texts = nullptr;
        std::size_t stride = 1;
    };

    std::vector<OutsideCalendar> outside_of(std::size_t first, std::size_t end) const;
    std::uint32_t keep(Step step);
    std::uint32_t add_node(const ExpressionNode& node, std::vector<std::uint32_t> operands);
    std::uint32_t add_constant(const ExpressionNode& node);
    std::uint32_t add_comparison(Operator op, std::uint32_t left, std::uint32_t right);
    std::uint32_t add_membership(std::span<const std::uint32_t> operands);
    std::uint32_t add_whole(std::int64_t constant, ValueType type);
    std::uint32_t as_truth(std::uint32_t step);
    std::uint32_t as_number(std::uint32_t step);
    std::optional<std::int64_t> choice_index(std::uint32_t name, std::uint32_t constant) const;
    bool any_exact(std::span<const std::uint32_t> operands) const;

    void run(std::uint32_t index);
    void run_comparison(const Step& step, Lane& lane) const;
    template <typename Compare>
    void compare(const Step& step, Lane& lane, const Compare& holds) const;
    void compare_exactly(const Step& step, Lane& lane) const;
    void compare_texts(const Step& step, Lane& lane) const;
    void run_logic(const Step& step, Lane& lane) const;
    void run_null_question(const Step& step, Lane& lane) const;
    void run_day_function(const Step& step, Lane& lane) const;
    void run_working_days(const Step& step, Lane& lane) const;
    void run_due(const Step& step, Lane& lane) const;
    std::uint8_t outside_from(std::int64_t first) const;
    std::uint32_t blamed_column(std::uint32_t index, std::uint8_t operand) const;
    std::optional<Rational> exact_number(std::uint32_t index, std::size_t row) const;
    std::optional<std::uint32_t> first_column(std::uint32_t index) const;

    Numbers numbers_of(std::uint32_t index) const;
    Texts texts_of(std::uint32_t index) const;

    const Register& book_;
    Period period_;
    const Calendar* calendar_;
    std::vector<TextUse> uses_;
    std::vector<Step> steps_;
    std::map<std::string, std::uint32_t> known_steps_; ///< by what they do
    std::vector<Lane> lanes_;                          ///< by step
    std::span<const ColumnValues> columns_;
    std::size_t rows_ = 0;
    std::size_t judged_ = 0; ///< steps of the register's own conditions
};

} // namespace assess
