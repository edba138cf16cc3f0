// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_painter.h"

#include "theme/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Series;
using theme::Theme;

void paintHatching(QPainter& painter, const QRectF& area, const QColor& color, double distance)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1));
    const double height = area.height();
    const double first = std::floor((area.left() - height) / distance) * distance;
    for (double x = first; x < area.right(); x += distance)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + height, area.top()));
    painter.restore();
}

QString quantityText(double value, const QLocale& locale, bool withSign)
{
    const bool whole = value == std::round(value);
    const QString figure = locale.toString(std::abs(value), 'f', whole ? 0 : 1);
    if (value < 0)
        return QChar(0x2212) + figure;
    return withSign && value > 0 ? QLatin1Char('+') + figure : figure;
}

TimelinePainter::TimelinePainter(QPainter& painter, const TimelineContent& content, const TimelineGeometry& geometry,
                                 const QTimeZone& zone)
    : m_painter(painter),
      m_content(content),
      m_geometry(geometry),
      m_zone(zone)
{
}

void TimelinePainter::paintLanes()
{
    paintGaps();
    paintTimeAxis();
    paintQuantities();
    if (!m_content.movements.empty())
        paintMovements();
    if (!m_content.prices.empty())
        paintPrices();
    if (!m_content.freshness.empty())
        paintFreshness();
}

void TimelinePainter::paintTitle(const QRectF& lane, const QString& title, const QString& muted)
{
    const Theme& theme = Theme::current();
    QFont font = theme.font(FontRole::Label);
    font.setWeight(QFont::DemiBold);
    const QRectF line(0, lane.top() - m_geometry.titleHeight, m_geometry.right(), m_geometry.titleHeight - theme.emF(0.5));
    theme::paintText(m_painter, line, title, font, theme.color(Color::Text));
    const double used = std::max(theme::textWidth(font, title) + theme.emF(0.8), m_geometry.left());
    theme::paintText(m_painter, line.adjusted(used, 0, 0, 0), muted, theme.font(FontRole::Label),
                     theme.color(Color::TextMuted));
}

void TimelinePainter::axisText(double y, const QString& text)
{
    const Theme& theme = Theme::current();
    const double line = theme.emF(1.2);
    theme::paintText(m_painter, QRectF(0, y - line / 2, m_geometry.left() - theme.emF(0.6), line), text,
                     theme.font(FontRole::Axis), theme.color(Color::TextMuted), Qt::AlignRight | Qt::AlignVCenter);
}

void TimelinePainter::paintTimeAxis()
{
    const Theme& theme = Theme::current();
    const int most = std::max(2, int((m_geometry.right() - m_geometry.left()) / theme.emF(6.5)));
    const QFont font = theme.font(FontRole::Axis);
    for (const theme::TimeTick& tick :
         theme::timeTicks(m_geometry.from, m_geometry.to, m_zone, m_locale, most)) {
        const double x = std::round(m_geometry.x(tick.instant));
        m_painter.fillRect(QRectF(x, m_geometry.quantities.top(), 1, m_geometry.axisTop - m_geometry.quantities.top()),
                           theme.color(Color::Grid));
        const double width = theme::textWidth(font, tick.text) + 2;
        theme::paintText(m_painter, QRectF(x - width / 2, m_geometry.axisTop, width, theme.emF(1.5)), tick.text, font,
                         theme.color(Color::TextMuted), Qt::AlignCenter);
    }
}

void TimelinePainter::paintQuantities()
{
    const Theme& theme = Theme::current();
    const QRectF& lane = m_geometry.quantities;
    paintTitle(lane, m_content.quantityTitle);
    for (double tick : m_geometry.quantityScale.ticks()) {
        const double y = std::round(TimelineGeometry::y(lane, m_geometry.quantityScale, tick));
        m_painter.fillRect(QRectF(lane.left(), y, lane.width(), 1),
                           theme.color(tick == 0 ? Color::BorderStrong : Color::Grid));
        axisText(y, m_locale.toString(tick, 'f', m_geometry.quantityScale.decimals()));
    }
    paintDivergence();
    for (const TimelineSeries& series : m_content.quantities)
        paintSteps(series, lane, m_geometry.quantityScale, false);
    paintEndLabels();
}

