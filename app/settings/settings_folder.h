// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono {

/// Settings lie in the folder that UNISONO_SETTINGS names, where it is set, and else where the system keeps them (the registry,
/// on Windows). For a portable copy, and for tests that leave nobody's settings changed. Before the first setting is read.
void useSettingsFolder();

} // namespace unisono
