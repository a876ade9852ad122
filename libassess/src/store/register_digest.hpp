#pragma once

/// \file
/// What a register was counted to be, as libassess/doc/store.md describes its digest.

#include <assess/text/digest.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace assess {

/// Is told of the files in their order, then of each unit by code, with each measure after it in
/// the order of the set.
class RegisterDigest {
public:
    void add_file(std::string_view sha256, std::uint64_t rows, std::uint64_t rejected)
    {
        append(sha256);
        append(std::to_string(rows));
        append(std::to_string(rejected));
        end_line();
    }
    void add_unit(std::string_view code, std::uint64_t records)
    {
        end_line();
        append(code);
        append(std::to_string(records));
    }
    /// Empty: nothing arose.
    void add_value(std::string_view measure, std::string_view value)
    {
        append(measure);
        append(value);
    }

    std::string hex()
    {
        end_line();
        return digest_.hex();
    }

private:
    void append(std::string_view field)
    {
        line_ += std::to_string(field.size());
        line_ += ':';
        line_ += field;
        line_ += ',';
    }
    void end_line()
    {
        if (!line_.empty()) {
            digest_.add(line_ + '\n');
            line_.clear();
        }
    }

    Sha256 digest_;
    std::string line_;
};

} // namespace assess
