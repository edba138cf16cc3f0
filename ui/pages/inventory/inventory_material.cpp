// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inventory/inventory_material.h"

namespace unisono::pages {

using namespace analysis;
using Rows = InventoryRows;

namespace {

RowSubject about(const Finding& row)
{
    return {row.sku, row.location, noId, row.channel};
}

RowSubject about(const Position& row)
{
    return {row.sku};
}

RowSubject about(const PositionAtLocation& row)
{
    return {row.sku, row.location, noId, row.channel};
}

RowSubject about(const OversellRisk& row)
{
    return {row.sku, noId, noId, row.channel};
}

RowSubject about(const Transfer& row)
{
    return {row.sku, row.from, row.to};
}

RowSubject about(const CountLine& row)
{
    return {row.sku, row.location, noId, row.channel};
}

RowSubject about(const RecordAccuracy& row)
{
    return {noId, row.location};
}

RowSubject about(const FulfilmentFunnel& row)
{
    return {noId, noId, noId, row.channel};
}

RowSubject about(const PickupPromise& row)
{
    return {row.sku, row.location, noId, row.channel};
}

RowSubject about(const CollectionOffer& row)
{
    return {noId, row.location, noId, row.channel};
}

RowSubject about(const Reservation& row)
{
    return {row.sku, row.location, noId, row.toldBy, row.channel};
}

RowSubject about(const OrderConflict& row)
{
    return {noId, noId, noId, row.channel, row.other};
}

/// Cover, phantom stock, lost sales and look-ahead: one item at one place.
template<typename Line>
RowSubject about(const Line& row)
{
    return {row.sku, row.location};
}

/// Calls with the table whose rows are wanted.
template<typename Use>
auto withRows(Rows rows, const InventoryMaterial& material, Use use)
{
    const InventoryAnswer& inventory = *material.inventory;
    if (rows == Rows::Findings)
        return use(inventory.findings);
    if (rows == Rows::Positions)
        return use(inventory.positions);
    if (rows == Rows::Places)
        return use(inventory.atLocation);
    const OperationsAnswer& operations = *material.operations;
    switch (rows) {
    case Rows::OversellRisk:
        return use(operations.planning->risks);
    case Rows::PhantomStock:
        return use(operations.planning->phantoms);
    case Rows::LostSales:
        return use(operations.planning->lost);
    case Rows::Cover:
        return use(operations.planning->cover);
    case Rows::Transfers:
        return use(operations.planning->transfers);
    case Rows::LookAhead:
        return use(*operations.lookAhead);
    case Rows::Counts:
        return use(*operations.counts);
    case Rows::Accuracy:
        return use(*operations.accuracy);
    case Rows::Funnels:
        return use(*operations.funnels);
    case Rows::Promises:
        return use(*operations.promises);
    case Rows::Offers:
        return use(*operations.offers);
    case Rows::Reservations:
        return use(*operations.reservations);
    default:
        break;
    }
    return use(*operations.conflicts);
}

} // namespace

std::size_t rowCountOf(Rows rows, const InventoryMaterial& material)
{
    if (rows == Rows::Configuration)
        return material.operations->configuration->size();
    return withRows(rows, material, [](const auto& table) { return table.size(); });
}

RowSubject subjectOf(Rows rows, std::size_t row, const InventoryMaterial& material)
{
    if (const Finding* finding = findingOf(rows, row, material))
        return about(*finding);
    return withRows(rows, material, [row](const auto& table) { return about(table[row]); });
}

const Finding* findingOf(Rows rows, std::size_t row, const InventoryMaterial& material)
{
    if (rows == Rows::Findings)
        return &material.inventory->findings[row];
    if (rows == Rows::Configuration)
        return &material.inventory->findings[(*material.operations->configuration)[row]];
    return nullptr;
}

} // namespace unisono::pages
