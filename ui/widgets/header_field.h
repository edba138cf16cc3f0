// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPointer>

class QMenu;

namespace unisono::widgets {

/// Label above value with an arrow; the whole field opens its menu, or emits clicked where it has none.
class HeaderField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit HeaderField(QWidget* parent = nullptr);

    void setLabel(const QString& label);
    void setValue(const QString& value);
    QString value() const { return m_value; }
    void setMenu(QMenu* menu);
    /// A hairline at the left, for all but the first.
    void setSeparated(bool separated);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();

    QString m_label;
    QString m_value;
    QPointer<QMenu> m_menu;
    bool m_separated = false;
};

} // namespace unisono::widgets
