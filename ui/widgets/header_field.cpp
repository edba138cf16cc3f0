// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/header_field.h"

#include "theme/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double side = 1.15;

QFont valueFont()
{
    QFont font = Theme::current().font(FontRole::Body);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

HeaderField::HeaderField(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
    connect(this, &QAbstractButton::clicked, this, &HeaderField::openMenu);
}

void HeaderField::setLabel(const QString& label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void HeaderField::setValue(const QString& value)
{
    m_value = value;
    setAccessibleDescription(value);
    updateGeometry();
    update();
}

void HeaderField::setMenu(QMenu* menu)
{
    m_menu = menu;
}

void HeaderField::setSeparated(bool separated)
{
    m_separated = separated;
    update();
}

QSize HeaderField::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int words = std::max(theme::textWidth(theme.font(FontRole::Small), m_label),
                               theme::textWidth(valueFont(), m_value) + theme.em(1.5));
    return QSize(words + theme.em(2 * side), theme.em(3.3));
}

QSize HeaderField::minimumSizeHint() const
{
    return QSize(std::min(sizeHint().width(), Theme::current().em(9.4)), sizeHint().height());
}

void HeaderField::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    if (m_separated)
        theme::paintHairline(painter, rect().adjusted(0, theme.em(0.2), 0, -theme.em(0.2)), Qt::LeftEdge,
                             theme.color(Color::Border));
    if (underMouse() || isDown())
        theme::paintBox(painter, rect().adjusted(theme.em(0.45), 1, -theme.em(0.25), -1),
                        theme.color(isDown() ? Color::Selection : Color::Hover), {}, theme.emF(0.4));
    const QRect area = rect().adjusted(theme.em(side), 0, -theme.em(0.6), 0);
    const QRect upper(area.left(), area.top() + theme.em(0.25), area.width(), theme.em(1.35));
    theme::paintText(painter, upper, m_label, theme.font(FontRole::Small), theme.color(Color::TextMuted));
    const int arrow = theme.em(1.3);
    const QRect lower(area.left(), upper.bottom() + 1, area.width() - arrow, theme.em(1.45));
    theme::paintText(painter, lower, m_value, valueFont(), theme.color(isEnabled() ? Color::Text : Color::TextDisabled));
    const int words = std::min(theme::textWidth(valueFont(), m_value), lower.width());
    theme::paintIcon(painter, QRect(lower.left() + words + theme.em(0.25), lower.top(), arrow, lower.height()),
                     QStringLiteral("chevron-down"), Color::TextMuted, 1.0);
}

void HeaderField::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down;
    if (opens)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void HeaderField::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(Theme::current().em(0.45), height())));
}

} // namespace unisono::widgets
