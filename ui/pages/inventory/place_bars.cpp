// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/place_bars.h"

#include "theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace unisono::pages {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double gap = 0.9;
constexpr double nameShare = 0.68;
constexpr Qt::Alignment rightMiddle = Qt::AlignRight | Qt::AlignVCenter;

double sumOf(const std::vector<widgets::BarPart>& parts)
{
    double sum = 0;
    for (const widgets::BarPart& part : parts)
        sum += part.value;
    return sum;
}

} // namespace

QString PlaceBars::availableHeading()
{
    //: heading over numbers, abbreviated: available
    return tr("avail.");
}

QString PlaceBars::onHandHeading()
{
    //: heading over numbers: stock on hand
    return tr("on hand");
}

PlaceBars::PlaceBars(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void PlaceBars::setPlaces(std::vector<PlaceBar> places)
{
    m_places = std::move(places);
    m_whole = 0;
    QStringList words;
    for (const PlaceBar& place : m_places) {
        m_whole = std::max(m_whole, sumOf(place.parts));
        words += tr("%1: %2 available, %3 on hand").arg(place.name, place.available, place.onHand);
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int PlaceBars::rowHeight() const
{
    return Theme::current().em(1.62);
}

int PlaceBars::numberWidth() const
{
    const Theme& look = Theme::current();
    int width = std::max(theme::textWidth(look.font(FontRole::Small), availableHeading()), theme::textWidth(look.font(FontRole::Small), onHandHeading()));
    for (const PlaceBar& place : m_places) {
        width = std::max({width, theme::textWidth(look.font(FontRole::Strong), place.available),
                          theme::textWidth(look.font(FontRole::Strong), place.onHand)});
    }
    return width;
}

QSize PlaceBars::sizeHint() const
{
    return {Theme::current().em(20), rowHeight() * (static_cast<int>(m_places.size()) + 1)};
}

QSize PlaceBars::minimumSizeHint() const
{
    return {Theme::current().em(14), sizeHint().height()};
}

void PlaceBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect line(0, 0, width(), rowHeight());
    paintHeadings(painter, line);
    for (const PlaceBar& place : m_places) {
        line.translate(0, rowHeight());
        paintPlace(painter, line, place);
    }
}

void PlaceBars::paintHeadings(QPainter& painter, const QRect& area) const
{
    const Theme& look = Theme::current();
    const int numbers = numberWidth();
    QRect right(area.right() - numbers + 1, area.top(), numbers, area.height());
    const QFont font = look.font(FontRole::Small);
    theme::paintText(painter, right, onHandHeading(), font, look.color(Color::TextMuted), rightMiddle);
    right.translate(-numbers - look.em(gap), 0);
    theme::paintText(painter, right, availableHeading(), font, look.color(Color::TextMuted), rightMiddle);
}

void PlaceBars::paintPlace(QPainter& painter, const QRect& area, const PlaceBar& place) const
{
    const Theme& look = Theme::current();
    const int numbers = numberWidth(), space = look.em(gap);
    if (place.isTotal)
        theme::paintHairline(painter, area, Qt::TopEdge, look.color(Color::Border));
    const QRect onHand(area.right() - numbers + 1, area.top(), numbers, area.height());
    const QRect available = onHand.translated(-numbers - space, 0);
    const int room = available.left() - space - area.left();
    int words = 0;
    for (const PlaceBar& one : m_places)
        words = std::max(words, theme::textWidth(look.font(FontRole::Body), one.name) + 1);
    const int most = static_cast<int>(room * nameShare);
    const QRect name(area.left(), area.top(), place.isTotal ? room : std::min(words, most), area.height());
    const QFont body = look.font(FontRole::Body), strong = look.font(FontRole::Strong);
    const Color figure = place.isNegative ? Color::Critical : Color::Text;
    theme::paintText(painter, name, place.name, body, look.color(Color::Text));
    theme::paintText(painter, available, place.available, place.isTotal ? strong : body, look.color(figure), rightMiddle);
    theme::paintText(painter, onHand, place.onHand, place.isTotal ? strong : body,
                     look.color(place.isNegative ? Color::Critical : place.isTotal ? Color::Text : Color::TextMuted), rightMiddle);
    if (place.isTotal || m_whole <= 0)
        return;
    QRectF bar(name.right() + space, 0, available.left() - space - name.right() - space, look.emF(0.75));
    bar.moveTop(area.top() + (area.height() - bar.height()) / 2);
    if (!place.parts.empty() && bar.width() > look.emF(2))
        widgets::paintStackedBar(painter, bar, place.parts, m_whole);
}

} // namespace unisono::pages
