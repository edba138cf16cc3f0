// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>

namespace unisono::theme {

/// Colours and fonts on paper: the light palette on white, sizes in points.
struct PrintLook
{
    static QColor color(Color role) { return Tokens::instance().color(Palette::Light, role); }
    static QColor series(Series series) { return Tokens::instance().series(Palette::Light, series); }
    static QFont font(double points, int weight = QFont::Normal);
};

} // namespace unisono::theme
