#pragma once

/// \file
/// Memory in large pieces, for tools that hold a whole country's round.

namespace apps {

/// Lets the heap grow by much at a time, in pages of 2 MiB where the system has them: the first
/// touch of each small page costs more than what is then done with it. Nothing changes but speed.
/// REQUIRES that no other thread runs yet.
void use_large_pages();

} // namespace apps
