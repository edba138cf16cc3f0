// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/channel_items.h"
#include "pages/page_state.h"

#include <QMap>

namespace unisono::pages {

/// Pulls that run at this moment, by channel.
using RunningPulls = QMap<QString, session::PullProgress>;

/// A share of what the back-end said it would bring; negative where it did not say.
double shareOf(const session::PullProgress& progress);

/// Every channel of the workspace, in the order of the workspace, with its age counted to the state's clock.
items::ChannelLines channelLines(const PageState& state, const RunningPulls& running);
items::PullLines pullLines(const PageState& state);

/// As the analysis judged it, with the age counted on to the state's clock.
analysis::ChannelFreshness freshnessNow(const PageState& state, const QString& channel);
/// The last pull that ended as it should, null where there is none; and the last one at all.
const workspace::PullRecord* lastCompletePull(const PageState& state, const QString& channel);
const workspace::PullRecord* lastPull(const PageState& state, const QString& channel);
const workspace::ChannelRecord* channelRecord(const PageState& state, const QString& channel);
QString nameOfChannel(const PageState& state, const QString& channel);
/// Rows of the channel that the snapshot holds; unknown before the first pull.
Decimal rowsOf(const PageState& state, const QString& channel);
QTimeZone zoneOf(const PageState& state);

} // namespace unisono::pages
