// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_scene.h"
#include "theme/theme.h"

#include <QPen>

namespace unisono::charts {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double unitsPerPoint = 10;
constexpr double lineEm = 0.14;

QFont paperFont(double points, int weight)
{
    QFont font(theme::fontFamily());
    font.setPixelSize(qRound(points * unitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

} // namespace

ChartLook ChartLook::screen()
{
    const Theme& theme = Theme::current();
    ChartLook look { theme.palette(), theme.font(FontRole::Axis), theme.font(FontRole::Label), theme.emF(1), QLocale() };
    look.label.setWeight(QFont::DemiBold);
    return look;
}

ChartLook ChartLook::paper(const QLocale& locale)
{
    theme::loadFonts();
    const theme::PrintMeasures& print = theme::Tokens::instance().print();
    return { theme::Palette::Light, paperFont(print.small, QFont::Normal), paperFont(print.body, QFont::DemiBold),
             print.body * unitsPerPoint, locale };
}

QColor ChartLook::textColor(theme::Series style) const
{
    const QColor own = series(style);
    return theme::contrastRatio(own, color(Color::Surface)) >= 4.5 ? own : color(Color::Text);
}

QPen ChartLook::pen(theme::Series style) const
{
    const double width = lineEm * em;
    QPen pen(series(style), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    QList<qreal> dash = theme::Tokens::instance().dash(style);
    for (qreal& length : dash)
        length *= em / theme::Tokens::instance().basePixels() / width;
    if (!dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

} // namespace unisono::charts
