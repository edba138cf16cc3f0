// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace unisono::widgets {
class Button;
class ThemedLabel;
} // namespace unisono::widgets

namespace unisono::shell {

/// Asks for the password of a channel that has none in the keychain, without standing in the way: a strip above the
/// page. Several channels are asked one after the other.
class SecretPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SecretPanel(QWidget* parent = nullptr);

    void ask(const QString& channel, const QString& name);
    void clear();

Q_SIGNALS:
    void given(const QString& channel, const QString& secret);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Wish
    {
        QString channel;
        QString name;
    };
    void next();
    void give();
    void skip();
    void retranslate();

    QList<Wish> m_wishes;
    widgets::ThemedLabel* m_question = nullptr;
    widgets::ThemedLabel* m_why = nullptr;
    QLineEdit* m_edit = nullptr;
    widgets::Button* m_ok = nullptr;
    widgets::Button* m_later = nullptr;
};

} // namespace unisono::shell
