// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace unisono::widgets {

/// Age over promise, a tick at 100 %, an arrow beyond; nothing but the track where `share` is negative (unknown).
void paintFreshnessBar(QPainter& painter, const QRectF& area, double share, bool late);

/// The age of a channel's data against what the channel promised.
class FreshnessBar : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessBar(QWidget* parent = nullptr);
    /// Seconds; an age below 0 is unknown.
    void setAge(qint64 age, qint64 promised);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = -1;
};

} // namespace unisono::widgets