/// The ground between the two series wherever they differ.
void TimelinePainter::paintDivergence()
{
    const auto count = int(m_content.quantities.size());
    if (m_content.truth < 0 || m_content.published < 0 || m_content.truth >= count || m_content.published >= count)
        return;
    const TimelineSeries& truth = m_content.quantities[std::size_t(m_content.truth)];
    const TimelineSeries& published = m_content.quantities[std::size_t(m_content.published)];
    std::vector<qint64> turns { m_geometry.from, m_geometry.to };
    for (const TimelineSeries* series : { &truth, &published }) {
        for (const TimelinePoint& point : series->points) {
            if (point.instant > m_geometry.from && point.instant < m_geometry.to)
                turns.push_back(point.instant);
        }
    }
    std::sort(turns.begin(), turns.end());
    const QColor tint = Theme::current().color(Color::CriticalTint);
    for (std::size_t i = 0; i + 1 < turns.size(); ++i) {
        const auto a = valueAt(truth, turns[i]);
        const auto b = valueAt(published, turns[i]);
        if (!a || !b || *a == *b)
            continue;
        const double top = TimelineGeometry::y(m_geometry.quantities, m_geometry.quantityScale, std::max(*a, *b));
        const double bottom = TimelineGeometry::y(m_geometry.quantities, m_geometry.quantityScale, std::min(*a, *b));
        m_painter.fillRect(QRectF(m_geometry.x(turns[i]), top, m_geometry.x(turns[i + 1]) - m_geometry.x(turns[i]),
                                  bottom - top), tint);
    }
}

void TimelinePainter::paintSteps(const TimelineSeries& series, const QRectF& lane, const theme::ValueScale& scale,
                                 bool solid)
{
    const Theme& theme = Theme::current();
    QPainterPath path;
    bool open = false;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const TimelinePoint& point = series.points[i];
        const qint64 end = i + 1 < series.points.size() ? series.points[i + 1].instant : m_geometry.to;
        if (!std::isfinite(point.value) || end <= m_geometry.from || point.instant >= m_geometry.to) {
            open = open && std::isfinite(point.value);
            continue;
        }
        const double y = TimelineGeometry::y(lane, scale, point.value);
        const double from = m_geometry.x(point.instant);
        if (open)
            path.lineTo(from, y);
        else
            path.moveTo(from, y);
        path.lineTo(m_geometry.x(end), y);
        open = true;
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    QPen pen = theme.seriesPen(series.style, theme.emF(series.style == Series::Context ? 0.09 : 0.15));
    pen.setJoinStyle(Qt::MiterJoin);
    if (solid)
        pen.setStyle(Qt::SolidLine);
    m_painter.setPen(pen);
    m_painter.drawPath(path);
    m_painter.restore();
}

