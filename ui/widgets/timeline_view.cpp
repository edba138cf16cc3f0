// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_view.h"

#include "theme/paint.h"
#include "widgets/timeline_painter.h"

#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::Theme;

namespace {

/// Every instant at which something changes, once and in order.
std::vector<qint64> changes(const TimelineContent& content)
{
    std::vector<qint64> stops { content.from, content.to };
    for (const std::vector<TimelineSeries>* lines : { &content.quantities, &content.prices }) {
        for (const TimelineSeries& series : *lines) {
            for (const TimelinePoint& point : series.points)
                stops.push_back(point.instant);
        }
    }
    for (const TimelineMovement& movement : content.movements)
        stops.push_back(movement.instant);
    std::sort(stops.begin(), stops.end());
    stops.erase(std::unique(stops.begin(), stops.end()), stops.end());
    std::erase_if(stops, [&](qint64 at) { return at < content.from || at > content.to; });
    return stops;
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent), m_zone(QTimeZone::utc())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void TimelineView::setContent(TimelineContent content)
{
    m_content = std::move(content);
    m_stops = changes(m_content);
    if (m_cursor && (*m_cursor < m_content.from || *m_cursor > m_content.to))
        m_cursor.reset();
    update();
}

void TimelineView::setTimeZone(const QTimeZone& zone)
{
    m_zone = zone.isValid() ? zone : QTimeZone::utc();
    update();
}

void TimelineView::setCursorInstant(std::optional<qint64> instant)
{
    m_cursor = instant;
    m_pinned = instant.has_value();
    describeCursor();
    update();
}

void TimelineView::setSummary(const QString& sentence)
{
    m_summary = sentence;
    setAccessibleName(sentence);
}

QSize TimelineView::sizeHint() const
{
    return QSize(Theme::current().em(60), Theme::current().em(42));
}

QSize TimelineView::minimumSizeHint() const
{
    return QSize(Theme::current().em(30), Theme::current().em(26));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_content.to <= m_content.from)
        return;
    const TimelineGeometry geometry(m_content, QRectF(rect()).adjusted(2, 0, -2, -2));
    TimelinePainter lanes(painter, m_content, geometry, m_zone);
    lanes.paintLanes();
    if (m_cursor)
        lanes.paintCursor(*m_cursor);
    if (hasFocus())
        theme::paintBox(painter, rect(), {}, Theme::current().color(Color::Accent), Theme::current().emF(0.4), 2);
}

void TimelineView::moveCursor(qint64 instant)
{
    const qint64 inside = std::clamp(instant, m_content.from, std::max(m_content.from, m_content.to));
    if (m_cursor == inside)
        return;
    m_cursor = inside;
    describeCursor();
    update();
    Q_EMIT cursorMoved(inside);
}

void TimelineView::describeCursor()
{
    if (!m_cursor) {
        setAccessibleDescription({});
        return;
    }
    const QLocale locale;
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*m_cursor, m_zone);
    QStringList words { locale.toString(moment, QLocale::ShortFormat) };
    for (const TimelineSeries& series : m_content.quantities) {
        const auto value = valueAt(series, *m_cursor);
        //: A line of the timeline and its value at the cursor.
        words << tr("%1: %2").arg(series.name, value ? quantityText(*value, locale) : tr("unknown"));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pinned && !(event->buttons() & Qt::LeftButton))
        return;
    const TimelineGeometry geometry(m_content, QRectF(rect()).adjusted(2, 0, -2, -2));
    if (event->pos().x() >= geometry.left() && event->pos().x() <= geometry.right())
        moveCursor(geometry.instantAt(event->pos().x()));
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const TimelineGeometry geometry(m_content, QRectF(rect()).adjusted(2, 0, -2, -2));
    m_pinned = true;
    moveCursor(geometry.instantAt(event->pos().x()));
}

void TimelineView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_pinned || hasFocus())
        return;
    m_cursor.reset();
    update();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        describeCursor();
        update();
    }
    QWidget::changeEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (m_stops.empty())
        return QWidget::keyPressEvent(event);
    const qint64 at = m_cursor.value_or(m_content.to);
    const auto jump = [&](int steps) {
        const auto here = std::lower_bound(m_stops.begin(), m_stops.end(), at) - m_stops.begin();
        const bool between = here < std::ssize(m_stops) && m_stops[std::size_t(here)] != at && steps > 0;
        const auto wished = std::clamp<std::ptrdiff_t>(here + steps - (between ? 1 : 0), 0, std::ssize(m_stops) - 1);
        m_pinned = true;
        moveCursor(m_stops[std::size_t(wished)]);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return jump(-1);
    case Qt::Key_Right:
        return jump(1);
    case Qt::Key_PageUp:
        return jump(-10);
    case Qt::Key_PageDown:
        return jump(10);
    case Qt::Key_Home:
        return moveCursor(m_content.from);
    case Qt::Key_End:
        return moveCursor(m_content.to);
    case Qt::Key_Escape:
        if (m_cursor)
            return setCursorInstant({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace unisono::widgets
