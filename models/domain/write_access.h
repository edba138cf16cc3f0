// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono {

/// Whether this person may write to the file, or put files into the folder, at `path`; false where nothing is there. Nothing is changed.
/// QFileInfo::isWritable() would not do on Windows: it knows nothing of access lists, and takes the read-only mark of a folder, which
/// Windows gives to "Documents" and its like, for a refusal.
bool mayBeWritten(const QString& path);

} // namespace unisono
