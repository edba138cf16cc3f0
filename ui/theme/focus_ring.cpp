// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QFocusEvent>
#include <QFocusFrame>

namespace unisono::theme {
namespace {

bool wantsRing(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractSlider*>(widget)
           || widget->property("focusRing").toBool();
}

} // namespace

FocusRing::FocusRing(QApplication& application) : QObject(&application)
{
    application.installEventFilter(this);
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now)
            moveTo(nullptr);
    });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        m_byKeyboard = true;
        moveTo(QApplication::focusWidget());
        break;
    case QEvent::MouseButtonPress:
        m_byKeyboard = false;
        moveTo(nullptr);
        break;
    case QEvent::FocusIn: {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool byItself = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
                              || reason == Qt::MouseFocusReason;
        if (auto* widget = qobject_cast<QWidget*>(watched))
            moveTo(byItself && !m_byKeyboard ? nullptr : widget);
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::moveTo(QWidget* widget)
{
    if (!widget || widget->isWindow() || !wantsRing(widget)) {
        delete m_frame;
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame;
    if (m_frame->widget() != widget)
        m_frame->setWidget(widget);
}

} // namespace unisono::theme
