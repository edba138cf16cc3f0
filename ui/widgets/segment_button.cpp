// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segment_button.h"

#include "theme/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

QPainterPath outline(const QRectF& area, double radius, bool first, bool last)
{
    QPainterPath path;
    const double left = first ? radius : 0, right = last ? radius : 0, round = 2 * radius;
    path.moveTo(area.left() + left, area.top());
    path.lineTo(area.right() - right, area.top());
    if (last)
        path.arcTo(area.right() - round, area.top(), round, round, 90, -90);
    path.lineTo(area.right(), area.bottom() - right);
    if (last)
        path.arcTo(area.right() - round, area.bottom() - round, round, round, 0, -90);
    path.lineTo(area.left() + left, area.bottom());
    if (first)
        path.arcTo(area.left(), area.bottom() - round, round, round, 270, -90);
    path.lineTo(area.left(), area.top() + left);
    if (first)
        path.arcTo(area.left(), area.top(), round, round, 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace

SegmentButton::SegmentButton(const QString& text, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent),
      m_iconName(iconName)
{
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void SegmentButton::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
    update();
}

QSize SegmentButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int words = text().isEmpty() ? 0 : theme::textWidth(theme.font(FontRole::Strong), text());
    const int icon = m_iconName.isEmpty() ? 0 : theme.em(1.2) + (text().isEmpty() ? 0 : theme.em(0.5));
    return QSize(words + icon + theme.em(1.7),
                 theme.em(theme.density() == theme::Density::Comfortable ? 3.4 : 2.0));
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF area = QRectF(rect()).adjusted(m_first ? 0.5 : -0.5, 0.5, -0.5, -0.5);
    QColor fill = theme.color(Color::Surface);
    if (isChecked())
        fill = theme.color(Color::Selection);
    else if (underMouse() && isEnabled())
        fill = theme.color(Color::Hover);
    painter.setPen(QPen(theme.color(isEnabled() ? Color::BorderStrong : Color::Border), 1));
    painter.setBrush(fill);
    painter.drawPath(outline(area, theme.emF(0.4), m_first, m_last));

    QFont font = theme.font(isChecked() ? FontRole::Strong : FontRole::Body);
    const Color color = !isEnabled() ? Color::TextDisabled : isChecked() ? Color::Text : Color::TextMuted;
    const int words = text().isEmpty() ? 0 : theme::textWidth(font, text());
    const int icon = m_iconName.isEmpty() ? 0 : theme.em(1.2) + (text().isEmpty() ? 0 : theme.em(0.5));
    int left = (width() - words - icon) / 2;
    if (icon > 0)
        theme::paintIcon(painter, QRect(left, 0, theme.em(1.2), height()), m_iconName, color, 1.2);
    left += icon;
    theme::paintText(painter, QRect(left, 0, words + 1, height()), text(), font, theme.color(color));
}

} // namespace unisono::widgets
