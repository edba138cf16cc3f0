// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace unisono::widgets {

/// Milliseconds since 1970 UTC; a NaN value is unknown and leaves a gap.
struct TimelinePoint
{
    qint64 instant = 0;
    double value = 0;
};

/// A quantity that holds until its next point; drawn as steps and named at the line's end.
struct TimelineSeries
{
    QString name;
    theme::Series style = theme::Series::Truth;
    std::vector<TimelinePoint> points;   ///< by instant
};

struct TimelineMovement
{
    qint64 instant = 0;
    double quantity = 0;                 ///< + in, − out
    bool isCount = false;                ///< a count is a diamond, the quantity its correction
    QString label;                       ///< "+60 received"; empty: no label
};

struct TimelineSpan
{
    qint64 from = 0;
    qint64 to = 0;
};

/// When a channel kept its promise; outside the spans given it was fresh.
struct TimelineFreshness
{
    QString channel;
    std::vector<TimelineSpan> late;
    std::vector<TimelineSpan> unknown;   ///< no pull, hatched
};

struct TimelineContent
{
    qint64 from = 0;
    qint64 to = 0;
    QString quantityTitle;
    std::vector<TimelineSeries> quantities;
    int truth = -1;                      ///< the two series between which divergence is tinted; −1: none
    int published = -1;
    QString movementsTitle;
    QString movementsSummary;            ///< muted sentence beside the title
    QString inTitle;                     ///< "in", at the axis
    QString outTitle;                    ///< "sold"
    std::vector<TimelineMovement> movements;
    QString priceTitle;
    std::vector<TimelineSeries> prices;  ///< no prices: no lane
    std::function<QString(double)> priceText;
    QString freshnessTitle;
    QString freshnessNote;               ///< muted, beside the title: what the hatching means
    std::vector<TimelineFreshness> freshness;
    std::vector<TimelineSpan> gaps;      ///< nothing is known: hatched over all lanes
};

/// The value that holds at an instant; none where it is unknown or nothing was said yet.
std::optional<double> valueAt(const TimelineSeries& series, qint64 instant);

} // namespace unisono::widgets
