// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace unisono::shell {

/// One page in the navigation rail.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(const QString& page, const QString& icon, QWidget* parent = nullptr);

    const QString& page() const { return m_page; }
    void setTitle(const QString& title, const QString& keys);
    void setCount(int count);
    void setFolded(bool folded);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void describe();
    void paintCount(QPainter& painter, QRect area) const;

    QString m_page;
    QString m_icon;
    QString m_keys;
    int m_count = 0;
    bool m_folded = false;
};

} // namespace unisono::shell
