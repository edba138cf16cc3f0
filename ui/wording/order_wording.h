// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "wording/language.h"

namespace unisono::wording {

/// A finding about a promise to collect: what is wrong, what it rests on, what to do. Empty for any other finding.
QString promiseTitle(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
QString promiseFact(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
QString promiseStep(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);

/// A finding about how a channel is set up. Empty for any other finding.
QString configurationTitle(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);
QString configurationFact(const analysis::Finding& finding, const Language& language);
QString configurationStep(const analysis::Finding& finding, const analysis::InventoryAnswer& answer, const Language& language);

} // namespace unisono::wording
