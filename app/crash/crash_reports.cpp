// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/crash_reports.h"

#include "log/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace unisono::crashReports {

namespace {

constexpr qsizetype kept = 5;
const QString toldKey = QStringLiteral("crashReports/told");

} // namespace

QString pathFor(const QString& program, const QDateTime& started)
{
    const QString moment = started.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return QDir(logFolder()).filePath(QStringLiteral("crash-%1-%2-%3.txt").arg(moment, program).arg(QCoreApplication::applicationPid()));
}

QStringList list()
{
    const QDir folder(logFolder());
    QStringList paths;
    for (const QString& name : folder.entryList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Name | QDir::Reversed))
        paths += folder.filePath(name);
    return paths;
}

QString untold()
{
    const QString newest = list().value(0);
    const bool isNews = QFileInfo(newest).fileName() > QSettings().value(toldKey).toString();
    return isNews ? newest : QString();
}

void setTold(const QString& path)
{
    QSettings().setValue(toldKey, QFileInfo(path).fileName());
}

void thinOut()
{
    const QStringList paths = list();
    for (const QString& path : paths.mid(kept))
        QFile::remove(path);
}

} // namespace unisono::crashReports
