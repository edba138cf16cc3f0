// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sample_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace unisono::shell {

bool removeSampleFiles(const QString& address)
{
    bool gone = true;
    // SQLite keeps its journal beside the file.
    for (const QString& ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QString file = address + ending;
        gone = (!QFile::exists(file) || QFile::remove(file)) && gone;
    }
    const QFileInfo workspace(address);
    QDir region(workspace.absoluteDir().filePath(workspace.completeBaseName() + QStringLiteral("-sample")));
    return (!region.exists() || region.removeRecursively()) && gone;
}

} // namespace unisono::shell
