// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail_button.h"

#include "theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

RailButton::RailButton(const QString& page, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_page(page), m_icon(icon)
{
    setObjectName(QStringLiteral("rail/") + page);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    Theme::current().follow(this, [this] {
        updateGeometry();
        update();
    });
}

void RailButton::setTitle(const QString& title, const QString& keys)
{
    setText(title);
    m_keys = keys;
    describe();
}

void RailButton::setCount(int count)
{
    m_count = count;
    describe();
}

void RailButton::setFolded(bool folded)
{
    m_folded = folded;
    describe();
}

void RailButton::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %Ln open", "page name and open things", m_count).arg(text()) : text());
    setToolTip(m_keys.isEmpty() ? text() : tr("%1 (%2)", "page name and its keys").arg(text(), m_keys));
    update();
}

QSize RailButton::sizeHint() const
{
    const Theme& theme = Theme::current();
    const double row = theme.density() == theme::Density::Comfortable ? 3.4 : 2.62;
    return {theme.em(m_folded ? 2.8 : 11), theme.em(row)};
}

void RailButton::enterEvent(QEnterEvent*)
{
    update();
}

void RailButton::leaveEvent(QEvent*)
{
    update();
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(theme.em(0.6), 0, -theme.em(0.6), 0);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(isChecked() ? Color::Selection : Color::Hover));
        painter.drawRoundedRect(area, theme.emF(0.4), theme.emF(0.4));
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Color::Accent));
        painter.drawRoundedRect(QRectF(0, height() * 0.18, theme.emF(0.23), height() * 0.64), 1.5, 1.5);
    }
    const QPixmap icon =
        theme.pixmap(m_icon, isChecked() ? Color::Accent : Color::Text, 1.3, devicePixelRatioF());
    const int side = theme.em(1.3);
    const int left = m_folded ? (width() - side) / 2 : area.left() + theme.em(0.7);
    painter.drawPixmap(QRect(left, (height() - side) / 2, side, side), icon);
    if (m_folded)
        return paintCount(painter, {});
    QRect words = area.adjusted(theme.em(0.7 + 1.3 + 0.75), 0, -theme.em(0.75), 0);
    painter.setFont(theme.font(isChecked() ? FontRole::Strong : FontRole::Body));
    painter.setPen(theme.color(Color::Text));
    const int countWidth = m_count > 0 ? QFontMetrics(theme.font(FontRole::Strong)).horizontalAdvance(QLocale().toString(m_count)) + theme.em(0.5) : 0;
    const QString title = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() - countWidth);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, title);
    paintCount(painter, words);
}

void RailButton::paintCount(QPainter& painter, QRect area) const
{
    if (m_count <= 0)
        return;
    const Theme& theme = Theme::current();
    if (m_folded) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Color::Accent));
        painter.drawEllipse(QPointF(width() / 2.0 + theme.emF(0.75), height() / 2.0 - theme.emF(0.7)), theme.emF(0.22),
                            theme.emF(0.22));
        return;
    }
    painter.setFont(theme.font(isChecked() ? FontRole::Strong : FontRole::Label));
    painter.setPen(theme.color(isChecked() ? Color::Text : Color::TextMuted));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_count));
}

} // namespace unisono::shell
