// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/row_writer.h"
#include "demo/sample_region.h"

namespace unisono::demo {

/// The tables of one channel's folder; the tills keep theirs in a database (till_database.h).
Result<void> writeProducts(const SampleRegion& sample, int channel);
/// What the central system calls its items in the languages of the region, and in English.
Result<void> writeProductTexts(const SampleRegion& sample, int channel);
Result<void> writeLocations(const SampleRegion& sample, int channel);
/// Rows written.
Result<qint64> writeStock(const SampleRegion& sample, int channel);
Result<void> writeSupply(const SampleRegion& sample, int channel);
Result<void> writeMovements(const SampleRegion& sample, int channel);
Result<void> writeCounts(const SampleRegion& sample, int channel);
Result<void> writePublished(const SampleRegion& sample, int channel);
Result<void> writePrices(const SampleRegion& sample, int channel);
Result<void> writePromotions(const SampleRegion& sample, int channel);
Result<void> writePromotionTexts(const SampleRegion& sample, int channel);

/// plan/promotions.csv and plan/promotion_texts.csv.
Result<void> writePlan(const SampleRegion& sample);
/// orders.csv and order_lines.csv of every channel that sells.
Result<void> writeOrders(const SampleRegion& sample);
/// events.csv of every channel but the tills.
Result<void> writeEvents(const SampleRegion& sample);

/// "WF-0000012"
std::string orderNumber(const DemoChannel& channel, int number);
/// Which system saw the event.
std::string eventSource(const SampleRegion& sample, const DemoEvent& event);

} // namespace unisono::demo
