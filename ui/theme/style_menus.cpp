// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"
#include "theme/style_parts.h"

#include <QPainter>
#include <QStyleOption>

namespace unisono::theme::parts {
namespace {

void paintMenuText(QPainter& painter, const QRect& area, const QStyleOptionMenuItem& item)
{
    const Theme& theme = Theme::current();
    const bool enabled = item.state & QStyle::State_Enabled;
    const QStringList sides = item.text.split(QLatin1Char('\t'));
    painter.setFont(item.font);
    painter.setPen(theme.color(enabled ? Color::Text : Color::TextDisabled));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic;
    painter.drawText(area, flags | Qt::AlignLeft, sides.first());
    if (sides.size() > 1) {
        painter.setPen(theme.color(enabled ? Color::TextMuted : Color::TextDisabled));
        painter.drawText(area, flags | Qt::AlignRight, sides.at(1));
    }
}

void paintMenuSign(QPainter& painter, const QRect& area, const QStyleOptionMenuItem& item)
{
    if (item.checkType == QStyleOptionMenuItem::NotCheckable) {
        const bool enabled = item.state & QStyle::State_Enabled;
        item.icon.paint(&painter, area, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        return;
    }
    if (item.checkType == QStyleOptionMenuItem::Exclusive) {
        if (item.checked)
            paintIcon(painter, area, QStringLiteral("check"), Color::Accent);
        return;
    }
    QStyleOption mark;
    const int side = Theme::current().em(1.1);
    mark.rect = QRect(0, 0, side, side);
    mark.rect.moveCenter(area.center());
    mark.state = item.state & QStyle::State_Enabled;
    mark.state |= item.checked ? QStyle::State_On : QStyle::State_Off;
    paintCheckMark(painter, mark);
}

} // namespace

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item)
{
    const Theme& theme = Theme::current();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = item.rect.center().y();
        painter.fillRect(QRect(item.rect.left(), middle, item.rect.width(), 1), theme.color(Color::Border));
        return;
    }
    if ((item.state & QStyle::State_Selected) && (item.state & QStyle::State_Enabled))
        paintBox(painter, item.rect.adjusted(theme.em(0.3), 0, -theme.em(0.3), 0), theme.color(Color::Selection), {},
                 theme.emF(0.3));
    const int sign = theme.em(1.2);
    const QRect signArea(item.rect.left() + theme.em(0.7), item.rect.top(), sign, item.rect.height());
    paintMenuSign(painter, signArea, item);
    QRect text = item.rect;
    text.setLeft(signArea.right() + theme.em(0.7));
    text.setRight(item.rect.right() - theme.em(1.2));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(text.right() - sign + theme.em(0.5), item.rect.top(), sign, item.rect.height());
        paintIcon(painter, arrow, QStringLiteral("chevron-right"), Color::TextMuted, 1.0);
        text.setRight(arrow.left());
    }
    paintMenuText(painter, text, item);
}

void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& item, bool underlined)
{
    const Theme& theme = Theme::current();
    painter.fillRect(item.rect, theme.color(Color::Background));
    if ((item.state & QStyle::State_Selected) && (item.state & QStyle::State_Enabled)) {
        const bool open = item.state & QStyle::State_Sunken;
        paintBox(painter, item.rect.adjusted(0, 2, 0, -2), theme.color(open ? Color::Selection : Color::Border), {},
                 theme.emF(0.3));
    }
    painter.setPen(theme.color(item.state & QStyle::State_Enabled ? Color::Text : Color::TextDisabled));
    const int mnemonic = underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(item.rect, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, item.text);
}

QSize menuItemSize(const QStyleOptionMenuItem& item, const QSize& contents)
{
    const Theme& theme = Theme::current();
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(contents.width(), theme.em(0.7));
    const QStringList sides = item.text.split(QLatin1Char('\t'));
    const QFontMetrics metrics(item.font);
    int width = theme.em(0.7 + 1.2 + 0.7 + 1.2) + metrics.horizontalAdvance(sides.first());
    if (sides.size() > 1)
        width += theme.em(2.2) + metrics.horizontalAdvance(sides.at(1));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += theme.em(1.2);
    return QSize(width, theme.em(theme.density() == Density::Comfortable ? 3.4 : 2.15));
}

} // namespace unisono::theme::parts