void TimelinePainter::paintEndLabels()
{
    struct Label
    {
        const TimelineSeries* series;
        double value;
        double y;
    };
    const Theme& theme = Theme::current();
    std::vector<Label> labels;
    for (const TimelineSeries& series : m_content.quantities) {
        if (const auto value = valueAt(series, m_geometry.to))
            labels.push_back({ &series, *value,
                               TimelineGeometry::y(m_geometry.quantities, m_geometry.quantityScale, *value) });
    }
    std::stable_sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.y < b.y; });
    const double line = theme.emF(1.2);
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + line);
    for (std::size_t i = labels.size(); i-- > 1;)
        labels[i - 1].y = std::min(labels[i - 1].y, labels[i].y - line);
    QFont strong = theme.font(FontRole::Label);
    strong.setWeight(QFont::DemiBold);
    for (const Label& label : labels) {
        const bool context = label.series->style == Series::Context;
        QColor color = theme.series(label.series->style);
        if (theme::contrastRatio(color, theme.color(Color::Surface)) < 4.5)
            color = theme.color(Color::Text);
        const double left = m_geometry.right() + theme.emF(0.5);
        m_painter.setPen(theme.seriesPen(label.series->style, theme.emF(context ? 0.09 : 0.15)));
        m_painter.drawLine(QPointF(left, label.y), QPointF(left + theme.emF(1.1), label.y));
        const QRectF area(left + theme.emF(1.5), label.y - line / 2, theme.emF(30), line);
        const QString text = QStringLiteral("%1 %2").arg(quantityText(label.value, m_locale), label.series->name);
        theme::paintText(m_painter, area, text, context ? theme.font(FontRole::Label) : strong,
                         context ? theme.color(Color::TextMuted) : color);
    }
}

void TimelinePainter::paintMovements()
{
    const Theme& theme = Theme::current();
    const QRectF& lane = m_geometry.movements;
    paintTitle(lane, m_content.movementsTitle, m_content.movementsSummary);
    const double zero = std::round(TimelineGeometry::y(lane, m_geometry.movementScale, 0));
    axisText(zero - theme.emF(0.85), m_content.inTitle);
    axisText(zero + theme.emF(0.95), m_content.outTitle);
    const double days = std::max(1.0, double(m_geometry.to - m_geometry.from) / 86'400'000.0);
    const double width = std::clamp(lane.width() / days * 0.6, 2.0, theme.emF(1.2));
    std::vector<const TimelineMovement*> shown;
    std::vector<QRectF> marks;
    for (const TimelineMovement& movement : m_content.movements) {
        if (movement.instant < m_geometry.from || movement.instant > m_geometry.to)
            continue;
        shown.push_back(&movement);
        marks.push_back(paintMark(movement, zero, width));
    }
    m_labelEnd = 0;
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (!shown[i]->label.isEmpty())
            paintLabel(*shown[i], marks[i], marks);
    m_painter.fillRect(QRectF(lane.left(), zero, lane.width(), 1), theme.color(Color::BorderStrong));
}

/// A bar from the line of zero, or the diamond of a count above it; where it lies.
QRectF TimelinePainter::paintMark(const TimelineMovement& movement, double zero, double width)
{
    const Theme& theme = Theme::current();
    const double x = m_geometry.x(movement.instant);
    if (!movement.isCount) {
        const double end = TimelineGeometry::y(m_geometry.movements, m_geometry.movementScale, movement.quantity);
        const QRectF bar = QRectF(QPointF(x - width / 2, zero), QPointF(x + width / 2, end)).normalized() & m_geometry.movements;
        m_painter.fillRect(bar, theme.series(movement.quantity >= 0 ? Series::SecondChannel : Series::Truth));
        return bar;
    }
    const double half = theme.emF(0.45);
    const double middle = zero - theme.emF(1.1);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(theme.series(Series::Price), theme.emF(0.13)));
    m_painter.setBrush(theme.color(Color::Surface));
    m_painter.drawPolygon(QPolygonF() << QPointF(x, middle - half) << QPointF(x + half, middle) << QPointF(x, middle + half) << QPointF(x - half, middle));
    m_painter.restore();
    return {x - half, middle - half, 2 * half, 2 * half};
}

