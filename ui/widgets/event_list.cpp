// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/event_list.h"

#include "theme/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>
#include <QTextOption>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double knot = 1.9;
constexpr double textLeft = 2.6;
constexpr double rowGap = 0.75;

QRect wrapped(const QFont& font, const QRect& area, const QString& text)
{
    if (text.isEmpty())
        return QRect(area.left(), area.top(), 0, 0);
    return QFontMetrics(font).boundingRect(area, Qt::TextWordWrap, text);
}

QFont titleFont(const Event& event)
{
    return Theme::current().font(event.severity ? FontRole::Strong : FontRole::Body);
}

} // namespace

EventList::EventList(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::current(), &Theme::changed, this, [this] { arrange(); });
}

void EventList::setEvents(std::vector<Event> events)
{
    m_events = std::move(events);
    m_current = -1;
    arrange();
}

void EventList::setCurrent(int index)
{
    m_current = index >= 0 && index < int(m_events.size()) ? index : -1;
    if (m_current >= 0) {
        const Event& event = m_events[std::size_t(m_current)];
        setAccessibleDescription(QStringList { event.when, event.title, event.detail }.join(QStringLiteral(", ")));
        const QRect row = m_rows[std::size_t(m_current)];
        if (row.top() < verticalScrollBar()->value())
            verticalScrollBar()->setValue(row.top());
        else if (row.bottom() > verticalScrollBar()->value() + viewport()->height())
            verticalScrollBar()->setValue(row.bottom() - viewport()->height());
    }
    viewport()->update();
}

QRect EventList::textArea(const QRect& row) const
{
    return row.adjusted(Theme::current().em(textLeft), Theme::current().em(0.1), -Theme::current().em(0.4), 0);
}

void EventList::arrange()
{
    const Theme& theme = Theme::current();
    m_rows.clear();
    int top = 0;
    for (const Event& event : m_events) {
        QRect row(0, top, viewport()->width(), 100'000);
        const QRect area = textArea(row);
        int height = QFontMetrics(theme.font(FontRole::Label)).height();
        height += wrapped(titleFont(event), area, event.title).height();
        height += wrapped(theme.font(FontRole::Label), area, event.detail).height();
        row.setHeight(std::max(height + theme.em(0.1), theme.em(knot)) + theme.em(rowGap));
        m_rows.push_back(row);
        top = row.bottom() + 1;
    }
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(theme.em(2));
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    viewport()->update();
}

void EventList::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    const QRect visible = event->rect().translated(0, verticalScrollBar()->value());
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        if (m_rows[i].intersects(visible))
            paintOne(painter, i);
    }
}

void EventList::paintOne(QPainter& painter, std::size_t index) const
{
    const Theme& theme = Theme::current();
    const Event& event = m_events[index];
    const QRect row = m_rows[index];
    const double side = theme.emF(knot);
    const QRectF circle(1, row.top() + 1, side, side);
    if (index + 1 < m_events.size())
        painter.fillRect(QRectF(circle.center().x() - 0.5, circle.bottom(), 1, row.height() - side),
                         theme.color(Color::Border));
    const Color edge = event.severity ? severityColor(*event.severity) : Color::Border;
    const Color fill = event.severity ? severityTint(*event.severity) : Color::Surface;
    theme::paintBox(painter, circle, theme.color(fill), theme.color(edge), side / 2);
    if (event.severity)
        paintSeverity(painter, circle.adjusted(side * .24, side * .24, -side * .24, -side * .24), *event.severity);
    else
        theme::paintIcon(painter, circle, event.iconName, Color::TextMuted, 1.1);

    QRect area = textArea(row);
    const QFont small = theme.font(FontRole::Label);
    const int line = QFontMetrics(small).height();
    theme::paintText(painter, QRect(area.left(), area.top(), area.width(), line), event.when, small,
                     theme.color(Color::TextMuted));
    area.setTop(area.top() + line);
    const auto block = [&](const QString& text, const QFont& font, Color color) {
        painter.setFont(font);
        painter.setPen(theme.color(color));
        painter.drawText(area, Qt::TextWordWrap, text);
        area.setTop(area.top() + wrapped(font, area, text).height());
    };
    block(event.title, titleFont(event), int(index) == m_current ? Color::Accent : Color::Text);
    block(event.detail, small, Color::TextMuted);
    if (int(index) == m_current && hasFocus())
        theme::paintBox(painter, QRectF(row).adjusted(0, 0, -1, -theme.emF(rowGap) / 2), {},
                        theme.color(Color::Accent), theme.emF(0.4), 2);
}

void EventList::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void EventList::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->pos() + QPoint(0, verticalScrollBar()->value());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].contains(position))
            continue;
        setCurrent(int(i));
        Q_EMIT chosen(int(i));
    }
}

void EventList::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || m_events.empty())
        return QAbstractScrollArea::keyPressEvent(event);
    setCurrent(std::clamp(m_current + step, 0, int(m_events.size()) - 1));
    Q_EMIT chosen(m_current);
}

void EventList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace unisono::widgets
