// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QString>

namespace unisono::shell {

/// How this person wants the window, kept in the program's settings.
struct Preferences
{
    QString language; ///< "fr", "it", "en"; empty: not chosen yet
    theme::Scheme scheme = theme::Scheme::System;
    theme::Density density = theme::Density::Normal;
    double textScale = 1;    ///< 1 is 100 %
    QString workspaceFolder; ///< where new workspaces are offered
    bool asksForUpdates = false; ///< once a day, whether there is a newer version

    static Preferences load();
    void save() const;
    /// Gives scheme, density and text size to the theme.
    void apply() const;

    static QString defaultWorkspaceFolder();
};

} // namespace unisono::shell
