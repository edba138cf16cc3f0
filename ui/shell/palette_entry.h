// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/sku_index.h"

#include <QKeySequence>
#include <QString>

#include <vector>

namespace unisono::shell {

/// One line of the palette.
struct PaletteEntry
{
    enum class Group { Recent, Items, Stores, Channels, Views, Commands };

    Group group = Group::Commands;
    QString icon;
    QString title;
    QString context; ///< muted, behind the title
    QKeySequence shortcut;
    /// What it stands for: "view:inventory/findings?channel=web" goes to an address, "command:refreshAll" is an
    /// action's name.
    QString target;
};

/// What the palette searches in, besides what was used last.
struct PaletteContent
{
    std::vector<PaletteEntry> entries; ///< stores, channels, views and commands, in the order in which they are offered
    SkuIndexPtr skus;
};

/// Where one goes to look at an item.
QString skuTarget(const QString& sku);

} // namespace unisono::shell
