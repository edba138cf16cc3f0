// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/cells/cell_reading.h"

namespace unisono::channels {

/// 1 or 0 of true/false, 1/0, yes/no, oui/non, si/sì, vrai/faux, vero/falso in any case. Refused: NotAFlag.
CellReading readFlag(std::string_view cell);

} // namespace unisono::channels
