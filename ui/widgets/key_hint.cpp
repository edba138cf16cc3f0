// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/key_hint.h"

#include "theme/paint.h"

#include <QPainter>

namespace unisono::widgets {

using theme::Theme;

QSize keyCapSize(const QString& keys)
{
    const Theme& theme = Theme::current();
    const QFont font = theme.font(theme::FontRole::Axis);
    return QSize(theme::textWidth(font, keys) + theme.em(0.7), QFontMetrics(font).height() + 2);
}

void paintKeyCap(QPainter& painter, const QRectF& area, const QString& keys, const QColor& text, const QColor& edge)
{
    const Theme& theme = Theme::current();
    theme::paintBox(painter, area, {}, edge, theme.emF(0.25));
    theme::paintText(painter, area, keys, theme.font(theme::FontRole::Axis), text, Qt::AlignCenter);
}

KeyHint::KeyHint(const QString& keys, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyHint::setKeys(const QString& keys)
{
    m_keys = keys;
    setAccessibleName(keys);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return m_keys.isEmpty() ? QSize(0, 0) : keyCapSize(m_keys);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    if (m_keys.isEmpty())
        return;
    QPainter painter(this);
    const Theme& theme = Theme::current();
    paintKeyCap(painter, rect(), m_keys, theme.color(theme::Color::TextMuted), theme.color(theme::Color::Border));
}

} // namespace unisono::widgets
