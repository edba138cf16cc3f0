// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/item_facts.h"

#include "tables/item_titles.h"

#include <map>

namespace unisono::pages {

using namespace analysis;

std::vector<IncomingSupply> incomingSupply(const items::AnswerIndex& index, SkuId sku)
{
    const tables::Snapshot& snapshot = *index.answer().snapshot;
    std::map<std::pair<Instant, LocationId>, Quantity> deliveries;
    for (std::size_t channel = 0; channel < snapshot.channels.size(); ++channel) {
        const auto& table = snapshot.channels[channel]->supply;
        for (std::size_t row = 0; table && row < table->size(); ++row) {
            const bool due = !table->dueAt[row].isKnown() || table->dueAt[row] > snapshot.asOf;
            if (!due || snapshot.identity.commonSku(channel, table->sku[row]) != sku)
                continue;
            const LocationId place = snapshot.identity.commonLocation(channel, table->location[row]);
            Quantity& quantity = deliveries[{table->dueAt[row], place}];
            quantity = std::max(quantity, table->quantity[row]);
        }
    }
    std::vector<IncomingSupply> supply;
    for (const auto& [when, quantity] : deliveries)
        supply.push_back({when.first, when.second, quantity});
    return supply;
}

OpenOrders openOrders(const items::AnswerIndex& index, SkuId sku)
{
    const tables::Snapshot& snapshot = *index.answer().snapshot;
    OpenOrders orders;
    for (std::size_t channel = 0; channel < snapshot.channels.size(); ++channel) {
        const auto& table = snapshot.channels[channel]->openLines;
        for (std::size_t row = 0; table && row < table->size(); ++row) {
            if (snapshot.identity.commonSku(channel, table->sku[row]) != sku)
                continue;
            ++orders.lines;
            orders.quantity += table->quantity[row];
        }
    }
    return orders;
}

QString itemCategory(const tables::Snapshot& snapshot, SkuId sku)
{
    const std::string_view text = tables::itemCategory(snapshot, sku, QLocale().name());
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace unisono::pages
