// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/elided_label.h"

#include "theme/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace unisono::widgets {

using theme::Theme;

ElidedLabel::ElidedLabel(theme::FontRole role, theme::Color color, QWidget* parent)
    : QFrame(parent),
      m_role(role),
      m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    Theme::current().follow(this, [this] {
        setFont(Theme::current().font(m_role));
        updateGeometry();
    });
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setColor(theme::Color color)
{
    m_color = color;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return QSize(theme::textWidth(font(), m_text) + 1, fontMetrics().height() + 2);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return QSize(std::min(sizeHint().width(), Theme::current().em(3)), sizeHint().height());
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetrics metrics(font());
    painter.setPen(Theme::current().color(isEnabled() ? m_color : theme::Color::TextDisabled));
    painter.drawText(rect(), int(m_alignment) | Qt::TextSingleLine, metrics.elidedText(m_text, m_mode, width()));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (width() < theme::textWidth(font(), m_text))
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
        return true;
    }
    return QFrame::event(event);
}

} // namespace unisono::widgets
