// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/print_look.h"

#include "theme/theme.h"

namespace unisono::theme {

QFont PrintLook::font(double points, int weight)
{
    loadFonts();
    QFont font(fontFamily());
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace unisono::theme
