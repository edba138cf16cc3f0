// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/palette_entry.h"
#include "shell/window_commands.h"

namespace unisono::shell {

/// Gathers what the palette searches in. Items are indexed elsewhere, because that takes a moment.
std::vector<PaletteEntry> paletteEntries(const pages::PageState& state, const QList<pages::Page*>& pages,
                                         const QList<WindowCommands::Listed>& commands);

/// What was chosen before, newest first, in the program's settings.
class PaletteMemory
{
public:
    void remember(const PaletteEntry& entry);
    /// Those that still exist, in today's words.
    std::vector<PaletteEntry> recent(const PaletteContent& content) const;
};

} // namespace unisono::shell
