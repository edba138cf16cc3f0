// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QLabel>

namespace unisono::widgets {

/// A label in a font and a colour of the look; follows the theme. Text is plain text unless setTextFormat says otherwise.
class ThemedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ThemedLabel(theme::FontRole role, theme::Color color = theme::Color::Text, QWidget* parent = nullptr);

    void setColor(theme::Color color);
    void setRole(theme::FontRole role);

private:
    void restyle();

    theme::FontRole m_role;
    theme::Color m_color;
};

} // namespace unisono::widgets
