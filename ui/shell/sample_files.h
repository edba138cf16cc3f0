// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono::shell {

/// Deletes what "Explore the sample" wrote: the workspace at this address and the back-ends beside it. Nothing else is touched.
/// False where something could not be deleted.
bool removeSampleFiles(const QString& address);

} // namespace unisono::shell
