// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/link_button.h"

#include "theme/paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace unisono::widgets {

using theme::Theme;

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setStrong(false);
    Theme::current().follow(this, [this] { setStrong(m_strong); });
}

void LinkButton::setStrong(bool strong)
{
    m_strong = strong;
    QFont font = Theme::current().font(theme::FontRole::Body);
    font.setWeight(QFont::Medium);
    setFont(strong ? Theme::current().font(theme::FontRole::Strong) : font);
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    return QSize(theme::textWidth(font(), text()) + 1, fontMetrics().height() + 2);
}

QSize LinkButton::minimumSizeHint() const
{
    return QSize(std::min(sizeHint().width(), Theme::current().em(4)), sizeHint().height());
}

void LinkButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(isEnabled() && underMouse());
    const QColor color = theme.color(isEnabled() ? theme::Color::Accent : theme::Color::TextDisabled);
    theme::paintText(painter, rect(), text(), shown, color);
}

void LinkButton::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const bool elided = width() < sizeHint().width();
    if (elided)
        setToolTip(text());
    else if (toolTip() == text())
        setToolTip({});
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace unisono::widgets
