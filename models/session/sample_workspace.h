// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace unisono::session {

/// Writes the sample region beside the file at `address` and registers its channels in a new workspace there, not pulled yet. The address
/// again, or why not: errors of writing and of the workspace.
Result<QString> writeSampleWorkspace(const QString& address);

} // namespace unisono::session
