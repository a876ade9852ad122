#pragma once

/// \file
/// The readers of the tables of a set, in the order in which they must be called.

#include "reading.hpp"
#include "toml_table.hpp"

namespace assess {

void read_set(Reading& reading, const TomlTable& root);
void read_kinds(Reading& reading, const TomlTable& root);
void read_registers(Reading& reading, const TomlTable& root);
void read_measures(Reading& reading, const TomlTable& root);
void read_lessons(Reading& reading, const TomlTable& root);
void read_scoring(Reading& reading, const TomlTable& root);
/// A cap of criteria that the set does not have. REQUIRES that scoring and lessons were read.
void check_caps(Reading& reading);
void read_ranking(Reading& reading, const TomlTable& root);
void read_bands(Reading& reading, const TomlTable& root);
void read_gates(Reading& reading, const TomlTable& root);
void read_checks(Reading& reading, const TomlTable& root);
void read_examples(Reading& reading, const TomlTable& root);

} // namespace assess
