// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"
#include "theme/style_parts.h"

#include <QPainter>
#include <QStyleOption>

namespace unisono::theme::parts {

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& bar, const QRect& handle)
{
    const Theme& theme = Theme::current();
    if (handle.isEmpty() || bar.maximum <= bar.minimum)
        return;
    const bool active = bar.state & QStyle::State_Enabled && bar.activeSubControls & QStyle::SC_ScrollBarSlider
                        && bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor color = theme.color(active ? Color::TextMuted : Color::BorderStrong);
    const double inset = theme.emF(0.2);
    const QRectF bow = QRectF(handle).adjusted(inset, inset, -inset, -inset);
    paintBox(painter, bow, color, {}, std::min(bow.width(), bow.height()) / 2);
}

QRect scrollBarPart(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0) {
        const double share = double(bar.pageStep) / (double(range) + bar.pageStep);
        handle = std::clamp(int(share * length), std::min(length, Theme::current().em(2.5)), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                                      bar.upsideDown);
    const auto piece = [&](int from, int to) {
        return lying ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                     : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(start, start + handle);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + handle, length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

void paintTab(QPainter& painter, const QStyleOptionTab& tab)
{
    const Theme& theme = Theme::current();
    paintHairline(painter, tab.rect, Qt::BottomEdge, theme.color(Color::Border));
    const bool selected = tab.state & QStyle::State_Selected;
    if (!selected && !(tab.state & QStyle::State_MouseOver))
        return;
    QRect line = tab.rect;
    line.setTop(tab.rect.bottom() - 1);
    painter.fillRect(line, theme.color(selected ? Color::Accent : Color::BorderStrong));
}

void paintTabLabel(QPainter& painter, const QStyleOptionTab& tab)
{
    const Theme& theme = Theme::current();
    const bool selected = tab.state & QStyle::State_Selected;
    QFont font = theme.font(selected ? FontRole::Strong : FontRole::Body);
    Color color = selected ? Color::Text : Color::TextMuted;
    if (!(tab.state & QStyle::State_Enabled))
        color = Color::TextDisabled;
    painter.setFont(font);
    painter.setPen(theme.color(color));
    painter.drawText(tab.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, tab.text);
}

void paintHeaderSection(QPainter& painter, const QStyleOptionHeader& header)
{
    const Theme& theme = Theme::current();
    painter.fillRect(header.rect, theme.color(Color::SurfaceAlt));
    paintHairline(painter, header.rect, Qt::BottomEdge, theme.color(Color::Border));
}

void paintHeaderLabel(QPainter& painter, const QStyleOptionHeader& header)
{
    const Theme& theme = Theme::current();
    QRect area = header.rect;
    QFont font = theme.font(FontRole::Label);
    font.setWeight(QFont::Medium);
    if (header.sortIndicator != QStyleOptionHeader::None) {
        const int side = theme.em(1.0);
        const bool down = header.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, QRect(area.right() - side, area.top(), side, area.height()),
                  down ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Color::TextMuted, 0.9);
        area.setRight(area.right() - side - theme.em(0.2));
    }
    paintText(painter, area, header.text, font, theme.color(Color::TextMuted),
              int(header.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
}

void paintItemGround(QPainter& painter, const QStyleOptionViewItem& item)
{
    const Theme& theme = Theme::current();
    if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    if (item.state & QStyle::State_Selected)
        painter.fillRect(item.rect, theme.color(Color::Selection));
    else if ((item.state & QStyle::State_MouseOver) && (item.state & QStyle::State_Enabled))
        painter.fillRect(item.rect, theme.color(Color::Hover));
}

} // namespace unisono::theme::parts
