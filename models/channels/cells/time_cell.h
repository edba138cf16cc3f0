// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/cell_reading.h"

namespace unisono::channels {

/// A time on the wall as minutes since midnight: 9:30, 09:30:00, 9h30, 9h, 24:00; of an instant, its time as it is written.
/// Refused: NotATimeOfDay.
CellReading readTimeOfDay(std::string_view cell);

} // namespace unisono::channels
