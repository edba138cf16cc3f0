// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/order_tables.h"

#include "analysis/operations/operations_answer.h"
#include "items/configuration_items.h"
#include "items/order_items.h"
#include "wording/finding_names.h"
#include "wording/order_names.h"

namespace unisono::cli {

namespace {

template<typename Rows, typename Columns>
ExportTable tableOf(Rows rows, Columns&& columns)
{
    const auto shared = std::make_shared<const Rows>(std::move(rows));
    return {columns(shared), shared->size()};
}

} // namespace

std::optional<ExportTable> orderTable(const QString& name, const analysis::InventoryAnswerPtr& answer)
{
    const items::OrderWords words{wording::fulfilmentName, wording::promiseVerdictName, wording::reservationVerdictName,
                                  wording::orderConflictName, wording::orderStateName};
    if (name == QLatin1String("orders_funnel"))
        return tableOf(analysis::fulfilmentFunnels(*answer->snapshot),
                       [&](const auto& rows) { return items::funnelItems(answer, rows, words); });
    if (name == QLatin1String("pickup_promises"))
        return tableOf(analysis::pickupPromises(*answer, analysis::LocationClocks(*answer->snapshot)),
                       [&](const auto& rows) { return items::pickupPromiseItems(answer, rows, words); });
    if (name == QLatin1String("reservations"))
        return tableOf(analysis::reservations(*answer),
                       [&](const auto& rows) { return items::reservationItems(answer, rows, words); });
    if (name == QLatin1String("order_conflicts"))
        return tableOf(analysis::orderConflicts(*answer->snapshot),
                       [&](const auto& rows) { return items::orderConflictItems(answer, rows, words); });
    if (name == QLatin1String("collection_offers"))
        return tableOf(analysis::collectionOffers(*answer), [&](const auto& rows) { return items::collectionOfferItems(answer, rows); });
    if (name != QLatin1String("configuration"))
        return std::nullopt;
    return tableOf(analysis::configurationFindings(*answer), [&](const auto& shared) {
        return items::configurationItems(answer, shared, {wording::configurationFaultName, wording::severityName});
    });
}

} // namespace unisono::cli
