// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/message_bar.h"

#include <QWidget>

class QAbstractButton;
class QLabel;

namespace unisono::widgets {

/// One message of a MessageBar.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    MessageStrip(const Message& message, QWidget* parent);
    QString cause() const { return m_message.cause; }

Q_SIGNALS:
    void buttonPressed();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    void retranslate();

    Message m_message;
    QLabel* m_words = nullptr;
    QAbstractButton* m_close = nullptr;
};

} // namespace unisono::widgets
