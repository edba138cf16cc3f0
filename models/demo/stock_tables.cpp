// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/channel_tables.h"

#include "demo/demo_random.h"

namespace unisono::demo {

namespace {

template<typename Visit>
void forCentralMovements(const SampleRegion& sample, Visit visit)
{
    for (int sku = 0; sku < sample.productCount(); ++sku)
        for (const StockMovement& movement : sample.movements.movementsOf(sku))
            if (sample.place(movement.place).isWarehouse)
                visit(movement);
}

} // namespace

Result<qint64> writeStock(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "stock.csv"),
                                  "sku,location,on_hand,committed,reserved,unsellable,safety,as_of");
    if (!file)
        return file.error();
    for (int sku = 0; sku < sample.productCount(); ++sku)
        for (int place = 0; place < sample.placeCount(); ++place) {
            if (!sample.place(place).isWarehouse && !sample.place(place).isMirrored)
                continue;
            const auto level = sample.stock.level(sku, place);
            if (!level)
                continue;
            file->text(sample.product(sku).sku).text(sample.place(place).code);
            level->onHandKnown ? file->number(level->onHand) : file->empty();
            file->number(level->committed).number(level->reserved).number(level->unsellable).number(level->safety);
            file->instant(level->asOf).endRow();
        }
    const qint64 rows = file->rowCount();
    return file->close().and_then([rows] { return Result<qint64>(rows); });
}

Result<void> writeSupply(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "supply.csv"), "sku,location,quantity,due_at");
    if (!file)
        return file.error();
    for (int sku = 0; sku < sample.productCount(); ++sku)
        for (int place = sample.scale.stores(); place < sample.placeCount(); ++place) {
            Random random(sample.seed, Stream::Supply, static_cast<std::uint64_t>(sku),
                          static_cast<std::uint64_t>(place));
            if (!random.chance(10))
                continue;
            file->text(sample.product(sku).sku).text(sample.place(place).code).number(random.between(2, 20) * 6);
            file->instant(today() + random.between(1, 45) * day + 5 * hour).endRow();
        }
    return file->close();
}

Result<void> writeMovements(const SampleRegion& sample, int index)
{
    auto file =
        RowWriter::create(sample.channelFile(index, "movements.csv"), "reference,sku,location,kind,quantity,at");
    if (!file)
        return file.error();
    forCentralMovements(sample, [&](const StockMovement& movement) {
        file->text(sample.movements.reference(movement)).text(sample.product(movement.sku).sku);
        file->text(sample.place(movement.place).code).text(movementKindName(movement.kind));
        file->number(movement.quantity).instant(movement.at).endRow();
    });
    return file->close();
}

Result<void> writeCounts(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "counts.csv"), "sku,location,counted,recorded,at,reason");
    if (!file)
        return file.error();
    forCentralMovements(sample, [&](const StockMovement& movement) {
        if (movement.kind != MovementKind::Count)
            return;
        file->text(sample.product(movement.sku).sku).text(sample.place(movement.place).code).number(movement.quantity);
        file->number(movement.recorded).instant(movement.at).text("random").endRow();
    });
    return file->close();
}

Result<void> writePublished(const SampleRegion& sample, int index)
{
    auto file = RowWriter::create(sample.channelFile(index, "published.csv"), "sku,quantity,as_of");
    if (!file)
        return file.error();
    for (const ListedItem& item : sample.listing(index)) {
        if (item.unmapped) {
            file->text(item.sku)
                .number(item.unmapped->published)
                .instant(sample.channel(index).lastWord() - 2 * minute)
                .endRow();
            continue;
        }
        for (const PublishedFigure& figure : sample.publications.history(item.index, index))
            file->text(item.sku).number(figure.quantity).instant(figure.asOf).endRow();
    }
    return file->close();
}

} // namespace unisono::demo
