// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon_engine.h"

#include "theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace unisono::theme {
namespace {

QByteArray drawing(const QString& name)
{
    static QHash<QString, QByteArray> drawings;
    auto found = drawings.find(name);
    if (found == drawings.end()) {
        QFile file(QStringLiteral(":/unisono/icons/%1.svg").arg(name));
        found = drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

} // namespace

QPixmap renderedIcon(const QString& name, const QSize& size, const QColor& color)
{
    const QString key = QStringLiteral("unisono/%1/%2x%3/%4")
                            .arg(name).arg(size.width()).arg(size.height()).arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("stroke=\"#000\"", "stroke=\"" + color.name().toLatin1() + '"');
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    if (svg.isEmpty())
        return pixmap;
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    const double side = std::min(size.width(), size.height());
    renderer.render(&painter, QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

IconEngine::IconEngine(const QString& name, Color role) : m_name(name), m_role(role) {}

void IconEngine::paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(area, scaledPixmap(area.size() * scale, mode, state, scale));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const Color role = mode == QIcon::Disabled ? Color::TextDisabled : m_role;
    QPixmap pixmap = renderedIcon(m_name, size, Theme::current().color(role));
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(*this);
}

} // namespace unisono::theme
