// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>

namespace unisono::cli {

/// The options of every command, in the order of the help.
QList<QCommandLineOption> commonOptions();
QCommandLineOption helpOption();

} // namespace unisono::cli
