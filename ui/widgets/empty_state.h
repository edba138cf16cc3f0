// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace unisono::widgets {

class Button;

/// What will stand here, why it does not yet, and one button. Left-aligned at the content's margin.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// `button` empty: none is shown.
    void setContent(const QString& iconName, const QString& title, const QString& why, const QString& button = {});

Q_SIGNALS:
    void buttonPressed();

private:
    void restyle();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_why = nullptr;
    Button* m_button = nullptr;
};

} // namespace unisono::widgets
