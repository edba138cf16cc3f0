// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/place_items.h"

#include "wording/channel_wording.h"

#include <QCoreApplication>

namespace unisono::pages {

using items::CellMark;
using items::Column;

namespace {

using Places = std::shared_ptr<const std::vector<PlaceStanding>>;

QString title(const char* text)
{
    return QCoreApplication::translate("PlaceItems", text);
}

Column countColumn(const char* id, const QString& heading, const Places& places, int PlaceStanding::*count, CellMark whereSome)
{
    Column column;
    column.id = id;
    column.literalTitle = heading;
    column.type = Column::Type::Number;
    column.number = [places, count](std::size_t row) { return Decimal((*places)[row].*count); };
    column.mark = [places, count, whereSome](std::size_t row) {
        return (*places)[row].*count == 0 ? CellMark::Muted : whereSome;
    };
    return column;
}

/// What the channels tell of a place beside its name, e.g. its department; empty where none does.
QString departmentOf(const tables::Snapshot& snapshot, analysis::LocationId location)
{
    for (std::size_t channel = 0; channel < snapshot.channels.size(); ++channel) {
        const auto& table = snapshot.channels[channel]->locations;
        for (std::size_t row = 0; table && row < table->size(); ++row) {
            const bool same = snapshot.identity.commonLocation(channel, table->location[row]) == location;
            if (!same || table->department[row] == analysis::noId)
                continue;
            const std::string_view text = snapshot.texts->text(table->department[row]);
            if (!text.empty())
                return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        }
    }
    return {};
}

Column textColumn(const char* id, const QString& heading, std::vector<QString> texts)
{
    Column column;
    column.id = id;
    column.literalTitle = heading;
    column.text = [texts = std::move(texts)](std::size_t row) { return texts[row]; };
    return column;
}

Column valueColumn(const Places& places)
{
    Column column;
    column.id = "value";
    column.literalTitle = title(QT_TRANSLATE_NOOP("PlaceItems", "At stake"));
    column.type = Column::Type::Money;
    column.number = [places](std::size_t row) { return (*places)[row].value.leading().amount; };
    column.currency = [places](std::size_t row) { return (*places)[row].value.leading().currency; };
    column.mark = [places](std::size_t row) {
        return (*places)[row].value.amounts.empty() ? CellMark::Muted : CellMark::Strong;
    };
    column.applies = [places](std::size_t row) { return (*places)[row].findings > 0; };
    return column;
}

} // namespace

std::vector<Column> placeItems(Places places, const analysis::InventoryAnswerPtr& answer)
{
    std::vector<QString> names, departments;
    for (const PlaceStanding& place : *places) {
        names.push_back(wording::locationName(*answer->snapshot, place.location));
        departments.push_back(departmentOf(*answer->snapshot, place.location));
    }
    const bool anyDepartment = std::ranges::any_of(departments, [](const QString& text) { return !text.isEmpty(); });
    std::vector<Column> columns;
    columns.push_back(textColumn("location", title(QT_TRANSLATE_NOOP("PlaceItems", "Place")), std::move(names)));
    //: column heading: administrative department or province of a store
    columns.push_back(textColumn("department", title(QT_TRANSLATE_NOOP("PlaceItems", "Department")), std::move(departments)));
    columns.back().hiddenAtFirst = !anyDepartment;
    columns.push_back(countColumn("items", title(QT_TRANSLATE_NOOP("PlaceItems", "Items")), places, &PlaceStanding::items, CellMark::None));
    columns.push_back(countColumn("findings", title(QT_TRANSLATE_NOOP("PlaceItems", "Findings")), places, &PlaceStanding::findings, CellMark::Strong));
    //: column heading: number of items whose stock is below zero
    columns.push_back(countColumn("negative", title(QT_TRANSLATE_NOOP("PlaceItems", "Below zero")), places, &PlaceStanding::negative, CellMark::Strong));
    //: column heading: number of items whose stock is not known
    columns.push_back(countColumn("unknown", title(QT_TRANSLATE_NOOP("PlaceItems", "Unknown")), places, &PlaceStanding::unknown, CellMark::Strong));
    columns.push_back(valueColumn(places));
    return columns;
}

} // namespace unisono::pages
