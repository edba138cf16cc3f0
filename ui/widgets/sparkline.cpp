// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sparkline.h"

#include "theme/paint.h"

#include <QPainter>

#include <cmath>

namespace unisono::widgets {

using theme::Theme;

namespace {

struct Range
{
    double low = 0;
    double high = 1;
};

Range rangeOf(const std::vector<double>& values, std::optional<double> target)
{
    Range range { std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity() };
    const auto include = [&](double value) {
        if (!std::isfinite(value))
            return;
        range.low = std::min(range.low, value);
        range.high = std::max(range.high, value);
    };
    std::for_each(values.begin(), values.end(), include);
    if (target)
        include(*target);
    if (range.high < range.low)
        return {};
    if (range.high == range.low)
        return { range.low - 1, range.high + 1 };
    return range;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<double>& values,
                    std::optional<double> target, const QColor& line, const QColor& targetLine)
{
    if (values.size() < 2)
        return;
    const Range range = rangeOf(values, target);
    const double dot = area.height() * 0.11;
    const QRectF inner = area.adjusted(1, dot, -dot, -dot);
    const auto at = [&](std::size_t i, double value) {
        return QPointF(inner.left() + inner.width() * double(i) / double(values.size() - 1),
                       inner.bottom() - inner.height() * (value - range.low) / (range.high - range.low));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (target) {
        QPen pen(targetLine, 1);
        pen.setDashPattern({ 2, 3 });
        painter.setPen(pen);
        painter.drawLine(at(0, *target), at(values.size() - 1, *target));
    }
    painter.setPen(QPen(line, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF piece;
    for (std::size_t i = 0; i <= values.size(); ++i) {
        if (i < values.size() && std::isfinite(values[i])) {
            piece << at(i, values[i]);
            continue;
        }
        painter.drawPolyline(piece);
        piece.clear();
    }
    if (std::isfinite(values.back())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawEllipse(at(values.size() - 1, values.back()), dot, dot);
    }
    painter.restore();
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<double> values, std::optional<double> target)
{
    m_values = std::move(values);
    m_target = target;
    update();
}

void Sparkline::setSeries(theme::Series series)
{
    m_series = series;
    update();
}

QSize Sparkline::sizeHint() const
{
    return QSize(Theme::current().em(5.2), Theme::current().em(2.2));
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    paintSparkline(painter, rect(), m_values, m_target, theme.series(m_series), theme.color(theme::Color::TextMuted));
}

} // namespace unisono::widgets
