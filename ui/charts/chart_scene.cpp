// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_scene.h"

#include "theme/axis_scale.h"

#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>

namespace unisono::charts {

using theme::Color;
using theme::ValueScale;

ChartScene::ChartScene(const ChartLook& look, const QSizeF& size)
    : m_look(look),
      m_size(size),
      m_chart(new QChart)
{
    addItem(m_chart);
    setSceneRect(QRectF(QPointF(0, 0), size));
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->resize(size);
}

QString ChartScene::valueText(double value, const std::function<QString(double)>& custom, int decimals) const
{
    if (custom)
        return custom(value);
    QString text = m_look.locale.toString(std::abs(value), 'f', decimals);
    return value < 0 ? QChar(0x2212) + text : text;
}

/// Room for the values at the left, the words at the right and one line of labels below.
void ChartScene::layOut(const ValueScale& scale, const std::function<QString(double)>& custom,
                        const std::vector<SideLabel>& labels)
{
    m_low = scale.low;
    m_high = scale.high;
    const QFontMetricsF axis(m_look.axis);
    double left = 0;
    for (double tick : scale.ticks())
        left = std::max(left, axis.horizontalAdvance(valueText(tick, custom, scale.decimals())));
    const QFontMetricsF strong(m_look.label);
    double right = 0;
    for (const SideLabel& label : labels)
        right = std::max(right, strong.horizontalAdvance(label.value + QLatin1Char(' ') + label.name)
                                    + (label.withMark ? m_look.em : 0));
    right = labels.empty() ? m_look.em * 0.6 : std::min(right + m_look.em * 0.8, m_size.width() * 0.42);
    const double gap = m_look.em * 0.7;
    const double top = axis.height() * 0.6;
    const double bottom = axis.height() * 1.7;
    m_plot = QRectF(left + gap, top, std::max(10.0, m_size.width() - left - gap - right),
                    std::max(10.0, m_size.height() - top - bottom));
    m_chart->setPlotArea(m_plot);
    for (double tick : scale.ticks())
        addText(valueText(tick, custom, scale.decimals()), m_look.axis, m_look.color(Color::TextMuted),
                QPointF(m_plot.left() - gap, y(tick)), Qt::AlignRight | Qt::AlignVCenter);
}

void ChartScene::addValueAxis(const ValueScale& scale)
{
    m_valueAxis = new QValueAxis(m_chart);
    m_valueAxis->setRange(scale.low, scale.high);
    m_valueAxis->setTickCount(int(scale.ticks().size()));
    m_valueAxis->setLabelsVisible(false);
    m_valueAxis->setLineVisible(false);
    m_valueAxis->setGridLineVisible(false);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    // The chart would lay its own grid out one turn of the event loop later, too late for paper.
    for (double tick : scale.ticks()) {
        const QLineF line(m_plot.left(), y(tick), m_plot.right(), y(tick));
        QGraphicsScene::addLine(line, QPen(m_look.color(Color::Grid), m_look.em / 13))->setZValue(-1);
    }
    if (scale.low > 0)
        return;
    auto* zero = QGraphicsScene::addLine(QLineF(m_plot.left(), y(0), m_plot.right(), y(0)),
                         QPen(m_look.color(Color::BorderStrong), m_look.em / 13));
    zero->setZValue(10);
}

double ChartScene::x(double value) const
{
    return m_plot.left() + m_plot.width() * (value - m_from) / (m_to - m_from);
}

double ChartScene::y(double value) const
{
    return m_plot.bottom() - m_plot.height() * (value - m_low) / (m_high - m_low);
}

void ChartScene::addText(const QString& text, const QFont& font, const QColor& color, const QPointF& at,
                         Qt::Alignment alignment)
{
    auto* item = addSimpleText(text, font);
    item->setBrush(color);
    const QRectF box = item->boundingRect();
    double left = at.x();
    if (alignment & Qt::AlignRight)
        left -= box.width();
    else if (alignment & Qt::AlignHCenter)
        left = std::clamp(left - box.width() / 2, 0.0, std::max(0.0, m_size.width() - box.width()));
    item->setPos(left, alignment & Qt::AlignVCenter ? at.y() - box.height() / 2 : at.y());
    item->setZValue(20);
}

/// As many names as there is room for, at equal distances; the last one always.
void ChartScene::addCategoryLabels(const QStringList& categories, bool centred)
{
    const QFontMetricsF metrics(m_look.axis);
    double widest = 1;
    for (const QString& name : categories)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    const double step = m_plot.width() / std::max(1.0, double(categories.size() - (centred ? 0 : 1)));
    const int stride = std::max(1, int(std::ceil((widest + m_look.em * 0.8) / step)));
    const int last = int(categories.size()) - 1;
    for (int i = last; i >= 0; i -= stride) {
        const double at = centred ? m_plot.left() + step * (i + 0.5) : x(i);
        addText(categories.at(i), m_look.axis, m_look.color(Color::TextMuted),
                QPointF(at, m_plot.bottom() + m_look.em * 0.45), Qt::AlignHCenter);
    }
}

void ChartScene::addTimeLabels(const TrendData& data, double from, double to)
{
    const int most = std::max(2, int(m_plot.width() / (m_look.em * 5.5)));
    for (const theme::TimeTick& tick : theme::timeTicks(qint64(from), qint64(to), data.zone, m_look.locale, most))
        addText(tick.text, m_look.axis, m_look.color(Color::TextMuted),
                QPointF(x(double(tick.instant)), m_plot.bottom() + m_look.em * 0.45), Qt::AlignHCenter);
}

/// Labels keep their order and move apart until none covers another.
void ChartScene::addSideLabels(std::vector<SideLabel> labels)
{
    const QFontMetricsF metrics(m_look.label);
    const double height = metrics.height() * 0.98;
    std::stable_sort(labels.begin(), labels.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
    double lowest = -metrics.height();
    for (SideLabel& label : labels)
        lowest = label.y = std::max(label.y, lowest + height);
    double highest = m_plot.bottom() + height;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label)
        highest = label->y = std::min(label->y, highest - height);
    for (const SideLabel& label : labels) {
        double left = m_plot.right() + m_look.em * 0.5;
        if (label.withMark) {
            const double side = m_look.em * 0.6;
            addRect(QRectF(left, label.y - side / 2, side, side), Qt::NoPen, m_look.series(label.style));
            left += m_look.em * 0.95;
        }
        QFont plain = m_look.label;
        const QColor color = label.withMark ? m_look.color(Color::Text) : m_look.textColor(label.style);
        plain.setWeight(QFont::Normal);
        addText(label.value, m_look.label, color, QPointF(left, label.y), Qt::AlignVCenter);
        left += metrics.horizontalAdvance(label.value) + m_look.em * 0.3;
        const QString name = QFontMetricsF(plain).elidedText(label.name, Qt::ElideRight, m_size.width() - left);
        addText(name, plain, color, QPointF(left, label.y), Qt::AlignVCenter);
    }
}

} // namespace unisono::charts
