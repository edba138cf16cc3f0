// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/palette_delegate.h"

#include "shell/palette_items.h"
#include "theme/theme.h"
#include "widgets/key_hint.h"

#include <QPainter>
#include <QTextLayout>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

int paintWithHits(QPainter& painter, const QRect& area, const QString& text, const QList<int>& hits, const QFont& plain,
                  const QColor& color)
{
    const QFontMetrics metrics(plain);
    // Bold letters are wider than plain ones; a little room is left for them.
    const int room = area.width() - static_cast<int>(hits.size());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    QTextLayout layout(shown, plain);
    QList<QTextLayout::FormatRange> ranges;
    QFont bold = plain;
    bold.setWeight(QFont::DemiBold);
    for (const int hit : hits) {
        if (hit >= shown.size())
            break;
        QTextCharFormat format;
        format.setFont(bold);
        format.setForeground(Theme::current().color(Color::Accent));
        ranges.append({hit, 1, format});
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    painter.setPen(color);
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

void PaletteDelegate::paintHeading(QPainter& painter, const QRect& area, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter.setFont(theme.font(FontRole::Label));
    painter.setPen(theme.color(Color::TextMuted));
    painter.drawText(area.adjusted(theme.em(1.4), theme.em(0.5), 0, 0), Qt::AlignVCenter,
                     index.data(Qt::DisplayRole).toString());
}

int PaletteDelegate::paintKeys(QPainter& painter, const QRect& area, const QModelIndex& index, bool selected) const
{
    const Theme& theme = Theme::current();
    QString keys = index.data(PaletteItems::ShortcutRole).toString();
    if (keys.isEmpty() && selected)
        keys = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText) == QStringLiteral("Return")
                   ? PaletteItems::tr("Enter", "key")
                   : QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    int right = area.right();
    const QStringList caps = keys.split(u'+', Qt::SkipEmptyParts);
    for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) {
        const QSize size = widgets::keyCapSize(*cap);
        const QRect place(right - size.width(), area.center().y() - size.height() / 2, size.width(), size.height());
        widgets::paintKeyCap(painter, place, *cap, theme.color(Color::Text), theme.color(Color::BorderStrong));
        right = place.left() - theme.em(0.3);
    }
    return right;
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteItems::IsHeadingRole).toBool()) {
        paintHeading(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QRect ground = option.rect.adjusted(theme.em(0.6), 0, -theme.em(0.6), 0);
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(selected ? Color::Selection : Color::Hover));
        painter->drawRoundedRect(ground, theme.emF(0.4), theme.emF(0.4));
    }
    const int side = theme.em(1.2);
    const QRect icon(ground.left() + theme.em(0.8), ground.center().y() - side / 2, side, side);
    painter->drawPixmap(icon, theme.pixmap(index.data(PaletteItems::IconRole).toString(),
                                           selected ? Color::Accent : Color::TextMuted, 1.2,
                                           option.widget ? option.widget->devicePixelRatioF() : 1));
    QRect room = ground.adjusted(theme.em(0.8 + 1.2 + 0.75), 0, -theme.em(0.75), 0);
    room.setRight(paintKeys(*painter, room, index, selected) - theme.em(0.6));
    QFont font = theme.font(FontRole::Body);
    font.setWeight(QFont::Medium);
    const int taken = paintWithHits(*painter, room, index.data(Qt::DisplayRole).toString(),
                                    index.data(PaletteItems::HitsRole).value<QList<int>>(), font, theme.color(Color::Text));
    room.setLeft(room.left() + taken + theme.em(0.75));
    const QString context = index.data(PaletteItems::ContextRole).toString();
    if (!context.isEmpty() && room.width() > theme.em(2)) {
        paintWithHits(*painter, room, context, index.data(PaletteItems::ContextHitsRole).value<QList<int>>(),
                      theme.font(FontRole::Body), theme.color(Color::TextMuted));
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Theme& theme = Theme::current();
    if (index.data(PaletteItems::IsHeadingRole).toBool())
        return {1, theme.em(index.row() == 0 ? 2.3 : 2.7)};
    return {1, theme.em(theme.density() == theme::Density::Comfortable ? 3.4 : 2.5)};
}

} // namespace unisono::shell
