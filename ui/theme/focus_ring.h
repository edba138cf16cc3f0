// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace unisono::theme {

/// Draws the accent ring around the button, chip or card that has the keyboard. Inputs and tables draw their own.
/// A click of the mouse does not call for a ring; the next key does.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QApplication& application);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void moveTo(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
    bool m_byKeyboard = false;
};

} // namespace unisono::theme
