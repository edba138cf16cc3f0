// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace unisono::shell {

/// Something that floats over the veiled window: takes the keyboard while it is there and gives it back. Esc or a press
/// beside its panel closes it.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget* window);

    void dismiss();

protected:
    QWidget* panel() const { return m_panel; }
    /// Shows it and gives the keyboard to `first`.
    void present(QWidget* first);
    /// Where the panel stands in the window's rectangle.
    virtual QRect panelArea() const = 0;
    void place();

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* m_panel = nullptr;
    QPointer<QWidget> m_before;
};

} // namespace unisono::shell
