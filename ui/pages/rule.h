// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace unisono::pages {

/// A hairline between two parts of a page.
class Rule : public QWidget
{
public:
    explicit Rule(Qt::Orientation orientation, QWidget* parent = nullptr) : QWidget(parent)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme::Theme::current().color(theme::Color::Border)); }
};

} // namespace unisono::pages
