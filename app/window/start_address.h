// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unisono::app {

/// What a person or the desktop asked to open, in a form that means the same in another process: the absolute path of a file (a
/// file:// address too), a postgresql:// address, or a link into the window, "unisono://inventory?sku=A-1".
QString startAddress(const QString& argument);

bool isLink(const QString& address);

/// "inventory?sku=A-1" of "unisono://inventory?sku=A-1".
QString viewOfLink(const QString& address);

} // namespace unisono::app
