// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chart_data.h"

#include <QFont>
#include <QGraphicsScene>
#include <QLocale>
#include <QtCharts/qchartglobal.h>

class QAbstractAxis;
class QChart;
class QPen;
class QValueAxis;

namespace unisono::theme {
struct ValueScale;
}

namespace unisono::charts {

/// The measures and colours a chart is made with; a unit is a pixel on the screen and a tenth of a point on paper.
struct ChartLook
{
    theme::Palette palette = theme::Palette::Light;
    QFont axis;
    QFont label;
    double em = 13;
    QLocale locale;

    static ChartLook screen();
    static ChartLook paper(const QLocale& locale);

    QColor color(theme::Color role) const { return theme::Tokens::instance().color(palette, role); }
    QColor series(theme::Series series) const { return theme::Tokens::instance().series(palette, series); }
    /// The series' colour where it can be read as text on the surface, the text colour otherwise.
    QColor textColor(theme::Series series) const;
    QPen pen(theme::Series series) const;
};

/// A word beside the plot with the height it wishes to stand at.
struct SideLabel
{
    QString value;
    QString name;
    theme::Series style = theme::Series::Truth;
    double y = 0;
    bool withMark = false;
};

/// One chart, laid out for one size.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    ChartScene(const ChartLook& look, const QSizeF& size);

    const ChartLook& look() const { return m_look; }
    void showTrend(const TrendData& data);
    void showBars(const BarData& data);

private:
    QString valueText(double value, const std::function<QString(double)>& custom, int decimals) const;
    void layOut(const theme::ValueScale& scale, const std::function<QString(double)>& custom,
                const std::vector<SideLabel>& labels);
    void addValueAxis(const theme::ValueScale& scale);
    void addCategoryLabels(const QStringList& categories, bool centred);
    void addTimeLabels(const TrendData& data, double from, double to);
    void addLine(const Line& line);
    void addMarkers(const Line& line);
    void addTarget(const TrendData& data);
    void addSideLabels(std::vector<SideLabel> labels);
    void addText(const QString& text, const QFont& font, const QColor& color, const QPointF& at,
                 Qt::Alignment alignment);
    double x(double value) const;
    double y(double value) const;

    ChartLook m_look;
    QSizeF m_size;
    QChart* m_chart;
    QRectF m_plot;
    double m_low = 0;
    double m_high = 1;
    double m_from = 0;
    double m_to = 1;
    QValueAxis* m_valueAxis = nullptr;
    QAbstractAxis* m_otherAxis = nullptr;
};

} // namespace unisono::charts
