// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/beyond_wine.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace unisono::test {

namespace {

#ifdef Q_OS_WIN
using UnixName = char* (*)(const wchar_t*);

UnixName unixName()
{
    return reinterpret_cast<UnixName>(reinterpret_cast<void*>(GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "wine_get_unix_file_name")));
}
#endif

} // namespace

bool isUnderWine()
{
#ifdef Q_OS_WIN
    return unixName() != nullptr;
#else
    return false;
#endif
}

bool isBeyondWine(const QString& program)
{
    return isUnderWine() && QFile::exists(QStringLiteral("Z:/usr/bin/") + program);
}

QString nameBeyondWine([[maybe_unused]] const QString& file)
{
    QString name;
#ifdef Q_OS_WIN
    if (isUnderWine()) {
        char* told = unixName()(QDir::toNativeSeparators(file).toStdWString().c_str());
        name = QString::fromUtf8(told);
        HeapFree(GetProcessHeap(), 0, told);
    }
#endif
    return name;
}

QByteArray outputBeyondWine(const QString& program, const QStringList& arguments)
{
    const QTemporaryDir folder;
    QFile output(folder.filePath(QStringLiteral("output")));
    // Wine starts such a program, but hands on neither its output nor its end: the file gets its name when it is whole.
    const QString script = QStringLiteral("out=$1; shift; \"$@\" > \"$out.part\"; mv \"$out.part\" \"$out\"");
    const QStringList words{QStringLiteral("-c"), script, QStringLiteral("sh"), nameBeyondWine(folder.path()) + QStringLiteral("/output"), program};
    if (!isBeyondWine(program) || !QProcess::startDetached(QStringLiteral("Z:/bin/sh"), words + arguments))
        return {};
    const QDeadlineTimer deadline(60'000);
    while (!output.exists() && !deadline.hasExpired())
        QThread::msleep(20);
    return output.open(QIODevice::ReadOnly) ? output.readAll() : QByteArray();
}

} // namespace unisono::test
