// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/channel_tables.h"

#include "demo/demo_random.h"

namespace unisono::demo {

namespace {

constexpr std::string_view promotionHeader = "promotion,code,mechanics,value,currency,n,m,threshold,starts_at,ends_at,"
                                             "stacking_group,exclusive,priority,audience,locations,"
                                             "scope_skus,scope_categories,excluded_skus,announced_percent,campaign";
constexpr std::string_view textHeader = "promotion,language,title,body,image_hash";

std::string scopedSkus(const SampleRegion& sample, const DemoPromotion& promotion)
{
    std::string list;
    for (const int sku : promotion.skus)
        list.append(list.empty() ? "" : "|").append(sample.product(sku).sku);
    return list;
}

/// The stores of the promotion's country; empty where it runs everywhere.
std::string scopedPlaces(const SampleRegion& sample, const DemoPromotion& promotion)
{
    std::string list;
    for (const Place& place : sample.places)
        if (place.isStore() && !promotion.country.empty() && place.country == promotion.country)
            list.append(list.empty() ? "" : "|").append(place.code);
    return list;
}

void writePromotion(RowWriter& file, const SampleRegion& sample, const DemoPromotion& promotion, bool withPlaces)
{
    file.text(promotion.id).text(promotion.code).text(mechanicsName(promotion.mechanics));
    if (promotion.mechanics == Mechanics::Percent)
        file.number(promotion.value).empty();
    else if (promotion.value > 0)
        file.cents(promotion.value).text("EUR");
    else
        file.empty().empty();
    promotion.n > 0 ? file.number(promotion.n).number(promotion.m) : file.empty().empty();
    promotion.thresholdCents > 0 ? file.cents(promotion.thresholdCents) : file.empty();
    file.instant(promotion.startsAt).instant(promotion.endsAt).empty().flag(false).number(1).text(promotion.audience);
    file.text(withPlaces ? scopedPlaces(sample, promotion) : std::string()).text(scopedSkus(sample, promotion));
    file.text(promotion.reducesPrices() ? std::string_view() : promotion.category).empty();
    promotion.mechanics == Mechanics::Percent ? file.number(promotion.value) : file.empty();
    file.text(promotion.campaign).endRow();
}

/// Stands for the picture of the announcement: the same in every channel and language.
std::string imageHash(const SampleRegion& sample, std::size_t promotion)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::uint64_t bits = streamSeed(sample.seed, Stream::Price, promotion, 1);
    std::string text;
    for (int i = 0; i < 16; ++i, bits >>= 4)
        text += digits[bits & 15];
    return text;
}

void writeTexts(RowWriter& file, const SampleRegion& sample, std::size_t index)
{
    const DemoPromotion& promotion = sample.promotions[index];
    for (const PromotionText& text : promotion.texts)
        file.text(promotion.id)
            .text(text.language)
            .text(text.title)
            .text(text.body)
            .text(imageHash(sample, index))
            .endRow();
}

} // namespace

Result<void> writePrices(const SampleRegion& sample, int index)
{
    const DemoChannel& channel = sample.channel(index);
    auto file = RowWriter::create(
        sample.channelFile(index, "prices.csv"),
        "sku,location,price,struck_price,currency,tax_included,vat_rate,kind,valid_from,valid_to,seen_at");
    if (!file)
        return file.error();
    const Second seenAt = channel.lastWord() - 2 * hour;
    for (const ListedItem& item : sample.listing(index))
        for (const PriceRow& row : sample.prices.rows(item.index, channel)) {
            file->text(item.sku).empty().cents(row.cents);
            row.struckCents ? file->cents(*row.struckCents) : file->empty();
            file->text("EUR").flag(true).text(sample.product(item.index).vatRate(channel.isFrench()));
            file->text(row.promotion ? "promotion" : "regular").instant(row.from);
            row.to ? file->instant(*row.to) : file->empty();
            file->instant(seenAt).endRow();
        }
    return file->close();
}

Result<void> writePromotions(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "promotions.csv"), promotionHeader);
    if (!file)
        return file.error();
    for (const DemoPromotion& promotion : sample.promotions)
        if (promotion.runsIn(sample.channel(index)))
            writePromotion(*file, sample, promotion, false);
    return file->close();
}

Result<void> writePromotionTexts(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "promotion_texts.csv"), textHeader);
    if (!file)
        return file.error();
    for (std::size_t i = 0; i < sample.promotions.size(); ++i)
        if (sample.promotions[i].runsIn(sample.channel(index)))
            writeTexts(*file, sample, i);
    return file->close();
}

Result<void> writePlan(const SampleRegion& sample)
{
    auto promotions = RowWriter::create(sample.folder + QLatin1String("/plan/promotions.csv"), promotionHeader);
    if (!promotions)
        return promotions.error();
    auto texts = RowWriter::create(sample.folder + QLatin1String("/plan/promotion_texts.csv"), textHeader);
    if (!texts)
        return texts.error();
    for (std::size_t i = 0; i < sample.promotions.size(); ++i) {
        writePromotion(*promotions, sample, sample.promotions[i], true);
        writeTexts(*texts, sample, i);
    }
    return promotions->close().and_then([&texts] { return texts->close(); });
}

} // namespace unisono::demo
