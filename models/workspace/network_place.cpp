// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/network_place.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace unisono::workspace {

#ifdef Q_OS_WIN

bool isOnNetwork(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (path.startsWith(QLatin1String("//")))
        return true;
    const QString root = QDir::toNativeSeparators(path.left(3));
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16())) == DRIVE_REMOTE;
}

#else

bool isOnNetwork(const QString& file)
{
    static constexpr std::array<const char*, 9> kinds{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "fuse.sshfs", "afs", "davfs"};
    const QByteArray kind = QStorageInfo(QFileInfo(file).absolutePath()).fileSystemType();
    return std::ranges::find(kinds, kind) != kinds.end();
}

#endif

} // namespace unisono::workspace
