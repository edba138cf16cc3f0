// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unisono {

/// Makes ":/unisono/…" known; a static library's resources are not found before.
void useResources();

} // namespace unisono
