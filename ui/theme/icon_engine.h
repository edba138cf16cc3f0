// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QIconEngine>

namespace unisono::theme {

/// A drawing of resources/icons in a colour of the theme, looked up when it is painted, so that a switch of the theme
/// needs no new icon.
class IconEngine : public QIconEngine
{
public:
    IconEngine(const QString& name, Color role);

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    bool isNull() override { return m_name.isEmpty(); }

private:
    QString m_name;
    Color m_role;
};

/// `size` in pixels of the device; cached.
QPixmap renderedIcon(const QString& name, const QSize& size, const QColor& color);

} // namespace unisono::theme
