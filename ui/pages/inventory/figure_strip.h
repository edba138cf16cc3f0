// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace unisono::pages {

/// A few figures in one line, label above number: beside an equation in a page's head.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    struct Figure
    {
        QString label;
        QString number;
        QString unit;                                      ///< muted, after the number
        theme::Color color = theme::Color::Text;
        std::optional<theme::Series> series;               ///< colour of the number where it is legible
    };
    explicit FigureStrip(QWidget* parent = nullptr);
    void setFigures(std::vector<Figure> figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const Figure& figure) const;
    QColor colorOf(const Figure& figure) const;

    std::vector<Figure> m_figures;
};

} // namespace unisono::pages
