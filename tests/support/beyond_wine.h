// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unisono::test {

/// A test that was built for Windows may be run by Wine, whose system has programs that Windows lacks. On Windows and elsewhere nothing is
/// beyond Wine: false and empty.
bool isUnderWine();
bool isBeyondWine(const QString& program);
/// How that system calls a file.
QString nameBeyondWine(const QString& file);
/// What the program writes to its standard output within a minute.
QByteArray outputBeyondWine(const QString& program, const QStringList& arguments);

} // namespace unisono::test
