// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/vendure/vendure_decoder.h"

#include "channels/vendure/vendure_list.h"

namespace unisono::channels {

namespace {

std::vector<RecordKind> kindsIn(std::string_view list)
{
    if (list == "productVariants")
        return {RecordKind::Product, RecordKind::Stock, RecordKind::Published, RecordKind::Price};
    if (list == "promotions")
        return {RecordKind::Promotion, RecordKind::PromotionText};
    return {RecordKind::Order, RecordKind::OrderLine};
}

} // namespace

RejectedRow rejectedEntry(const char* list, int number, std::string_view key, const std::optional<JsonRow::Problem>& problem)
{
    RejectedRow row;
    row.source = QLatin1String(list);
    row.line = number;
    row.record = qtText(key);
    row.kinds = kindsIn(list);
    if (problem) {
        row.column = problem->column;
        row.value = problem->value;
        row.reason = problem->reason;
    }
    return row;
}

VendureRows VendureDecoder::locations() const
{
    namespace f = field::location;
    VendureRows rows;
    RecordBatch batch(RecordKind::Location);
    for (const VendureShop::Location& location : m_shop.locations) {
        const std::size_t row = batch.addRow();
        batch.setText(row, f::location, location.name);
        batch.setText(row, f::name, location.name);
    }
    rows.items = static_cast<int>(batch.size());
    rows.total = rows.items;
    rows.batches.push_back(std::move(batch));
    return rows;
}

Result<VariantBySku> VendureDecoder::variantsBySku(const QByteArray& body)
{
    VendureRows rows;
    VariantBySku variants;
    const auto read = readList(body, "productVariants", rows, [&](JsonRow& entry, int) {
        const std::string id(entry.text("id"));
        const std::string sku = qtText(entry.text("sku")).trimmed().toStdString();
        if (!sku.empty())
            variants.emplace(sku, id);
    });
    if (!read)
        return read.error();
    return variants;
}

Result<QHash<QString, QString>> VendureDecoder::skus(const QByteArray& body)
{
    VendureRows rows;
    QHash<QString, QString> skus;
    const auto read = readList(body, "productVariants", rows, [&](JsonRow& entry, int) {
        const QString id = qtText(entry.text("id"));
        const QString sku = qtText(entry.text("sku")).trimmed();
        if (!id.isEmpty() && !sku.isEmpty())
            skus.insert(id, sku);
    });
    if (!read)
        return read.error();
    return skus;
}

} // namespace unisono::channels
