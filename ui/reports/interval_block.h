// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page_flow.h"

namespace unisono::reports {

/// A share with the interval that it is known to, both 0 … 1.
struct IntervalLine
{
    QString label;
    double share = 0, low = 0, high = 1;
    QString number; ///< the share and its interval in words
    QString remark; ///< muted, at the right
    bool isStrong = false;
};

/// One line each under a heading: a dot for the share, a whisker for the interval, a dashed line for the target. They share one axis, which
/// ends at 1 and begins at a tenth below all of them.
void addIntervals(PageFlow& flow, const QString& title, const QString& remark, const std::vector<IntervalLine>& lines, double target);

} // namespace unisono::reports
