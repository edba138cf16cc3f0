// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unisono::workspace {

/// The database drivers installed beside the program, e.g. "QSQLITE", "QPSQL".
QStringList databaseDrivers();

} // namespace unisono::workspace
