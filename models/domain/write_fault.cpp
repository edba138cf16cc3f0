// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/write_fault.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace unisono {

namespace {

constexpr qint64 nextToNothing = 1 << 20;

qint64 leftBeside(const QString& path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

} // namespace

Fault writeFault(QFileDevice::FileError error, qint64 bytesLeft)
{
    const bool isFull = error == QFileDevice::ResourceError
        || (error == QFileDevice::WriteError && bytesLeft >= 0 && bytesLeft < nextToNothing);
    return isFull ? Fault::DiskFull : Fault::NotWritable;
}

Fault writeFault(const QFileDevice& file)
{
    return writeFault(file.error(), file.error() == QFileDevice::WriteError ? leftBeside(file.fileName()) : -1);
}

} // namespace unisono
