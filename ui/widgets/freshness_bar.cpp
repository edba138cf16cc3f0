// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/freshness_bar.h"

#include "theme/paint.h"

#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::Theme;

namespace {

/// Where the promise ends, as a share of the bar's length; the rest shows how late.
constexpr double promiseShare = 0.8;

} // namespace

void paintFreshnessBar(QPainter& painter, const QRectF& area, double share, bool late)
{
    const Theme& theme = Theme::current();
    const double thickness = theme.emF(0.38);
    const double middle = area.center().y();
    const double promise = area.width() * promiseShare;
    const QRectF track(area.left(), middle - thickness / 2, promise, thickness);
    theme::paintBox(painter, track, theme.color(Color::Grid), {}, thickness / 2);
    const QColor color = late ? theme.color(Color::WarningMark) : theme.series(theme::Series::Truth);
    if (share > 0) {
        const double length = std::clamp(share * promise, thickness, area.width() - thickness * 1.2);
        theme::paintBox(painter, QRectF(track.topLeft(), QSizeF(length, thickness)), color, {}, thickness / 2);
    }
    const double tick = theme.emF(0.85);
    painter.fillRect(QRectF(area.left() + promise - 1, middle - tick / 2, 2, tick), theme.color(Color::TextMuted));
    if (share * promise <= area.width() - thickness * 1.2)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double head = thickness * 1.5;
    painter.drawPolygon(QPolygonF() << QPointF(area.right(), middle) << QPointF(area.right() - head, middle - head * 0.75)
                                    << QPointF(area.right() - head, middle + head * 0.75));
    painter.restore();
}

FreshnessBar::FreshnessBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FreshnessBar::setAge(qint64 age, qint64 promised)
{
    m_share = age < 0 || promised <= 0 ? -1 : double(age) / double(promised);
    update();
}

QSize FreshnessBar::sizeHint() const
{
    return QSize(Theme::current().em(7), Theme::current().em(1.2));
}

void FreshnessBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFreshnessBar(painter, rect(), m_share, m_share > 1);
}

} // namespace unisono::widgets
