// SPDX-License-Identifier: GPL-3.0-or-later
// The cursor line of a timeline and the box with the values at it.
#include "widgets/timeline_painter.h"

#include "theme/paint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

struct Figure
{
    QString name;
    QString value;
    QColor color;
    std::optional<theme::Series> series;   ///< has a mark before its name
};

QColor readable(const QColor& color)
{
    const Theme& theme = Theme::current();
    return theme::contrastRatio(color, theme.color(Color::SurfaceAlt)) < 4.5 ? theme.color(Color::Text) : color;
}

std::vector<Figure> figuresAt(const TimelineContent& content, qint64 instant, const QLocale& locale)
{
    const Theme& theme = Theme::current();
    std::vector<Figure> figures;
    std::vector<std::optional<double>> values;
    for (const TimelineSeries& series : content.quantities) {
        values.push_back(valueAt(series, instant));
        const QString text = values.back() ? quantityText(*values.back(), locale) : QStringLiteral("?");
        const bool context = series.style == theme::Series::Context;
        figures.push_back({ series.name, text, context ? theme.color(Color::Text) : readable(theme.series(series.style)),
                            series.style });
    }
    const auto count = int(values.size());
    if (content.truth >= 0 && content.published >= 0 && content.truth < count && content.published < count) {
        const auto truth = values[std::size_t(content.truth)];
        const auto published = values[std::size_t(content.published)];
        if (truth && published && *truth != *published)
            figures.push_back({ QCoreApplication::translate("unisono::widgets::TimelineView", "Difference"),
                                quantityText(*published - *truth, locale, true), theme.color(Color::Critical), {} });
    }
    for (const TimelineSeries& series : content.prices) {
        if (const auto price = valueAt(series, instant); price && content.priceText)
            figures.push_back({ series.name, content.priceText(*price), theme.color(Color::Text), series.style });
    }
    return figures;
}

} // namespace

void TimelinePainter::paintCursor(qint64 instant)
{
    const Theme& theme = Theme::current();
    const double x = std::round(m_geometry.x(instant));
    m_painter.fillRect(QRectF(x, m_geometry.quantities.top() - theme.emF(0.4), 1.5,
                              m_geometry.axisTop - m_geometry.quantities.top()), theme.color(Color::Accent));
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const TimelineSeries& series : m_content.quantities) {
        const auto value = valueAt(series, instant);
        if (!value || series.style == theme::Series::Context)
            continue;
        const double y = TimelineGeometry::y(m_geometry.quantities, m_geometry.quantityScale, *value);
        m_painter.setPen(QPen(theme.series(series.style), theme.emF(0.15)));
        m_painter.setBrush(theme.color(Color::Surface));
        m_painter.drawEllipse(QPointF(x + 0.5, y), theme.emF(0.32), theme.emF(0.32));
    }
    m_painter.restore();
    paintValues(instant);
}

void TimelinePainter::paintValues(qint64 instant)
{
    const Theme& theme = Theme::current();
    const QFont label = theme.font(FontRole::Label);
    const QFont strong = theme.font(FontRole::Strong);
    const std::vector<Figure> figures = figuresAt(m_content, instant, m_locale);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(instant, m_zone);
    //: Date and time of the cursor on the timeline.
    const QString when = QCoreApplication::translate("unisono::widgets::TimelineView", "%1, %2")
                             .arg(m_locale.toString(moment.date(), QStringLiteral("ddd ")) + theme::dayAndMonth(moment.date(), m_locale),
                                  m_locale.toString(moment.time(), QLocale::ShortFormat));
    const double gap = theme.emF(1.3);
    const double padding = theme.emF(0.8);
    double width = 0;
    std::vector<double> columns;
    for (const Figure& figure : figures) {
        const double name = theme::textWidth(label, figure.name) + (figure.series ? theme.emF(0.8) : 0);
        columns.push_back(std::max(name, double(theme::textWidth(strong, figure.value))) + 1);
        width += columns.back() + (columns.size() > 1 ? gap : 0);
    }
    width = std::max(width, double(theme::textWidth(label, when)) + 1) + 2 * padding;
    const double x = m_geometry.x(instant);
    const bool atLeft = x - width - theme.emF(0.8) >= m_geometry.left();
    const double left = atLeft ? x - width - theme.emF(0.8)
                               : std::min(x + theme.emF(0.8), m_geometry.right() - width);
    const QRectF box(left, m_geometry.quantities.top(), width, theme.emF(figures.empty() ? 2.2 : 5.0));
    theme::paintBox(m_painter, box, theme.color(Color::SurfaceAlt), theme.color(Color::BorderStrong), theme.emF(0.4));
    const double line = theme.emF(1.35);
    QRectF place(box.left() + padding, box.top() + theme.emF(0.4), width - 2 * padding, line);
    theme::paintText(m_painter, place, when, label, theme.color(Color::TextMuted));
    double column = place.left();
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const QRectF upper(column, place.bottom() + theme.emF(0.1), columns[i], line);
        const double mark = figures[i].series ? theme.emF(0.8) : 0;
        if (figures[i].series)
            m_painter.fillRect(QRectF(upper.left(), upper.center().y() - theme.emF(0.25), theme.emF(0.5), theme.emF(0.5)),
                               theme.series(*figures[i].series));
        theme::paintText(m_painter, upper.adjusted(mark, 0, 0, 0), figures[i].name, label, theme.color(Color::TextMuted));
        theme::paintText(m_painter, upper.translated(0, line), figures[i].value, strong, figures[i].color);
        column += columns[i] + gap;
    }
}

} // namespace unisono::widgets
