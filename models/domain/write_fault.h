// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QFileDevice>

namespace unisono {

/// What a write that failed means: DiskFull where the system says so, or where it says nothing more than that it failed (as Qt does on
/// Windows) and less than a megabyte is left; NotWritable otherwise. `bytesLeft` is -1 where nobody knows.
Fault writeFault(QFileDevice::FileError error, qint64 bytesLeft);
/// Of a file that has just failed.
Fault writeFault(const QFileDevice& file);

} // namespace unisono
