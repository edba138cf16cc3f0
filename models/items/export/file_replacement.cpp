// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/export/file_replacement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <filesystem>
#include <utility>

namespace unisono::items {

Result<FileReplacement> FileReplacement::begin(const QString& path)
{
    const QFileInfo target(path);
    if (!target.dir().exists())
        return Error{Fault::NotFound, target.absolutePath(), QStringLiteral("no such folder")};
    if (target.isDir() || (target.exists() && !target.isWritable()))
        return Error{Fault::NotWritable, path, QStringLiteral("target cannot be replaced")};
    const QString name = QStringLiteral(".unisono-%1.part").arg(QUuid::createUuid().toString(QUuid::Id128));
    QFile file(target.dir().filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return Error{Fault::NotWritable, target.absolutePath(), file.errorString()};
    return FileReplacement(target.absoluteFilePath(), file.fileName());
}

FileReplacement::FileReplacement(FileReplacement&& other) noexcept
    : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, QString()))
{
}

FileReplacement::~FileReplacement()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Error FileReplacement::failure(const QString& detail, qint64 needed) const
{
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < needed;
    return {full ? Fault::DiskFull : Fault::NotWritable, m_path, detail};
}

Result<void> FileReplacement::commit()
{
    std::error_code error;
    std::filesystem::rename(m_temporary.toStdU16String(), m_path.toStdU16String(), error);
    if (error)
        return failure(QString::fromStdString(error.message()));
    m_temporary.clear();
    return {};
}

} // namespace unisono::items
