// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"

namespace unisono::reports {

/// What stands around every page.
struct ReportFrame
{
    QString owner;     ///< the chain or region
    QString extent;    ///< "28 stores, 6 channels"
    QString subject;   ///< what the report is about
    QString period;    ///< the days it speaks of
    QString data;      ///< instant and zone of the data, late channels
    QString filter;    ///< what was selected, rows of rows, language
    QString watermark; ///< across every page; empty for none
};

/// What header and footer leave of the page.
QRectF bodyOf(const Paper& paper);
void paintFrame(QPainter& painter, const Paper& paper, const ReportFrame& frame, int page, int pages);

} // namespace unisono::reports
