// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/marks.h"

#include "theme/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <numbers>

namespace unisono::widgets {

using theme::Color;
using theme::Theme;

namespace {

QPainterPath octagon(const QRectF& area)
{
    QPolygonF corners;
    const double radius = area.width() / 2 / std::cos(std::numbers::pi / 8);
    for (int i = 0; i < 8; ++i) {
        const double angle = (2 * i + 1) * std::numbers::pi / 8;
        corners << area.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(const QRectF& area)
{
    QPainterPath path;
    path.moveTo(area.center().x(), area.top());
    path.lineTo(area.right(), area.bottom());
    path.lineTo(area.left(), area.bottom());
    path.closeSubpath();
    return path;
}

/// "!" or "i" as strokes, so that no font decides about a sign.
void paintSign(QPainter& painter, const QRectF& area, const QColor& color, bool upright)
{
    const double unit = area.height();
    const double dotY = upright ? area.top() + unit * 0.92 : area.top() + unit * 0.06;
    const double from = upright ? area.top() : area.top() + unit * 0.40;
    const double to = upright ? area.top() + unit * 0.55 : area.bottom();
    painter.setPen(QPen(color, unit * 0.26, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(area.center().x(), from), QPointF(area.center().x(), to));
    painter.drawPoint(QPointF(area.center().x(), dotY));
}

void paintFilled(QPainter& painter, const QPainterPath& path, const QColor& color)
{
    painter.setBrush(color);
    painter.setPen(QPen(color, path.boundingRect().width() * 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void paintRingedCheck(QPainter& painter, const QRectF& area, const QColor& color)
{
    const double unit = area.width();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, unit * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawEllipse(area.adjusted(unit * 0.06, unit * 0.06, -unit * 0.06, -unit * 0.06));
    QPolygonF check;
    check << area.topLeft() + QPointF(0.30, 0.52) * unit << area.topLeft() + QPointF(0.45, 0.66) * unit
          << area.topLeft() + QPointF(0.71, 0.37) * unit;
    painter.drawPolyline(check);
}

} // namespace

void paintSeverity(QPainter& painter, const QRectF& area, Severity severity)
{
    const Theme& theme = Theme::current();
    const QColor color = theme.color(severityColor(severity));
    const QColor inner = theme.color(Color::Surface);
    const double unit = area.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (severity) {
    case Severity::Critical:
        paintFilled(painter, octagon(area.adjusted(unit * .04, unit * .04, -unit * .04, -unit * .04)), color);
        paintSign(painter, QRectF(area.left(), area.top() + unit * 0.27, unit, unit * 0.48), inner, true);
        break;
    case Severity::Warning:
        paintFilled(painter, triangle(area.adjusted(unit * .05, unit * .08, -unit * .05, -unit * .09)), color);
        paintSign(painter, QRectF(area.left(), area.top() + unit * 0.40, unit, unit * 0.38), inner, true);
        break;
    case Severity::Note:
        painter.setPen(QPen(color, unit * 0.11));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(unit * .1, unit * .1, -unit * .1, -unit * .1), unit * 0.12, unit * 0.12);
        paintSign(painter, QRectF(area.left(), area.top() + unit * 0.30, unit, unit * 0.40), color, false);
        break;
    case Severity::Fixed:
        paintRingedCheck(painter, area, color);
        break;
    }
    painter.restore();
}

void paintFreshness(QPainter& painter, const QRectF& area, Freshness state)
{
    const Theme& theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(state == Freshness::Late ? Color::WarningMark : Color::Positive));
    const double side = std::min({ area.width(), area.height(), theme.emF(0.85) });
    const QRectF mark(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    switch (state) {
    case Freshness::Fresh:
        painter.drawEllipse(mark.center(), side * 0.31, side * 0.31);
        break;
    case Freshness::Late:
        painter.drawPath(triangle(mark.adjusted(side * .03, side * .06, -side * .03, -side * .06)));
        break;
    case Freshness::Unknown:
    case Freshness::NotDue:
        theme::paintIcon(painter, area, QStringLiteral("circle-dashed"), Color::TextMuted, 0.88);
        break;
    case Freshness::Pulling:
        theme::paintIcon(painter, area, QStringLiteral("refresh"), Color::Accent, 0.9);
        break;
    }
    painter.restore();
}

void paintCircledNumber(QPainter& painter, const QRectF& area, int number, const QColor& color)
{
    const Theme& theme = Theme::current();
    const double side = std::min(area.width(), area.height());
    const QRectF circle(area.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = theme.font(theme::FontRole::Axis);
    font.setPixelSize(std::max(6, qRound(side * (number < 10 ? 0.66 : 0.56))));
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.drawText(circle, Qt::AlignCenter | Qt::TextDontClip, QString::number(number));
    painter.restore();
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return QCoreApplication::translate("unisono::widgets::Severity", "Critical");
    case Severity::Warning:
        return QCoreApplication::translate("unisono::widgets::Severity", "Warning");
    case Severity::Note:
        return QCoreApplication::translate("unisono::widgets::Severity", "Note");
    case Severity::Fixed:
        break;
    }
    return QCoreApplication::translate("unisono::widgets::Severity", "Fixed");
}

Color severityColor(Severity severity)
{
    constexpr Color colors[] = { Color::Critical, Color::Warning, Color::Info, Color::Positive };
    return colors[static_cast<std::size_t>(severity)];
}

Color severityTint(Severity severity)
{
    constexpr Color colors[] = { Color::CriticalTint, Color::WarningTint, Color::InfoTint, Color::PositiveTint };
    return colors[static_cast<std::size_t>(severity)];
}

Color freshnessColor(Freshness state)
{
    if (state == Freshness::Late)
        return Color::Warning;
    return state == Freshness::Pulling ? Color::Accent : Color::TextMuted;
}

} // namespace unisono::widgets
