// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono::workspace {

/// Whether this file lies, or would lie, on a drive of the network. SQLite's write-ahead log may not be used there: what its
/// readers and writers agree on is memory that reaches one machine alone.
bool isOnNetwork(const QString& file);

} // namespace unisono::workspace
