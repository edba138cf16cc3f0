// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/region.h"

namespace unisono::cli {

/// What planning assumes, in the order of allAssumptions(): name, value, source (default, region, workspace), default, least, most, unit
/// (share, days, currency). Shares are 0 to 1, as in region.json.
QByteArray assumptionList(const Region& region, Format format, const wording::Language& language);
/// One line of the list for people.
QString assumptionLine(Assumption assumption, const Region& region, const wording::Language& language);
/// "service_level takes a number from 0.5 to 0.99999."
QString assumptionLimits(Assumption assumption, const wording::Language& language);

} // namespace unisono::cli
