// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace unisono {

/// Where the log and the reports of crashes lie: XDG_STATE_HOME/unisono, else ~/.local/state/unisono; the local application data on Windows.
QString logFolder();

/// Opens the program's log (five files of 2 MB that take turns) in the user's state folder and sends Qt's messages there.
/// A folder that cannot be written means no file, never a failure; the last lines are kept in memory all the same.
void startLog(const QString& program);

/// The text without what looks like a secret, a token, or an e-mail address.
std::string redacted(std::string text);

} // namespace unisono
