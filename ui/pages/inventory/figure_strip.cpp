// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/figure_strip.h"

#include "theme/paint.h"

#include <QPainter>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double gap = 1.25, labelLine = 1.4, numberLine = 1.75, unitGap = 0.35;
constexpr double readable = 4.5;

} // namespace

FigureStrip::FigureStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FigureStrip::setFigures(std::vector<Figure> figures)
{
    m_figures = std::move(figures);
    QStringList words;
    for (const Figure& figure : m_figures)
        words += figure.label + QLatin1Char(' ') + figure.number + QLatin1Char(' ') + figure.unit;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int FigureStrip::widthOf(const Figure& figure) const
{
    const Theme& look = Theme::current();
    int number = theme::textWidth(look.font(FontRole::Page), figure.number);
    if (!figure.unit.isEmpty())
        number += look.em(unitGap) + theme::textWidth(look.font(FontRole::Label), figure.unit);
    return std::max(number, theme::textWidth(look.font(FontRole::Label), figure.label)) + 1;
}

QColor FigureStrip::colorOf(const Figure& figure) const
{
    const Theme& look = Theme::current();
    if (!figure.series)
        return look.color(figure.color);
    const QColor series = look.series(*figure.series);
    return theme::contrastRatio(series, look.color(Color::Surface)) < readable ? look.color(Color::Text) : series;
}

QSize FigureStrip::sizeHint() const
{
    const Theme& look = Theme::current();
    int width = 0;
    for (const Figure& figure : m_figures)
        width += widthOf(figure) + look.em(gap);
    return {width, look.em(labelLine + numberLine)};
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    const Theme& look = Theme::current();
    QPainter painter(this);
    int left = 0;
    for (const Figure& figure : m_figures) {
        const int width = widthOf(figure);
        theme::paintText(painter, QRect(left, 0, width, look.em(labelLine)), figure.label, look.font(FontRole::Label), look.color(Color::TextMuted));
        const QRect line(left, look.em(labelLine), width, look.em(numberLine));
        const QFont font = look.font(FontRole::Page);
        theme::paintText(painter, line, figure.number, font, colorOf(figure));
        if (!figure.unit.isEmpty()) {
            const QRect unit = line.adjusted(theme::textWidth(font, figure.number) + look.em(unitGap), 0, 0, 0);
            theme::paintText(painter, unit, figure.unit, look.font(FontRole::Label), look.color(Color::TextMuted));
        }
        left += width + look.em(gap);
    }
}

} // namespace unisono::pages
