// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/answer_index.h"
#include "items/column.h"

namespace unisono::items {

/// As people read them: columns that hold codes of channels and places (channel, other_channel, told_by; location, from, to) show their names,
/// the code where nobody tells one. Order and everything else stay.
void nameChannelsAndPlaces(std::vector<Column>& columns, const AnswerIndex& index);

} // namespace unisono::items
