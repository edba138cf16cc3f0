// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"

#include <QByteArray>

namespace unisono::cli {

/// The findings in the shape that scripts rely on: English keys and kinds, exact decimals as strings, unknown as null.
QByteArray findingsAsJson(const analysis::InventoryAnswer& answer);

} // namespace unisono::cli
