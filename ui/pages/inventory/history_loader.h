// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/stock_history.h"
#include "domain/result.h"

#include <QString>

#include <functional>

namespace unisono::pages {

/// Asks for the timeline of one item; `done` is called in the caller's thread, for the latest question only.
using HistoryLoader = std::function<void(const QString& sku, std::function<void(Result<analysis::StockHistory>)> done)>;

} // namespace unisono::pages
