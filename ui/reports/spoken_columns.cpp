// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/spoken_columns.h"

#include "items/cell_style.h"
#include "items/column_parts.h"
#include "items/named_columns.h"

#include <QtGlobal>

#include <algorithm>

namespace unisono::reports {

using namespace analysis;
using items::Column;

namespace {

QString decoded(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

std::vector<Column> chosen(std::vector<Column> columns, const std::vector<QByteArray>& ids)
{
    std::vector<Column> some;
    for (const QByteArray& id : ids)
        for (Column& column : columns)
            if (column.id == id)
                some.push_back(column);
    return some;
}

void roundTo(std::vector<Column>& columns, const std::vector<QByteArray>& ids, int decimals)
{
    for (Column& column : columns) {
        if (std::ranges::find(ids, column.id) == ids.end())
            continue;
        column.decimals = decimals;
        column.fixedDecimals = decimals;
    }
}

void shorten(std::vector<Column>& columns, std::initializer_list<std::pair<QByteArray, const char*>> titles)
{
    for (const auto& [id, title] : titles)
        for (Column& column : columns)
            if (column.id == id)
                column.shortTitle = title;
}

SpokenColumns::SpokenColumns(const InventoryAnswerPtr& answer, const QString& language)
    : m_index(std::make_shared<const items::AnswerIndex>(answer, language))
{
}

std::vector<Column> SpokenColumns::chosen(std::vector<Column> columns, const std::vector<QByteArray>& ids) const
{
    std::erase_if(columns, [](const Column& column) { return column.id == "title"; });
    const auto sku = std::ranges::find(columns, QByteArray("sku"), &Column::id);
    if (sku != columns.end())
        columns.push_back(titleOf(*sku));
    std::vector<Column> some = reports::chosen(std::move(columns), ids);
    items::nameChannelsAndPlaces(some, *m_index);
    return some;
}

QString SpokenColumns::placeName(LocationId location) const
{
    return location == noId ? QString() : decoded(m_index->locationName(location));
}

QString SpokenColumns::itemName(SkuId sku) const
{
    const std::string_view title = m_index->title(sku);
    return decoded(title.empty() ? m_index->sku(sku) : title);
}

Column SpokenColumns::titleOf(const Column& sku) const
{
    //: Column: name of the item.
    return items::textColumn("title", QT_TRANSLATE_NOOP("items", "Name"), [index = m_index, sku](std::size_t row) {
        const QByteArray code = items::plainText(sku, row).toUtf8();
        const SkuId id = index->answer().snapshot->skus->find({code.constData(), static_cast<std::size_t>(code.size())});
        return id == noId ? QString() : decoded(index->title(id));
    });
}

} // namespace unisono::reports
