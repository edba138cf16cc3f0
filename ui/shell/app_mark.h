// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QPainter;

namespace unisono::shell {

/// The program's mark: a U that is a tuning fork, on the accent.
void paintMark(QPainter& painter, const QRectF& area);
QIcon markIcon();

/// Mark and name, as in the header.
class AppMark : public QWidget
{
    Q_OBJECT

public:
    explicit AppMark(QWidget* parent = nullptr);
    /// Only the mark, where the room is narrow.
    void setFolded(bool folded);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_folded = false;
};

} // namespace unisono::shell
