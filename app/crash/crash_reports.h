// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

/// The reports that crashed programs left in the log's folder: "crash-20261124T074500Z-unisono-4711.txt", by start and process.
namespace unisono::crashReports {

QString pathFor(const QString& program, const QDateTime& started);

/// The newest first.
QStringList list();

/// The newest report that was not told of yet; empty where there is none. Settings remember what was told.
QString untold();
void setTold(const QString& path);

/// Keeps the five newest.
void thinOut();

} // namespace unisono::crashReports
