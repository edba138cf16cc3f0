// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page_flow.h"

namespace unisono::reports {

/// What a person should look at, why, and what to do about it.
struct Step
{
    QString subject;  ///< code and name
    QString sentence; ///< what differs
    QString equation; ///< empty for none
    QString advice;
    QString value; ///< what is at stake; empty where it is not known
};

/// Steps under each other, each with an accent edge, none split; texts that are wider than the page are broken, not cut.
void addSteps(PageFlow& flow, const QString& title, const QString& remark, const std::vector<Step>& steps);

} // namespace unisono::reports