/// Beside its mark, where no other mark and no other label is in the way; the list of events tells what stands here without one.
void TimelinePainter::paintLabel(const TimelineMovement& movement, const QRectF& mark, const std::vector<QRectF>& marks)
{
    const Theme& theme = Theme::current();
    const double x = m_geometry.x(movement.instant);
    const bool isOut = !movement.isCount && movement.quantity < 0;
    const double middle = movement.isCount ? mark.center().y()
                          : isOut          ? mark.top() + theme.emF(0.9)
                                           : std::max(mark.top() + theme.emF(0.6), m_geometry.movements.top());
    const double beside = std::max(mark.width() / 2, theme.emF(0.45)) + theme.emF(0.35);
    const QFont font = theme.font(FontRole::Axis);
    const double needed = theme::textWidth(font, movement.label) + 1;
    const double start = x + beside + needed <= m_geometry.right() ? x + beside : x - beside - needed;
    const QRectF area(start, middle - theme.emF(0.6), needed, theme.emF(1.2));
    const bool isInTheWay = std::ranges::any_of(marks, [&](const QRectF& other) { return other.intersects(area); });
    if (start < m_labelEnd || isInTheWay)
        return;
    theme::paintText(m_painter, area, movement.label, font, theme.color(Color::TextMuted));
    m_labelEnd = start + needed;
}

void TimelinePainter::paintPrices()
{
    const QRectF& lane = m_geometry.prices;
    paintTitle(lane, m_content.priceTitle);
    std::vector<double> shown;
    for (const TimelineSeries& series : m_content.prices) {
        for (const TimelinePoint& point : series.points) {
            const double y = TimelineGeometry::y(lane, m_geometry.priceScale, point.value);
            const bool free = std::none_of(shown.begin(), shown.end(), [&](double other) {
                return std::abs(other - y) < Theme::current().emF(1.1);
            });
            if (!std::isfinite(point.value) || !free)
                continue;
            shown.push_back(y);
            axisText(y, m_content.priceText ? m_content.priceText(point.value) : m_locale.toString(point.value, 'f', 2));
        }
        paintSteps(series, lane, m_geometry.priceScale, m_content.prices.size() == 1);
    }
}

void TimelinePainter::paintFreshness()
{
    const Theme& theme = Theme::current();
    const QRectF& lane = m_geometry.freshness;
    paintTitle(lane, m_content.freshnessTitle, m_content.freshnessNote);
    const double thickness = theme.emF(0.6);
    double middle = lane.top() + m_geometry.freshnessRow / 2;
    for (const TimelineFreshness& channel : m_content.freshness) {
        axisText(middle, channel.channel);
        const auto place = [&](const TimelineSpan& span) {
            const double from = m_geometry.x(span.from);
            return QRectF(from, middle - thickness / 2, std::max(2.0, m_geometry.x(span.to) - from), thickness);
        };
        QColor kept = theme.color(Color::Positive);
        kept.setAlphaF(0.65F);
        theme::paintBox(m_painter, place({ m_geometry.from, m_geometry.to }), kept, {}, theme.emF(0.12));
        for (const TimelineSpan& span : channel.late) {
            m_painter.fillRect(place(span), theme.color(Color::WarningTint));
            paintHatching(m_painter, place(span), theme.color(Color::WarningMark), theme.emF(0.35));
            theme::paintBox(m_painter, place(span), {}, theme.color(Color::WarningMark), 0);
        }
        for (const TimelineSpan& span : channel.unknown) {
            m_painter.fillRect(place(span), theme.color(Color::Surface));
            theme::paintBox(m_painter, place(span), {}, theme.color(Color::BorderStrong), 0);
            paintHatching(m_painter, place(span), theme.color(Color::BorderStrong), theme.emF(0.35));
        }
        middle += m_geometry.freshnessRow;
    }
}

void TimelinePainter::paintGaps()
{
    for (const TimelineSpan& gap : m_content.gaps) {
        const double from = m_geometry.x(gap.from);
        const QRectF area(from, m_geometry.quantities.top(), std::max(1.0, m_geometry.x(gap.to) - from),
                          m_geometry.axisTop - m_geometry.quantities.top() - Theme::current().emF(0.3));
        paintHatching(m_painter, area, Theme::current().color(Color::Border), Theme::current().emF(0.6));
    }
}

} // namespace unisono::widgets
