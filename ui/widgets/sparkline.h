// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace unisono::widgets {

/// Draws values as a line over `area`; the last point is dotted, the target is a dashed line. A NaN is a gap.
void paintSparkline(QPainter& painter, const QRectF& area, const std::vector<double>& values,
                    std::optional<double> target, const QColor& line, const QColor& targetLine);

/// A small line without axes.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);
    void setValues(std::vector<double> values, std::optional<double> target = {});
    void setSeries(theme::Series series);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<double> m_values;
    std::optional<double> m_target;
    theme::Series m_series = theme::Series::Truth;
};

} // namespace unisono::widgets
