// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/inventory/inventory_answer.h"
#include "items/column.h"

namespace unisono::items {

/// A discrepancy that is one: what is merely on its way does not count.
bool isRealDiscrepancy(const analysis::Finding& finding);

/// Sums by currency, the greatest first; amounts of different currencies are never added, unknown ones are counted.
struct MoneyTotals
{
    std::vector<Money> amounts;
    int unknown = 0;

    void add(const Money& money);
};

/// What one channel shows, and how far it can be trusted.
struct ChannelSummary
{
    int channel = analysis::noChannel;
    int published = 0;
    int discrepancies = 0;
    MoneyTotals value;
};
using ChannelSummaries = std::shared_ptr<const std::vector<ChannelSummary>>;

/// One per channel of the snapshot.
ChannelSummaries summariseChannels(const analysis::InventoryAnswer& answer);

/// One row per summary: channel, kind, published, discrepancies, value, newest, data_age_s, promised_s.
std::vector<Column> channelSummaryItems(const analysis::InventoryAnswerPtr& answer, const ChannelSummaries& summaries,
                                        std::function<QString(const QString& kind)> kindWord);

} // namespace unisono::items
