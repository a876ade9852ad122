#pragma once

/// \file
/// Random registers, measures counted from them, and files of records. The same seed, the same all.

#include "dice.hpp"
#include "record_reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace reference {

struct RandomRegister {
    assess::CriteriaSet set;
    std::size_t book = 0;
    std::vector<std::string> units; ///< ascending
    assess::Period period;
    std::optional<assess::Calendar> calendar;

    ReadingFrame frame() const
    {
        return {set, book, units, period, calendar ? &*calendar : nullptr};
    }
};

/// A file by its parts, so that it can be cut between two rows.
struct RandomFile {
    std::string name;
    assess::RecordFormat format;
    std::string head;              ///< to the end of the header line
    std::vector<std::string> rows; ///< each with its line break

    std::string bytes() const;
};

/// How much in the files is wrong.
enum class Wrong : std::uint8_t { nothing, few_rows, many_rows, anything };

RandomRegister random_register(Dice& dice);

/// A condition over the columns of the register, as a set writes it.
std::string random_where(Dice& dice, const assess::Register& book, bool calendar);

/// Throws when the library does not read `source`: a fault of the generator.
assess::Expression record_expression(const assess::Register& book, const std::string& source);

std::vector<RandomFile> random_files(Dice& dice, const RandomRegister& made, Wrong wrong);

/// A value the column may have; none: absent.
RecordValue random_value(Dice& dice, const RandomRegister& made, std::size_t column);

/// One of the ways in which the value may be written, without what CSV puts around it.
std::string written(Dice& dice, const assess::Column& column, const RecordValue& value,
                    const assess::RecordFormat& format);

/// The text with the letters of these tests taken apart (NFD).
std::string decomposed(std::string text);

/// Spoils a row that is written as CSV, or makes a cell one that is refused.
std::string spoilt_row(Dice& dice, std::string row, char delimiter);
std::string spoilt_cell(Dice& dice, const assess::Column& column);

} // namespace reference
