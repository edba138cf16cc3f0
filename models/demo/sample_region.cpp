// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sample_region.h"

#include <algorithm>

namespace unisono::demo {

SampleRegion::SampleRegion(const DemoOptions& options)
    : seed(options.seed),
      folder(options.folder),
      size(options.size),
      scale(scaleOf(options.size)),
      places(makePlaces(scale)),
      products(makeCatalogue(scale, seed)),
      channels(makeChannels(size, places)),
      stock(seed, scale, places, products, channels),
      faults(planFaults(seed, scale, places, products, channels, stock)),
      movements(seed, scale, places, products, stock, faults),
      publications(seed, channels, stock, faults, movements),
      promotions(makePromotions(products)),
      prices(seed, places, products, promotions),
      journeys(makeJourneys(seed, scale, places, products, channels, prices))
{
}

std::vector<ListedItem> SampleRegion::listing(int channelIndex) const
{
    std::vector<ListedItem> items;
    for (int sku = 0; sku < productCount(); ++sku)
        if (!channel(channelIndex).sells() || stock.isPublished(sku, channelIndex))
            items.push_back({product(sku).sku, sku, nullptr});
    for (const UnmappedItem& item : faults.unmapped)
        if (item.channel == channelIndex)
            items.push_back({item.sku, item.likeSku, &item});
    std::ranges::sort(items, {}, &ListedItem::sku);
    return items;
}

const std::string& SampleRegion::gtin(int channelIndex, const ListedItem& item) const
{
    if (item.unmapped)
        return item.unmapped->gtin;
    for (const SharedGtin& shared : faults.sharedGtins)
        if (shared.channel == channelIndex && shared.otherSku == item.index)
            return product(shared.sku).gtin;
    return product(item.index).gtin;
}

QString SampleRegion::channelFile(int channelIndex, std::string_view name) const
{
    return folder + QLatin1String("/channels/") + QString::fromStdString(channel(channelIndex).id) + QLatin1Char('/') +
           QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace unisono::demo
