#pragma once

/// \file
/// What the text module says, in both languages; each subject has a header of its own.

#include "csv_messages.hpp"
#include "date_messages.hpp"
#include "diagnostic_messages.hpp"
#include "number_messages.hpp"
#include "unit_messages.hpp"
