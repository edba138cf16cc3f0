// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace unisono::widgets {
class Button;
class ThemedLabel;
} // namespace unisono::widgets

namespace unisono::shell {

/// One of the three ways to begin: drawing, what it is, three facts, its button and what it takes.
class FirstRunChoice : public QWidget
{
    Q_OBJECT

public:
    FirstRunChoice(const QString& icon, bool primary, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& sentence, const QStringList& facts, const QString& hint);
    widgets::Button* button() const { return m_button; }

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    widgets::ThemedLabel *m_title = nullptr, *m_sentence = nullptr, *m_hint = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QVBoxLayout* m_facts = nullptr;
    widgets::Button* m_button = nullptr;
};

} // namespace unisono::shell
