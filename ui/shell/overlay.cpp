// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/overlay.h"

#include "theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace unisono::shell {

using theme::Color;
using theme::Theme;

namespace {

class Panel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::current().color(Color::BorderStrong));
        painter.setBrush(Theme::current().color(Color::SurfaceAlt));
        const double radius = Theme::current().emF(0.6);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
};

} // namespace

Overlay::Overlay(QWidget* window) : QWidget(window), m_panel(new Panel(this))
{
    hide();
    window->installEventFilter(this);
    Theme::current().follow(this, [this] { update(); });
}

void Overlay::present(QWidget* first)
{
    if (isHidden())
        m_before = window()->focusWidget();
    place();
    show();
    raise();
    first->setFocus(Qt::ShortcutFocusReason);
}

void Overlay::dismiss()
{
    if (isHidden())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Overlay::place()
{
    setGeometry(parentWidget()->rect());
    m_panel->setGeometry(panelArea());
}

bool Overlay::focusNextPrevChild(bool next)
{
    // The keyboard stays in here while the window is veiled.
    QWidget* focused = QApplication::focusWidget();
    for (QWidget* one = focused ? focused : this;;) {
        one = next ? one->nextInFocusChain() : one->previousInFocusChain();
        if (!one || one == focused)
            return false;
        if (m_panel->isAncestorOf(one) && one->isVisible() && one->focusPolicy() & Qt::TabFocus) {
            one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = Theme::current().isDark() ? QColor(Qt::black) : Theme::current().color(Color::Background);
    veil.setAlphaF(0.6f);
    painter.fillRect(rect(), veil);
}

} // namespace unisono::shell
