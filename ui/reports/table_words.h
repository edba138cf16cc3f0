// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/configuration_items.h"
#include "items/count_items.h"
#include "items/order_items.h"
#include "wording/language.h"

namespace unisono::reports {

/// The words of tables as people read them, the same for window and paper.
items::OrderWords orderWords(const wording::Language& language);
items::CountWords countWords(const analysis::InventoryAnswerPtr& answer, const wording::Language& language);
items::ConfigurationWords configurationWords(const wording::Language& language);

} // namespace unisono::reports
