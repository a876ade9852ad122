#pragma once

/// \file
/// How the headings of columns are compared: exactly first, then without what only explains them.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace assess {

/// Folded, without what stands in brackets or behind a line break, without `*` and `:`. So
/// "Tasks assigned (nhiệm vụ) *" is "tasksassigned".
std::string heading_key(std::string_view heading);

/// The names that columns may have in the heading of a file.
class HeadingNames {
public:
    /// A name of two columns means neither. `is_telling`: it alone tells what is meant, also among
    /// other words, as an id does and "mã" and "ngày" do not; no other name takes it.
    void add(std::string_view name, std::size_t column, bool is_telling);

    /// The column that is headed so.
    std::optional<std::size_t> find(std::string_view heading) const;

    struct Near {
        std::size_t column = 0;
        std::string name;
    };
    /// The column whose name stands in the heading as words among others, if it is a telling one or
    /// has several words; of several the one with most words.
    std::optional<Near> within(std::string_view heading) const;

private:
    struct Meaning {
        std::optional<std::size_t> column; ///< none: of several
        bool is_telling = false;
    };
    using Meanings = std::map<std::string, Meaning, std::less<>>;
    static void add_to(Meanings& names, std::string name, const Meaning& meaning);

    Meanings exact_;
    Meanings reduced_;
    struct Words {
        std::vector<std::string> words;
        Near near;
    };
    std::vector<Words> words_;
};

/// Whether a row that begins with this text sums the rows above it: "Tổng cộng:".
bool begins_totals(std::string_view first_filled);

} // namespace assess
