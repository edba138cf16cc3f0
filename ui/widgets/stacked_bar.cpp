// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stacked_bar.h"

#include "theme/paint.h"

#include <QPainter>

namespace unisono::widgets {

using theme::Theme;

void paintStackedBar(QPainter& painter, const QRectF& area, const std::vector<BarPart>& parts, double whole)
{
    double sum = 0;
    for (const BarPart& part : parts)
        sum += std::max(0.0, part.value);
    const double full = whole > 0 ? whole : sum;
    if (full <= 0)
        return;
    const Theme& theme = Theme::current();
    double left = area.left();
    for (const BarPart& part : parts) {
        const double width = area.width() * std::max(0.0, part.value) / full;
        const double right = std::min(left + width, area.right());
        // One pixel of ground between the parts keeps them apart where colours are not told apart.
        const double shown = std::max(width > 0 ? 1.0 : 0.0, right - left - 1);
        painter.fillRect(QRectF(left, area.top(), shown, area.height()), theme.series(part.series));
        left = right;
    }
}

StackedBar::StackedBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackedBar::setParts(std::vector<BarPart> parts, double whole)
{
    m_parts = std::move(parts);
    m_whole = whole;
    QStringList words;
    for (const BarPart& part : m_parts)
        words << tr("%1 %2", "name of a part of a bar and its value").arg(part.name, QLocale().toString(part.value, 'g', 6));
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

void StackedBar::setThickness(double ems)
{
    m_thickness = ems;
    updateGeometry();
}

QSize StackedBar::sizeHint() const
{
    return QSize(Theme::current().em(8), std::max(Theme::current().em(m_thickness), 2));
}

void StackedBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double thickness = std::min(double(height()), Theme::current().emF(m_thickness));
    paintStackedBar(painter, QRectF(0, (height() - thickness) / 2, width(), thickness), m_parts, m_whole);
}

} // namespace unisono::widgets
