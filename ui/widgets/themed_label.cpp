// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themed_label.h"

#include "theme/theme.h"

namespace unisono::widgets {

ThemedLabel::ThemedLabel(theme::FontRole role, theme::Color color, QWidget* parent)
    : QLabel(parent),
      m_role(role),
      m_color(color)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText);
    theme::Theme::current().follow(this, [this] { restyle(); });
}

void ThemedLabel::setColor(theme::Color color)
{
    m_color = color;
    restyle();
}

void ThemedLabel::setRole(theme::FontRole role)
{
    m_role = role;
    restyle();
}

void ThemedLabel::restyle()
{
    const theme::Theme& theme = theme::Theme::current();
    setFont(theme.font(m_role));
    QPalette colors = theme.qtPalette();
    colors.setColor(QPalette::Active, QPalette::WindowText, theme.color(m_color));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, theme.color(m_color));
    setPalette(colors);
}

} // namespace unisono::widgets
