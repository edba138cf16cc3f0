// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <string>

namespace unisono::channels {

/// Writes a typed value as the cell of a file would say it: plain numbers, ISO 8601 (with Z or offset only where the type has
/// one), true and false. NULL is empty. False where the bytes are no text.
bool writeCell(const QVariant& value, std::string& cell);

} // namespace unisono::channels
