// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;

namespace unisono::theme {

/// Whether the desktop asks for dark windows; `palette` is the one the desktop gave the program.
bool systemPrefersDark(const QPalette& palette);
/// Whether the system can be asked at any time, not only through the palette at start.
bool hasSystemSetting();
/// False in remote sessions and where the system's effects are off.
bool wantsMotion();

} // namespace unisono::theme
