// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/write_access.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace unisono {

#ifdef Q_OS_WIN

namespace {

/// The form in which Windows takes names of any length.
QString nativeName(const QString& path)
{
    const QString name = QDir::toNativeSeparators(QDir::cleanPath(path));
    return name.startsWith(QLatin1String("\\\\")) ? QStringLiteral("\\\\?\\UNC") + name.mid(1) : QStringLiteral("\\\\?\\") + name;
}

} // namespace

bool mayBeWritten(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isDir() && !info.isWritable()) // a file's mark is meant
        return false;
    const QString name = nativeName(info.absoluteFilePath());
    const DWORD wish = info.isDir() ? FILE_ADD_FILE : GENERIC_WRITE;
    const HANDLE opened = CreateFileW(reinterpret_cast<const wchar_t*>(name.utf16()), wish,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS, nullptr); // without which no folder is opened
    if (opened == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION; // who has it open for himself alone will be done with it
    CloseHandle(opened);
    return true;
}

#else

bool mayBeWritten(const QString& path)
{
    return QFileInfo(path).isWritable();
}

#endif

} // namespace unisono
