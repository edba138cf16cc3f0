// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_kind.h"

#include <span>
#include <string_view>

namespace unisono::channels {

/// The words a field of the exchange folder may hold; empty where any text may stand there (order status among them: the
/// exchange format leaves it to the back-end).
std::span<const std::string_view> choicesOf(RecordKind kind, int field);

/// The choice a cell means, in whatever case it is written; empty where it is none of them. Lives as long as the program.
std::string_view chosenWord(std::span<const std::string_view> choices, std::string_view cell);

/// Equal apart from the case of A to Z.
bool sameLatinWord(std::string_view a, std::string_view b);

} // namespace unisono::channels
