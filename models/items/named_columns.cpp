// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/named_columns.h"

#include "items/cell_style.h"

namespace unisono::items {

namespace {

using Names = QHash<QString, QString>; ///< by code

QString decoded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

Names channelNames(const AnswerIndex& index)
{
    Names names;
    for (int channel = 0; channel < static_cast<int>(index.channelCount()); ++channel)
        names.insert(index.channelId(channel), index.channelName(channel));
    return names;
}

Names placeNames(const AnswerIndex& index)
{
    Names names;
    const tables::Dictionary& places = *index.answer().snapshot->locations;
    for (tables::Dictionary::Id place = 0; place < places.size(); ++place)
        names.insert(decoded(index.location(place)), decoded(index.locationName(place)));
    return names;
}

bool isPlace(const QByteArray& column)
{
    return column == "location" || column == "from" || column == "to";
}

bool isChannel(const QByteArray& column)
{
    return column == "channel" || column == "other_channel" || column == "told_by";
}

} // namespace

void nameChannelsAndPlaces(std::vector<Column>& columns, const AnswerIndex& index)
{
    const Names channels = channelNames(index), places = placeNames(index);
    for (Column& column : columns) {
        if (column.type != Column::Type::Text || (!isPlace(column.id) && !isChannel(column.id)))
            continue;
        column.text = [names = isPlace(column.id) ? places : channels, stored = column](std::size_t row) {
            const QString code = plainText(stored, row);
            return names.value(code, code);
        };
        column.utf8 = nullptr;
    }
}

} // namespace unisono::items
