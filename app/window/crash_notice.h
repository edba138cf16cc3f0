// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page_state.h"

namespace unisono::app {

/// Says that the program ended unexpectedly, and lets the person read the report at `path`, which was never sent.
pages::Notice crashNotice(const QString& path);

} // namespace unisono::app
