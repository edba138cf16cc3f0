// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace unisono::demo {

/// Creates the folder, or clears an earlier demo region out of it: only files that a demo writes, so that whatever else
/// lies there stays. Fault::AlreadyExists where the folder holds something else, Fault::NotWritable where it cannot be
/// used.
Result<void> prepareDemoFolder(const QString& folder);

} // namespace unisono::demo
