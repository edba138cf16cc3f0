// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chip.h"

#include "theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace unisono::widgets {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

constexpr double side = 0.65;
constexpr double sign = 1.0;

QFont valueFont()
{
    QFont font = Theme::current().font(FontRole::Label);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FilterChip::FilterChip(Kind kind, QWidget* parent) : QAbstractButton(parent), m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::current(), &Theme::changed, this, [this] { updateGeometry(); });
}

void FilterChip::setContent(const QString& name, const QString& value)
{
    m_name = name;
    m_value = value;
    setAccessibleName(value.isEmpty() ? name : tr("%1: %2", "name and value of a filter").arg(name, value));
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const Theme& theme = Theme::current();
    int width = theme.em(2 * side + sign + 0.4) + theme::textWidth(theme.font(FontRole::Label), m_name);
    if (!m_value.isEmpty())
        width += theme.em(0.5) + theme::textWidth(valueFont(), m_value);
    return QSize(width, theme.em(theme.density() == theme::Density::Comfortable ? 2.9 : 1.85));
}

QRect FilterChip::crossArea() const
{
    const Theme& theme = Theme::current();
    const int width = theme.em(sign + 0.5);
    return QRect(rect().right() - theme.em(0.35) - width, 0, width, height());
}

void FilterChip::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    const double radius = height() / 2.0;
    if (m_kind == Kind::Add) {
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.color(Color::BorderStrong), 1);
        pen.setDashPattern({ 3, 2 });
        painter.setPen(pen);
        painter.setBrush(underMouse() ? QBrush(theme.color(Color::Hover)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        const QRect plus(theme.em(side), 0, theme.em(sign), height());
        theme::paintIcon(painter, plus, QStringLiteral("plus"), Color::TextMuted, sign);
        const QRect words(plus.right() + theme.em(0.3), 0, width() - plus.right(), height());
        theme::paintText(painter, words, m_name, theme.font(FontRole::Label), theme.color(Color::TextMuted));
        return;
    }
    const bool lit = isDown() || underMouse();
    theme::paintBox(painter, rect(), theme.color(lit ? Color::Selection : Color::AccentTint), {}, radius);
    const int nameWidth = theme::textWidth(theme.font(FontRole::Label), m_name);
    const QRect name(theme.em(side), 0, nameWidth + 1, height());
    theme::paintText(painter, name, m_name, theme.font(FontRole::Label), theme.color(Color::TextMuted));
    const QRect value(name.right() + theme.em(0.5), 0, crossArea().left() - name.right() - theme.em(0.3), height());
    theme::paintText(painter, value, m_value, valueFont(), theme.color(Color::Text));
    theme::paintIcon(painter, crossArea(), m_kind == Kind::Menu ? QStringLiteral("chevron-down") : QStringLiteral("x"),
                     m_kind == Kind::Menu ? Color::TextMuted : Color::Text, sign);
}

void FilterChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_kind == Kind::Value && event->button() == Qt::LeftButton && crossArea().contains(event->pos())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent* event)
{
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (m_kind == Kind::Value && removes)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace unisono::widgets
