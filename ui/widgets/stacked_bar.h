// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QRectF>
#include <QWidget>

#include <vector>

class QPainter;

namespace unisono::widgets {

struct BarPart
{
    double value = 0;
    theme::Series series = theme::Series::Truth;
    QString name;
};

/// Parts side by side from the left; `whole` is the value of the full width (0: the sum of the parts).
void paintStackedBar(QPainter& painter, const QRectF& area, const std::vector<BarPart>& parts, double whole);

/// A bar of parts; several bars with the same `whole` can be compared.
class StackedBar : public QWidget
{
    Q_OBJECT

public:
    explicit StackedBar(QWidget* parent = nullptr);
    void setParts(std::vector<BarPart> parts, double whole = 0);
    void setThickness(double ems);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<BarPart> m_parts;
    double m_whole = 0;
    double m_thickness = 0.75;
};

} // namespace unisono::widgets
