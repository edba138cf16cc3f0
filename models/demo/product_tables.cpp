// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/channel_tables.h"

namespace unisono::demo {

namespace {

/// Buying prices, packs and dates are known where goods are bought: in the central system and the web shops.
bool knowsPurchase(const DemoChannel& channel)
{
    return channel.isCentral || channel.role == ChannelRole::WebStore;
}

} // namespace

Result<void> writeProducts(const SampleRegion& sample, int index)
{
    const DemoChannel& channel = sample.channel(index);
    const bool full = knowsPurchase(channel);
    auto file =
        RowWriter::create(sample.channelFile(index, "products.csv"),
                          full ? "sku,gtin,title,brand,category,unit_cost,currency,vat_rate,pack_size,perishable,"
                                 "launched_on,first_received_on,first_paid_on"
                               : "sku,gtin,title,brand,category");
    if (!file)
        return file.error();
    for (const ListedItem& item : sample.listing(index)) {
        const Product& product = sample.product(item.index);
        file->text(item.sku).text(sample.gtin(index, item)).text(product.title(channel.isFrench() ? "fr" : "it"));
        file->text(product.brand()).text(product.category());
        if (full) {
            file->cents(product.costCents)
                .text("EUR")
                .text(product.vatRate(channel.isFrench()))
                .number(product.packSize);
            file->flag(product.isFood())
                .date(product.launchedOn)
                .date(product.launchedOn - 21 * day)
                .date(product.launchedOn + 9 * day);
        }
        file->endRow();
    }
    return file->close();
}

Result<void> writeProductTexts(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "product_texts.csv"), "sku,language,title,category");
    if (!file)
        return file.error();
    for (const Product& product : sample.products)
        for (const std::string_view language : {"fr", "it", "en"})
            file->text(product.sku).text(language).text(product.title(language)).text(product.categoryName(language)).endRow();
    return file->close();
}

Result<void> writeLocations(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "locations.csv"),
                                  "location,name,kind,country,region,department,timezone");
    if (!file)
        return file.error();
    for (const Place& place : sample.places)
        if (place.isWarehouse || place.isMirrored) {
            file->text(place.code).text(place.name).text(place.isWarehouse ? "warehouse" : "store").text(place.country);
            file->text(place.region).text(place.department).text(place.timezone()).endRow();
        }
    return file->close();
}

} // namespace unisono::demo
