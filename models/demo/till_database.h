// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sample_region.h"
#include "domain/result.h"

namespace unisono::demo {

/// till/tills.sqlite, as a French vendor of till software would keep it: stores, articles, stock, tickets and their
/// lines, inventories, price lists, operations and the customers that were recognised. Answers the rows of stock in it.
Result<qint64> writeTillDatabase(const SampleRegion& sample);

/// The tables of that database, as SQL.
std::string_view tillSchema();

/// till/mapping.json: one query for each kind of record, in the exchange folder's names.
Result<void> writeTillMapping(const SampleRegion& sample);

} // namespace unisono::demo
