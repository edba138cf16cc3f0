// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/stacked_bar.h"

#include <QWidget>

#include <vector>

namespace unisono::pages {

/// One line below "where they are": a place, a bar of its states, and two figures.
struct PlaceBar
{
    QString name;
    std::vector<widgets::BarPart> parts;
    QString available;
    QString onHand;
    bool isNegative = false;   ///< one of the figures is below zero
    bool isTotal = false;      ///< a line without bar, above it a hairline
};

/// Places one below the other; all bars share one scale.
class PlaceBars : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBars(QWidget* parent = nullptr);
    void setPlaces(std::vector<PlaceBar> places);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static QString availableHeading();
    static QString onHandHeading();
    void paintHeadings(QPainter& painter, const QRect& area) const;
    void paintPlace(QPainter& painter, const QRect& area, const PlaceBar& place) const;
    int numberWidth() const;
    int rowHeight() const;

    std::vector<PlaceBar> m_places;
    double m_whole = 0;
};

} // namespace unisono::pages
