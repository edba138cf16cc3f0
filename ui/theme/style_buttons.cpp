// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/paint.h"
#include "theme/style_parts.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace unisono::theme::parts {
namespace {

QColor buttonFill(QStyle::State state, bool flat)
{
    const Theme& theme = Theme::current();
    if (!(state & QStyle::State_Enabled))
        return flat ? QColor() : theme.color(Color::Surface);
    if (state & (QStyle::State_Sunken | QStyle::State_On))
        return theme.color(Color::Selection);
    if (state & QStyle::State_MouseOver)
        return theme.color(Color::Hover);
    return flat ? QColor() : theme.color(Color::Surface);
}

QColor primaryFill(QStyle::State state)
{
    const Theme& theme = Theme::current();
    if (!(state & QStyle::State_Enabled))
        return theme.color(Color::Grid);
    const QColor accent = theme.color(Color::Accent);
    if (state & QStyle::State_Sunken)
        return theme.isDark() ? accent.darker(120) : accent.darker(125);
    return state & QStyle::State_MouseOver ? (theme.isDark() ? accent.lighter(108) : accent.darker(112)) : accent;
}

} // namespace

bool isPrimary(const QStyleOptionButton& button, const QWidget* widget)
{
    return (button.features & QStyleOptionButton::DefaultButton) || (widget && widget->property("primary").toBool());
}

void paintPushButton(QPainter& painter, const QStyleOptionButton& button, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const double radius = theme.emF(0.4);
    if (isPrimary(button, widget)) {
        paintBox(painter, button.rect, primaryFill(button.state), {}, radius);
        return;
    }
    const bool flat = button.features & QStyleOptionButton::Flat;
    const QColor edge = theme.color(button.state & QStyle::State_Enabled ? Color::BorderStrong : Color::Border);
    paintBox(painter, button.rect, buttonFill(button.state, flat), flat ? QColor() : edge, radius);
}

void paintToolButton(QPainter& painter, const QStyleOptionToolButton& button, const QWidget* widget)
{
    const Theme& theme = Theme::current();
    const bool flat = button.state & QStyle::State_AutoRaise;
    const QColor edge = theme.color(button.state & QStyle::State_Enabled ? Color::BorderStrong : Color::Border);
    paintBox(painter, button.rect, buttonFill(button.state, flat), flat ? QColor() : edge, theme.emF(0.4));
    Q_UNUSED(widget)
}

void paintCheckMark(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool set = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = set ? theme.color(enabled ? Color::Accent : Color::TextDisabled) : theme.color(Color::Surface);
    const QColor edge = set ? fill : theme.color(enabled ? Color::BorderStrong : Color::Border);
    paintBox(painter, option.rect, fill, edge, theme.emF(0.25));
    if (!set)
        return;
    const QRectF box = option.rect;
    QPainterPath mark;
    if (option.state & QStyle::State_NoChange) {
        mark.moveTo(box.left() + box.width() * 0.25, box.center().y());
        mark.lineTo(box.left() + box.width() * 0.75, box.center().y());
    } else {
        mark.moveTo(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52);
        mark.lineTo(box.left() + box.width() * 0.42, box.top() + box.height() * 0.72);
        mark.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Color::OnAccent), theme.emF(0.14), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(mark);
    painter.restore();
}

void paintRadioMark(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::current();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool set = option.state & QStyle::State_On;
    const QColor strong = theme.color(enabled ? Color::Accent : Color::TextDisabled);
    const QColor edge = set ? strong : theme.color(enabled ? Color::BorderStrong : Color::Border);
    const QRectF circle = option.rect;
    paintBox(painter, circle, theme.color(Color::Surface), edge, circle.width() / 2, set ? 2 : 1);
    if (!set)
        return;
    const double inset = circle.width() * 0.28;
    paintBox(painter, circle.adjusted(inset, inset, -inset, -inset), strong, {}, circle.width());
}

} // namespace unisono::theme::parts
