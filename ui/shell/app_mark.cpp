// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/app_mark.h"

#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace unisono::shell {

using theme::Color;
using theme::FontRole;
using theme::Theme;

namespace {

const QString programName = QStringLiteral("Unisono");

void paintMark(QPainter& painter, const QRectF& area, const QColor& ground, const QColor& fork)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / 28, area.height() / 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(0, 0, 28, 28), 6, 6);
    QPainterPath path(QPointF(7.5, 6.2));
    path.lineTo(7.5, 14);
    path.arcTo(QRectF(7.5, 7.5, 13, 13), 180, 180);
    path.lineTo(20.5, 6.2);
    path.moveTo(14, 6.2);
    path.lineTo(14, 13.6);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(fork, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace

void paintMark(QPainter& painter, const QRectF& area)
{
    paintMark(painter, area, Theme::current().color(Color::Accent), Theme::current().color(Color::OnAccent));
}

QIcon markIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const theme::Tokens& tokens = theme::Tokens::instance();
        paintMark(painter, QRectF(0, 0, size, size), tokens.color(theme::Palette::Light, Color::Accent),
                  tokens.color(theme::Palette::Light, Color::OnAccent));
        icon.addPixmap(pixmap);
    }
    return icon;
}

AppMark::AppMark(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(programName);
    Theme::current().follow(this, [this] {
        updateGeometry();
        update();
    });
}

void AppMark::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

QSize AppMark::sizeHint() const
{
    const Theme& theme = Theme::current();
    const int side = theme.em(1.95);
    QFont font = theme.font(FontRole::Section);
    return {m_folded ? side : side + theme.em(0.8) + QFontMetrics(font).horizontalAdvance(programName) + 2, side};
}

void AppMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = Theme::current();
    const double side = theme.emF(1.95);
    paintMark(painter, QRectF(0, (height() - side) / 2, side, side));
    if (m_folded)
        return;
    painter.setFont(theme.font(FontRole::Section));
    painter.setPen(theme.color(Color::Text));
    painter.drawText(rect().adjusted(static_cast<int>(side) + theme.em(0.8), 0, 0, 0), Qt::AlignVCenter, programName);
}

} // namespace unisono::shell
