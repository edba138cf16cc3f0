// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QString>

namespace unisono::test {

/// Path of a file below tests/data; where a test was taken to another machine, its data lies beside it.
inline QString dataPath(const QString& relative)
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/data");
    return (QFileInfo(beside).isDir() ? beside : QStringLiteral(UNISONO_TEST_DATA)) + u'/' + relative;
}

inline QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeAll(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace unisono::test
