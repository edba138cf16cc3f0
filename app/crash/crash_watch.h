// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono {

/// From now on a fatal signal, and an exception that nobody took, leave a report in the log's folder before the program ends as it
/// would have: version, system, where it happened, and the last lines of the log, from which secrets and e-mail addresses were taken
/// before. It stays on this computer. To be called once, after startLog().
void watchForCrashes(const QString& program);

} // namespace unisono
