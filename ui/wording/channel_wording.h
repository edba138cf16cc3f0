// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "domain/record_kind.h"
#include "wording/language.h"
#include "workspace/workspace_records.h"

namespace unisono::wording {

/// What people call a channel: its name, else its id.
QString channelName(const ChannelProfile& profile);
/// By its index in the snapshot; empty for noChannel.
QString channelName(const tables::Snapshot& snapshot, int channel);
/// The name a channel gives the place, else its common code; empty for noId. Looks through all channels: not for every cell of a table.
QString locationName(const tables::Snapshot& snapshot, tables::LocationId location);
QString itemCode(const tables::Snapshot& snapshot, tables::SkuId sku);

QString roleWord(ChannelRole role, const Language& language);              ///< "Web shop"
QString channelKindWord(const QString& kind, const Language& language);    ///< "Exchange folder"; the kind's own name where unknown
QString pullStateWord(workspace::PullState state, const Language& language);
QString pullStateName(workspace::PullState state);                         ///< stable: "complete"
QString freshnessWord(analysis::ChannelFreshness::State state, const Language& language);
QString freshnessName(analysis::ChannelFreshness::State state);            ///< stable: "within_promise"
QString recordKindWord(RecordKind kind, const Language& language);         ///< "Stock levels"
/// One pull as a sentence: "Web shop: 1,284 new rows, 3 in quarantine, in 41 s." or why it did not work.
QString pullSentence(const workspace::PullRecord& pull, const QString& channel, const Language& language);

} // namespace unisono::wording
